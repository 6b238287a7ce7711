// What a person's work shows they can do: a chip for each skill at the level that such years show, to set otherwise or to leave out.
import { Button } from "@mantine/core";
import { useRef, useState } from "react";
import { proficiencyLevels, sayLevel } from "../../../../career/proficiency.ts";
import type { ProfileFacts } from "../../../../career/profile-facts.ts";
import { Card } from "../../../../web/kit/page.tsx";
import type { Given, SkillChoice } from "./given.ts";
import type { Shown } from "./preview.ts";
import { t } from "./text.ts";

type Skill = Shown["skills"][number];

interface SkillsShownProps {
  shown: Shown;
  facts: ProfileFacts;
  said: Given["skills"];
  /** Null takes back what was said. */
  onSay: (label: string, choice: SkillChoice | null) => void;
}

const firstShown = 12;
const levels = proficiencyLevels.filter(({ level }) => level > 0);

export function SkillsShown({ shown, facts, said, onSay }: SkillsShownProps) {
  const [all, setAll] = useState(false);
  const [open, setOpen] = useState<string>();
  const there = shown.skills.filter(({ level }) => level !== 0).toSorted((a, b) => placeOf(a) - placeOf(b));
  if (there.length === 0) return null;
  const standing = all ? there : there.slice(0, firstShown);
  const groups = [...new Set(standing.map(({ experience }) => experience))];
  return (
    <Card title={t("chipsTitle")}>
      <p className="note">{t("chipsHelp")}</p>
      {groups.map((experience) => (
        <section key={experience} className="skill-chips">
          <h3>
            {experience === null ? t("chipsNamed") : sayWhence(facts.experiences[experience], shown.roles[experience]?.label)}
          </h3>
          <ul>
            {standing
              .filter((skill) => skill.experience === experience)
              .map((skill) => (
                <SkillChip
                  key={skill.label}
                  skill={skill}
                  choice={said[skill.label]}
                  isOpen={open === skill.label}
                  onOpen={() => setOpen(open === skill.label ? undefined : skill.label)}
                  onSay={(choice) => {
                    setOpen(undefined);
                    onSay(skill.label, choice);
                  }}
                />
              ))}
          </ul>
        </section>
      ))}
      {standing.length < there.length && (
        <Button variant="default" onClick={() => setAll(true)}>
          {t("skillsShowAll", { count: there.length - standing.length })}
        </Button>
      )}
    </Card>
  );
}

/** What a position shows stands before what is only named. */
const placeOf = ({ experience }: Skill): number => experience ?? Number.POSITIVE_INFINITY;

/** A title of more words is a sentence, and the role that it means says it shorter. */
const mostWordsOfTitle = 4;

const sayWhence = (one: ProfileFacts["experiences"][number] | undefined, role: string | undefined): string => {
  if (!one) return t("chipsNamed");
  const { start, end } = one;
  const title = one.title.split(/\s+/).length > mostWordsOfTitle ? (role ?? one.title) : one.title;
  if (!start) return t("chipsAs", { title });
  const from = start.slice(0, 4);
  return end ? t("chipsThen", { title, from, to: end.slice(0, 4) }) : t("chipsSince", { title, from });
};

interface SkillChipProps {
  skill: Skill;
  choice: SkillChoice | undefined;
  isOpen: boolean;
  onOpen: () => void;
  onSay: (choice: SkillChoice | null) => void;
}

function SkillChip({ skill, choice, isOpen, onOpen, onSay }: SkillChipProps) {
  const { label, because } = skill;
  const level = choice ? choice.level : skill.level;
  const isOut = choice?.keep === false;
  const chip = useRef<HTMLButtonElement>(null);
  const say = (said: SkillChoice | null) => {
    onSay(said);
    chip.current?.focus();
  };
  const word = isOut ? t("notMine") : level === null ? t("levelUnsaid") : sayLevel(level);
  return (
    <li className={isOpen ? "open" : undefined}>
      <button
        ref={chip}
        type="button"
        className={isOut ? "skill-chip out" : choice ? "skill-chip said" : "skill-chip"}
        aria-expanded={isOpen}
        onClick={onOpen}
      >
        <span>{label}</span> <small>{word}</small>
      </button>
      {isOpen && (
        <fieldset className="skill-levels">
          <legend className="unseen">{t("levelOf", { label })}</legend>
          {because && <p className="reason">{t("chipBecause", { because })}</p>}
          <div>
            {levels.map((one) => (
              <button
                key={one.level}
                type="button"
                className={!isOut && one.level === level ? "choice chosen" : "choice"}
                aria-pressed={!isOut && one.level === level}
                title={one.can}
                onClick={() => say({ level: one.level, keep: true })}
              >
                {one.label}
              </button>
            ))}
            <button
              type="button"
              className={isOut ? "choice chosen" : "choice"}
              aria-pressed={isOut}
              onClick={() => say(isOut ? null : { level: skill.level, keep: false })}
            >
              {t("notMine")}
            </button>
          </div>
        </fieldset>
      )}
    </li>
  );
}
