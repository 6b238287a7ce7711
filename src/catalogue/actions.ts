// What one can do towards a role: actions by competency and situation, the first move in a competency, and what each of its levels looks like.

import type { Action, ActionKind, AnsweringAction, FirstMove } from "../career/action.ts";
import type { SituationKind } from "../career/situation.ts";
import { lazily } from "../core/lazily.ts";
import { type CodedRole, notedAs } from "./alike.ts";
import { suitsCountry } from "./of-country.ts";
import { actions, answeringActions, exploringActions, placeActions } from "./starter/actions.ts";
import families from "./starter/competency-families.json" with { type: "json" };
import firstMoves from "./starter/first-moves.json" with { type: "json" };
import ownLevels from "./starter/own-levels.json" with { type: "json" };
import { playbookActions } from "./starter/playbooks.ts";
import { starterId } from "./starter-entries.ts";

/** Competencies whose work is alike: what helps with one mostly helps with the others. */
export interface CompetencyFamily {
  id: string;
  label: string;
  /** What one does at each level, 1 to 5. */
  levels: readonly string[];
  /** Ids of the starter set. */
  competencies: readonly string[];
}

interface Asked {
  kind?: ActionKind;
  /** Catalogue ids of the competencies to gain; without any, what helps with every role. */
  competencies: readonly string[];
  /** Null where nobody has said it: then nothing comes that is for one situation and no competency. */
  situation: SituationKind | null;
  /** The person's level in them; null where nobody knows. */
  level: number | null;
  /** Whether the person is employed now. */
  atWork: boolean;
  /** Fields of work that the person stands in or goes to, as roles name their family; left out, actions of every field. */
  fields?: readonly string[];
  /** Two letters of the country of the person's work: what holds in others alone is left out. Null where nobody knows. */
  country: string | null;
}

/** The actions that suit, the most specific first: for the competency, then for its family, then for the situation, then for everybody. */
export function actionsFor({ kind, competencies, situation, level, atWork, fields, country }: Asked): Action[] {
  const wanted = new Set(competencies);
  const families = new Set(competencies.flatMap((id) => familyOf(id)?.id ?? []));
  const isFor = (one: Action) =>
    canBeDone(one, kind, atWork) &&
    (fields === undefined || one.fields === undefined || one.fields.some((field) => fields.includes(field))) &&
    (level === null || (one.levels.from <= level && level <= one.levels.to)) &&
    (one.situations === "any" || (situation === null ? one.families !== "any" : one.situations.includes(situation))) &&
    (one.families === "any" ||
      (one.about ? one.about.some((id) => wanted.has(starterId(id))) : one.families.some((id) => families.has(id)))) &&
    isOfCountry(one, country);
  const specific = (one: Action) => (one.about ? 4 : 0) + (one.families === "any" ? 0 : 2) + (one.situations === "any" ? 0 : 1);
  return actions.filter(isFor).sort((one, other) => specific(other) - specific(one));
}

/** What answers what the person says of themselves, by kind. */
export const actionsAnswering = (kind: ActionKind, atWork: boolean): AnsweringAction[] =>
  answeringActions.filter((one) => canBeDone(one, kind, atWork));

/** Whether it is of the kind that is asked for, and possible where the person is. */
const canBeDone = (one: Pick<Action, "kind" | "atWork">, kind: ActionKind | undefined, atWork: boolean): boolean =>
  (kind === undefined || one.kind === kind) && (atWork || !one.atWork);

const isOfCountry = ({ title, steps, doneWhen }: Action, country: string | null): boolean =>
  suitsCountry([title, ...steps, doneWhen], country);

const actionsByRole = lazily(() => Map.groupBy(playbookActions, ({ roles }) => roles?.[0]));

/** What takes a person towards one role, in its order; what is for its competencies in general is in `actionsFor`. */
export function actionsTowards(
  role: CodedRole,
  { kind, situation, atWork, country }: Pick<Asked, "kind" | "situation" | "atWork" | "country">,
): Action[] {
  const suits = (one: Action) =>
    canBeDone(one, kind, atWork) &&
    (one.situations === "any" || situation === null || one.situations.includes(situation)) &&
    isOfCountry(one, country);
  return (actionsByRole().get(notedAs(role) ?? undefined) ?? []).filter(suits).map(withIds);
}

/** What helps somebody choose where to go, in its order. */
export const actionsToExplore = ({ atWork, country }: Pick<Asked, "atWork" | "country">): Action[] =>
  exploringActions.filter((one) => canBeDone(one, undefined, atWork) && isOfCountry(one, country));

/** How somebody applies for a place in the training that comes before the role, in its order. */
export const actionsToPlace = ({ atWork, country }: Pick<Asked, "atWork" | "country">): Action[] =>
  placeActions.filter((one) => canBeDone(one, undefined, atWork) && isOfCountry(one, country));

/** Its competencies by their catalogue ids. */
const withIds = (one: Action): Action => (one.about ? { ...one, about: one.about.map(starterId) } : one);

const familyByCompetency = lazily(
  () =>
    new Map(families.flatMap((family: CompetencyFamily) => family.competencies.map((id) => [starterId(id), family] as const))),
);

/** The family of competencies that one belongs to; null where the starter set does not hold it. */
export function familyOf(competency: string): CompetencyFamily | null {
  return familyByCompetency().get(competency) ?? null;
}

const moveByCompetency = lazily(() => new Map(firstMoves.map((one: FirstMove) => [starterId(one.competency), one])));

/** The first 25 minutes in a competency and where to learn it from in a country; null for a rare one. */
export function firstMoveOf(competency: string, country: string | null): FirstMove | null {
  const move = moveByCompetency().get(competency);
  if (!move) return null;
  return { ...move, resources: move.resources.filter(({ title, by }) => suitsCountry([title, by], country)) };
}

const levelsByCompetency = lazily(() => new Map(Object.entries(ownLevels).map(([id, levels]) => [starterId(id), levels])));

/** What one does at a level, 1 to 5, in a sentence; null at level 0, and where the starter set does not hold the competency. */
export function levelSays(competency: string, level: number): string | null {
  const levels = levelsByCompetency().get(competency) ?? familyOf(competency)?.levels;
  return levels?.[Math.round(level) - 1] ?? null;
}
