// The hours there are, for this week and the next three, with every proposal and every week that was made lighter.
import { Page } from "../../../web/kit/page.tsx";
import GuardCard from "./card.tsx";
import { t } from "./text.ts";

export default function GuardScreen() {
  return (
    <Page title={t("guard")} action={{ label: t("sayHours"), to: "/balance/boundaries" }}>
      <GuardCard all />
    </Page>
  );
}
