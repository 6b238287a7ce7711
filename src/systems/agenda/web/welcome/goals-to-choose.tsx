// The goals of the plan: each is one of the person's own on agreeing, in other words where they like, unless they drop it.
import { Button, Textarea } from "@mantine/core";
import { useState } from "react";
import { sayDay } from "../../../../core/day.ts";
import { Card } from "../../../../web/kit/page.tsx";
import type { Plan } from "./preview.ts";
import { t } from "./text.ts";

export interface GoalChoice {
  choice: "accept" | "drop";
  title?: string;
}

interface GoalsToChooseProps {
  goals: Plan["goals"];
  chosen: Record<string, GoalChoice>;
  /** Null takes the decision back. */
  onChoose: (suggestion: string, choice: GoalChoice | null) => void;
}

export function GoalsToChoose({ goals, chosen, onChoose }: GoalsToChooseProps) {
  return (
    <Card title={t("goalsTitle")} note={goals.length > 0 && t("goalsHelp")}>
      {goals.length === 0 && <p>{t("goalsNone")}</p>}
      <ul className="goal-list">
        {goals.map((goal) => (
          <GoalToChoose
            key={goal.suggestion}
            goal={goal}
            choice={chosen[goal.suggestion]}
            onChoose={(choice) => onChoose(goal.suggestion, choice)}
          />
        ))}
      </ul>
    </Card>
  );
}

interface GoalToChooseProps {
  goal: Plan["goals"][number];
  choice: GoalChoice | undefined;
  onChoose: (choice: GoalChoice | null) => void;
}

function GoalToChoose({ goal, choice, onChoose }: GoalToChooseProps) {
  const [wording, setWording] = useState(false);
  const title = choice?.title ?? goal.title;
  const due = goal.due && sayDay(goal.due);
  const dropped = choice?.choice === "drop";
  return (
    <li className={dropped ? "dropped" : undefined}>
      {wording && !dropped ? (
        <Textarea
          autosize
          minRows={1}
          autoFocus
          aria-label={t("goalWords")}
          value={title}
          maxLength={300}
          onChange={(event) => onChoose({ choice: "accept", title: event.currentTarget.value })}
        />
      ) : (
        <strong>{title}</strong>
      )}
      {goal.what && !dropped && <span className="note">{goal.what}</span>}
      <div className="goal-ways">
        <span className="note">{due && !title.includes(due) && t("by", { day: due })}</span>
        {!dropped && (
          <Button
            variant="subtle"
            size="compact-sm"
            aria-label={t("changeWordsOf", { title })}
            onClick={() => setWording(!wording)}
          >
            {t(wording ? "wordsFine" : "changeWords")}
          </Button>
        )}
        <Button
          variant="subtle"
          size="compact-sm"
          aria-label={t(dropped ? "keepGoal" : "dropGoal", { title })}
          onClick={() => onChoose(dropped ? null : { choice: "drop" })}
        >
          {t(dropped ? "keep" : "drop")}
        </Button>
      </div>
    </li>
  );
}
