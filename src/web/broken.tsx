// What a screen that failed says: that nothing is lost, what to do, and the line that helps to report it.
import { Button } from "@mantine/core";
import type { ErrorComponentProps } from "@tanstack/react-router";
import { Page } from "./kit/page.tsx";
import { t } from "./text.ts";

export function Broken({ error, reset }: ErrorComponentProps) {
  return (
    <Page title={t("brokenTitle")}>
      <p>{t("brokenBody")}</p>
      <p>
        <code>{error instanceof Error ? error.message : String(error)}</code>
      </p>
      <Button onClick={reset}>{t("retry")}</Button>
    </Page>
  );
}
