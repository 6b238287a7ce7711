// What an address without a screen says, and where to go on.
import { EmptyState } from "./kit/empty-state.tsx";
import { Page } from "./kit/page.tsx";
import { t } from "./text.ts";

export function NotFound() {
  return (
    <Page title={t("notFoundTitle")}>
      <EmptyState sentence={t("notFoundBody")} action={{ label: t("goToday"), to: "/" }} />
    </Page>
  );
}
