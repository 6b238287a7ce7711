// One hard limit: its words and number, who may see it, its history.
import { sayDay } from "../../../core/day.ts";
import { api } from "../../../web/client.ts";
import { recordScreen } from "../../../web/kit/record-screen.tsx";
import { LimitForm } from "./limits-card.tsx";
import { t } from "./text.ts";

const noun = { get: api.values.limit, update: api.values.changeLimit, remove: api.values.removeLimit };

export default recordScreen("hard-limit", noun, function useLimit(limit) {
  return {
    title: limit.words,
    sub: t("limitSaidOn", { day: sayDay(limit.saidOn) }),
    trail: [
      { label: t("assessment"), to: "/assessment" },
      { label: t("valuesTitle"), to: "/assessment/values" },
    ],
    main: <LimitForm key={limit.revision} limit={limit} />,
  };
});
