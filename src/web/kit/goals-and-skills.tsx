// The goals and skills that something is about: named, followed, added and taken away in place.
import type { RecordRef } from "../../core/record.ts";
import { client } from "../client.ts";
import { Card } from "./page.tsx";
import { type Chosen, OwnSkillPicker, RecordPicker } from "./record-picker.tsx";
import { TakenRefs } from "./taken-refs.tsx";
import { t } from "./text.ts";

const findGoals = async (asked: { text?: string; limit: number }): Promise<Chosen[]> =>
  (await client.goals.list(asked)).items.map(({ goal: { id, title } }) => ({ id, label: title }));

interface GoalsAndSkillsProps {
  title: string;
  /** What is said while none is named. */
  teach: string;
  chosen: readonly RecordRef[];
  onChange: (next: RecordRef[]) => void;
}

export function GoalsAndSkills({ title, teach, chosen, onChange }: GoalsAndSkillsProps) {
  const add = (kind: string) => (next: Chosen | null) => next && onChange([...chosen, { kind, id: next.id, label: next.label }]);
  const without = chosen.map(({ id }) => id);
  return (
    <Card title={title}>
      {chosen.length === 0 && <p className="note">{teach}</p>}
      <TakenRefs refs={chosen} onChange={onChange} />
      <OwnSkillPicker label={t("addSkill")} value={null} without={without} onChange={add("skill")} />
      <RecordPicker name="goals" find={findGoals} label={t("addGoal")} value={null} without={without} onChange={add("goal")} />
    </Card>
  );
}
