// One rest: its days.
import { api } from "../../../web/client.ts";
import { NounFields } from "../../../web/kit/noun-fields.tsx";
import { recordScreen } from "../../../web/kit/record-screen.tsx";
import { restFields } from "../schema.ts";
import { t } from "./text.ts";

export default recordScreen("rest", api.rests, (one) => ({
  title: one.title,
  trail: [
    { label: t("people"), to: "/contacts" },
    { label: t("rests"), to: "/contacts/rests" },
  ],
  sub: one.said,
  main: <NounFields key={one.revision} noun={api.rests} fields={restFields} add={t("save")} record={one} />,
}));
