// One statement of success: its words, the goals that serve it, who may see it, its history.
import { sayDay } from "../../../core/day.ts";
import { api } from "../../../web/client.ts";
import { recordScreen } from "../../../web/kit/record-screen.tsx";
import { LinkedGoals } from "./linked-goals.tsx";
import { SuccessForm } from "./success.tsx";
import { t } from "./text.ts";

export default recordScreen("success-statement", api.success, function useStatement(statement) {
  return {
    title: t("success"),
    sub: t("since", { day: sayDay(statement.since) }),
    trail: [
      { label: t("assessment"), to: "/assessment" },
      { label: t("successTitle"), to: "/assessment/success" },
    ],
    main: (
      <>
        <SuccessForm key={statement.revision} statement={statement} />
        <LinkedGoals
          kind="success-statement"
          id={statement.id}
          title={t("successGoals")}
          none={t("noSuccessGoals")}
          newGoal={t("newGoal")}
        />
      </>
    ),
  };
});
