// What the role asks for and nothing that was read says: one key for each, or none at all.
import { useState } from "react";
import { LevelList } from "../../../../web/kit/level-list.tsx";
import { Card } from "../../../../web/kit/page.tsx";
import { isUnknown, type Plan } from "./preview.ts";
import type { SkillChoice } from "./skills-to-confirm.tsx";
import { t } from "./text.ts";

interface LevelsToSayProps {
  plan: Plan;
  chosen: Record<string, SkillChoice>;
  /** Null takes back what was said. */
  onSay: (label: string, level: number | null) => void;
}

export function LevelsToSay({ plan, chosen, onSay }: LevelsToSayProps) {
  // What is asked at the first look stays in its place while it is answered.
  const [asked] = useState(() => plan.gap.filter(isUnknown).map(({ label }) => ({ key: label, label })));
  if (asked.length === 0) return null;
  const levels = Object.fromEntries(
    asked.flatMap(({ key }) => {
      const level = chosen[key]?.level;
      return typeof level === "number" ? [[key, level]] : [];
    }),
  );
  return (
    <Card title={t("levelsTitle", { role: plan.target.label })}>
      <p>{t("levelsHelp")}</p>
      <LevelList competencies={asked} levels={levels} onLevel={onSay} />
    </Card>
  );
}
