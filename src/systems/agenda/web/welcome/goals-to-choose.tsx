// Draft goals: accept, keep as a draft, or drop, in the person's own words.
import { Textarea } from "@mantine/core";
import { Choices } from "../../../../web/kit/choices.tsx";
import { Card } from "../../../../web/kit/page.tsx";
import type { Plan } from "./preview.ts";
import { t } from "./text.ts";

export interface GoalChoice {
  choice: "accept" | "draft" | "drop";
  title?: string;
}

interface GoalsToChooseProps {
  goals: Plan["goals"];
  chosen: Record<string, GoalChoice>;
  onChoose: (suggestion: string, choice: GoalChoice) => void;
}

export function GoalsToChoose({ goals, chosen, onChoose }: GoalsToChooseProps) {
  const drafts = goals.filter(({ status }) => status === "draft");
  return (
    <Card title={t("goalsTitle")}>
      <p>{drafts.length === 0 ? t("goalsNone") : t("goalsHelp")}</p>
      <ul className="goal-list">
        {drafts.map((goal) => {
          const choice: GoalChoice = chosen[goal.suggestion] ?? { choice: "draft" };
          return (
            <li key={goal.suggestion}>
              <Textarea
                autosize
                minRows={1}
                aria-label={t("goalWords")}
                value={choice.title ?? goal.title}
                disabled={choice.choice === "drop"}
                maxLength={300}
                onChange={(event) => onChoose(goal.suggestion, { ...choice, title: event.currentTarget.value })}
              />
              <div className="reason">{goal.why}</div>
              <Choices
                inline
                quiet
                label={t("goalChoice", { title: goal.title })}
                value={choice.choice}
                onChange={(value) =>
                  onChoose(goal.suggestion, { ...choice, choice: value === "accept" || value === "drop" ? value : "draft" })
                }
                choices={[
                  { value: "accept", label: t("accept") },
                  { value: "draft", label: t("draft") },
                  { value: "drop", label: t("drop") },
                ]}
              />
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
