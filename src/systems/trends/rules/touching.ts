// Which of a person's skills, and of those that the role they aim for asks, a piece of news touches.
import { listed } from "../../../core/say.ts";
import type { FeedItem, TouchedSkill } from "../schema.ts";

export interface FoundSkill {
  skillId: string;
  label: string;
  mention: string;
}

const most = 20;

/** Each skill once, those that matter to the person first; what the text denies is left out. */
export const touchedBy = (
  found: readonly FoundSkill[],
  yours: ReadonlySet<string>,
  asked: ReadonlySet<string>,
): TouchedSkill[] => {
  const named = new Map<string, TouchedSkill>();
  for (const { skillId: id, label, mention } of found)
    if (mention !== "negated") named.set(id, { id, label, isYours: yours.has(id), isAsked: asked.has(id) });
  return [...named.values()].toSorted((a, b) => weightOf(b) - weightOf(a)).slice(0, most);
};

const weightOf = ({ isYours, isAsked }: TouchedSkill): number => Number(isYours) + Number(isAsked);

/** How many of its skills are the person's or asked by the role they aim for. */
export const touchesOf = ({ skills }: Pick<FeedItem, "skills">): number => skills.filter((one) => weightOf(one) > 0).length;

const mostNamed = 3;

const few = (skills: readonly TouchedSkill[]): string => {
  const named = skills.slice(0, mostNamed).map(({ label }) => label);
  return listed(skills.length > mostNamed ? [...named, `${skills.length - mostNamed} more`] : named);
};

export const sayWhy = ({ skills, role }: Pick<FeedItem, "skills" | "role">): string => {
  const yours = skills.filter(({ isYours }) => isYours);
  const asked = skills.filter(({ isYours, isAsked }) => isAsked && !isYours);
  if (skills.length === 0) return "It names no skill that the catalogue knows.";
  if (yours.length + asked.length === 0) return `It names ${few(skills)}: none is among your skills or asked by your aim.`;
  return [
    yours.length > 0 && `It names ${few(yours)}, which you have.`,
    asked.length > 0 && `It names ${few(asked)}, which ${role ?? "the role you aim for"} asks for and you have not written down.`,
  ]
    .filter(Boolean)
    .join(" ");
};
