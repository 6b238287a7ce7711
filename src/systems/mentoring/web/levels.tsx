// The skills that are worked on, with the person's own level at the start and at the end.
import { CloseButton } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { proficiencyLevels } from "../../../career/proficiency.ts";
import { client } from "../../../web/client.ts";
import { Section } from "../../../web/kit/page.tsx";
import { OwnSkillPicker } from "../../../web/kit/record-picker.tsx";
import { Refused } from "../../../web/kit/refused.tsx";
import { Select } from "../../../web/kit/select.tsx";
import type { MentorView, Rating } from "../schema/mentor.ts";
import { t } from "./text.ts";

const levels = proficiencyLevels.map(({ level, label }) => ({ value: String(level), label: `${level}: ${label}` }));

export function Levels({ one }: { one: MentorView }) {
  const write = useMutation({
    mutationFn: (ratings: Rating[]) =>
      client.mentors.update({ id: one.id, revision: one.revision, ratings }, { context: { said: t("saved") } }),
  });
  const change = (rating: Rating, patch: Partial<Rating>) =>
    write.mutate(one.ratings.map((each) => (each.skill.id === rating.skill.id ? { ...each, ...patch } : each)));
  const level = (rating: Rating, at: "start" | "end", label: string) => (
    <Select
      label={label}
      aria-label={`${label}: ${rating.skill.label ?? ""}`}
      data={levels}
      placeholder={t("levelNone")}
      value={rating[at] === null ? null : String(rating[at])}
      onChange={(next) => change(rating, { [at]: next === null ? null : Number(next) })}
      clearable
    />
  );
  return (
    <Section title={t("levels")}>
      <p className="note">{t("levelsTeach")}</p>
      {one.ratings.map((rating) => (
        <div key={rating.skill.id} className="level-pair">
          <strong>{rating.skill.label}</strong>
          {level(rating, "start", t("levelStart"))}
          {level(rating, "end", t("levelEnd"))}
          <CloseButton
            aria-label={t("takeAway", { what: rating.skill.label ?? "" })}
            onClick={() => write.mutate(one.ratings.filter(({ skill }) => skill.id !== rating.skill.id))}
          />
        </div>
      ))}
      <Refused error={write.error} />
      <OwnSkillPicker
        label={t("levelSkill")}
        value={null}
        without={one.ratings.map(({ skill }) => skill.id)}
        onChange={(next) =>
          next &&
          write.mutate([
            ...one.ratings,
            { skill: { kind: "skill", id: next.id, label: next.label }, start: null, startOn: null, end: null, endOn: null },
          ])
        }
      />
    </Section>
  );
}
