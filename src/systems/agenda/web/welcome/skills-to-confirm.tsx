// The skills that were read, each with the level to set and the choice to leave it out.
import { Checkbox, NativeSelect } from "@mantine/core";
import { useState } from "react";
import { proficiencyLevels } from "../../../../career/proficiency.ts";
import { Card } from "../../../../web/kit/page.tsx";
import type { Plan } from "./preview.ts";
import { t } from "./text.ts";

export interface SkillChoice {
  level: number | null;
  keep: boolean;
}

interface SkillsToConfirmProps {
  skills: Plan["skills"];
  chosen: Record<string, SkillChoice>;
  onChoose: (label: string, choice: SkillChoice) => void;
}

const firstShown = 10;

export function SkillsToConfirm({ skills, chosen, onChoose }: SkillsToConfirmProps) {
  const [all, setAll] = useState(false);
  // Those that wait at the first look stay in their places while they are decided on.
  const [waiting] = useState(() => skills.filter(({ confirmation }) => confirmation === "unconfirmed").map(({ label }) => label));
  const inOrder = waiting.flatMap((label) => skills.find((skill) => skill.label === label) ?? []);
  const shown = all ? inOrder : inOrder.slice(0, firstShown);
  return (
    <Card title={t("skillsTitle")}>
      <p>{inOrder.length === 0 ? t("skillsNone") : t("skillsHelp")}</p>
      <ul className="skill-list">
        {shown.map((skill) => {
          const choice = chosen[skill.label] ?? { level: skill.level, keep: true };
          return (
            <li key={skill.label} className={choice.keep ? undefined : "left-out"}>
              <Checkbox
                checked={choice.keep}
                aria-label={t("keepSkillOf", { label: skill.label })}
                label={skill.label}
                description={skill.evidence}
                onChange={(event) => onChoose(skill.label, { ...choice, keep: event.currentTarget.checked })}
              />
              <NativeSelect
                aria-label={t("levelOf", { label: skill.label })}
                disabled={!choice.keep}
                value={choice.level === null ? "" : String(choice.level)}
                onChange={(event) =>
                  onChoose(skill.label, {
                    ...choice,
                    level: event.currentTarget.value === "" ? null : Number(event.currentTarget.value),
                  })
                }
                data={[
                  { value: "", label: t("levelUnsaid") },
                  ...proficiencyLevels.map(({ level, label }) => ({ value: String(level), label: `${level} ${label}` })),
                ]}
              />
            </li>
          );
        })}
      </ul>
      {shown.length < inOrder.length && (
        <button type="button" className="quiet" onClick={() => setAll(true)}>
          {t("skillsShowAll", { count: inOrder.length - shown.length })}
        </button>
      )}
    </Card>
  );
}
