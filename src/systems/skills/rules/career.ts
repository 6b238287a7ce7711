// A career out of a resume: each position finds its role, and what the role needs is held at the level that years, recency and place on the ladder show.
import type { ExperienceFact, ProfileFacts } from "../../../career/profile-facts.ts";
import { countryIn } from "../../../career/situation.ts";
import type { RoleEntry } from "../../../catalogue/entry.ts";
import { isOfCountry } from "../../../catalogue/starter-entries.ts";
import { type HeldTitle, starterTitles } from "../../../catalogue/titles.ts";
import type { Day } from "../../../core/day.ts";

export interface HeldPosition {
  fact: ExperienceFact;
  role: RoleEntry;
  held: Pick<HeldTitle, "senior" | "leads" | "deputy" | "learning" | "confidence">;
  /** Years in this position, and in all of the same field. */
  years: number;
  yearsInField: number;
  /** In another country than the person lives in now: what is bound to a country's law carries over only in part. */
  abroad: boolean;
  /** Years since it, or a later one of the same field, ended; 0 while it lasts. */
  since: number;
}

/** A position without dates is taken for this long. */
const usualYears = 2;
const leastSure = 0.5;

const yearsBetween = (from: string, to: string): number => {
  const months = (day: string) => Number(day.slice(0, 4)) * 12 + (day.length >= 7 ? Number(day.slice(5, 7)) - 1 : 6);
  return Math.max(0, (months(to) - months(from)) / 12);
};

/** The role of a title: the catalogue's starter knows it in four languages, what was imported by its own names. */
export type RoleNamed = (title: string) => { role: RoleEntry; confidence: number } | null;

const plainly = { senior: false, leads: false, deputy: false, learning: false };

const heldIn = (fact: ExperienceFact, named: RoleNamed): Pick<HeldPosition, "role" | "held"> | null => {
  const titles = starterTitles();
  const found = titles.find(fact.title) ?? titles.atPlace(`${fact.title} ${fact.organisation ?? ""}`);
  if (found && found.confidence >= leastSure) return { role: found.role, held: found };
  const other = named(fact.title);
  return other && { role: other.role, held: { ...plainly, confidence: other.confidence } };
};

const works = (kind: ExperienceFact["kind"]): boolean => kind === "work" || kind === "volunteer";

/** Roles of one field: the same family, or next to each other in the catalogue. */
const isSameField = (one: RoleEntry, other: RoleEntry): boolean =>
  one.id === other.id ||
  (one.family !== undefined && one.family === other.family) ||
  [one, other].some((role) => [...role.next, ...role.near].includes(role === one ? other.id : one.id));

/** Only a ladder word and no trade: the trade is that of the position beside it. */
const bareLearner =
  /^(?:\p{L}+\.? )?(?:apprentice|trainee|intern|lehrling|azubi|auszubildende[rn]?|lehre|praktikant(?:in)?|aprendi[zc]\w*|becari[oa]|apprentie?|stagiaire)$/iu;

/** Whether one position follows another that has a trade at the same employer. */
const isRiseOf = (fact: ExperienceFact, other: ExperienceFact): boolean =>
  other !== fact &&
  works(other.kind) &&
  fact.organisation !== undefined &&
  other.organisation === fact.organisation &&
  (other.start ?? "") < (fact.start ?? "") &&
  !bareLead.test(other.title) &&
  !bareLearner.test(other.title) &&
  starterTitles().find(other.title) !== null;

/** Only a place on the ladder and no trade: "shift supervisor" leads in the trade of the positions beside it. */
const bareLead =
  /^(?:(?:night|day|duty|senior|deputy|assistant|acting|first|second|area) )?(?:(?:shift|team|line|section|unit|floor|crew|group|watch) )?(?:supervisor|leader|lead|manager|coordinator|head|captain|chief|leiter(?:in)?|schichtleiter(?:in)?|teamleiter(?:in)?|gruppenleiter(?:in)?|encargad[oa]|jef[ea] de (?:turno|equipo)|chef(?:fe)? d['’]équipe|responsable d['’]équipe)$/iu;

export const careerOf = (facts: ProfileFacts, today: Day, named: RoleNamed): HeldPosition[] => {
  const positions: HeldPosition[] = [];
  const bare: ExperienceFact[] = [];
  const hasRisen = (fact: ExperienceFact) =>
    bareLead.test(fact.title) && facts.experiences.some((other) => isRiseOf(fact, other));
  for (const fact of facts.experiences) {
    if (!works(fact.kind)) continue;
    const found = bareLearner.test(fact.title) || hasRisen(fact) ? null : heldIn(fact, named);
    if (!found) bare.push(fact);
    else positions.push(lastingOf(fact, found, today));
  }
  for (const fact of bare) {
    const beside = positions.find(({ fact: other }) => fact.end && other.start?.slice(0, 4) === fact.end.slice(0, 4));
    if (beside && bareLearner.test(fact.title))
      positions.push(lastingOf(fact, { role: beside.role, held: { ...plainly, learning: true, confidence: 0.6 } }, today));
    if (!hasRisen(fact)) continue;
    const below = positions.find(({ fact: other }) => isRiseOf(fact, other));
    const found = below ? { role: below.role, held: { ...plainly, leads: true, confidence: 0.6 } } : heldIn(fact, named);
    if (found) positions.push(lastingOf(fact, found, today));
  }
  if (positions.length === 0 && facts.basics.headline) {
    const { headline } = facts.basics;
    const told: ExperienceFact = { kind: "work", title: headline, highlights: [], source: "basics.headline" };
    const found = heldIn(told, named);
    if (found) positions.push(lastingOf(told, found, today));
  }
  const home = countryIn(facts.basics.place ?? null, facts.basics.summary ?? "");
  for (const position of positions) {
    const { place = null, organisation = "" } = position.fact;
    const country = home && countryIn(place, organisation);
    position.abroad = country !== null && country !== home;
    // What nobody places was where the later position was.
    const later = positions.find(
      ({ fact, abroad }) => abroad && position.fact.end !== undefined && (fact.start ?? "") >= position.fact.end.slice(0, 7),
    );
    if (country === null && later) position.abroad = true;
    const field = positions.filter((other) => isSameField(other.role, position.role));
    position.yearsInField = field
      .filter(({ fact }) => (fact.start ?? "") <= (position.fact.start ?? "9"))
      .reduce((sum, { years }) => sum + years, 0);
    position.since = Math.min(...field.map(({ since }) => since));
  }
  return positions;
};

/** The position of today or, without one, the last: the longest where there are several. */
export const latestOf = (career: readonly HeldPosition[]): HeldPosition | null =>
  career.toSorted((a, b) => (b.fact.end ?? "9").localeCompare(a.fact.end ?? "9") || b.years - a.years)[0] ?? null;

const lastingOf = (fact: ExperienceFact, found: Pick<HeldPosition, "role" | "held">, today: Day): HeldPosition => {
  const since = fact.end ? yearsBetween(fact.end, today) : 0;
  const years = fact.start ? yearsBetween(fact.start, fact.end ?? today) : usualYears;
  return { fact, ...found, years, yearsInField: years, since, abroad: false };
};

/** Beyond these years without it a level is told lower. */
const fades = [4, 10] as const;

/** Years after which somebody in a first job has grown beyond what it asks of a beginner. */
const entryGrows = 3;

/** What a position of this length leaves of a level that its role needs; 0 where nothing can be said. */
export const levelHeld = (position: HeldPosition, need: number, isCore: boolean, isBound = false): number => {
  const { held, role, yearsInField, since } = position;
  const isEntry = (role.step ?? 2) <= 1;
  let level = need;
  if (held.learning) level -= yearsInField >= 3 ? 1 : 2;
  else if (yearsInField < 0.5) level -= isEntry ? 1 : 2;
  else if (yearsInField < 1.5) level -= isEntry ? 0 : 1;
  else if (isCore && yearsInField >= (isEntry ? entryGrows : 8)) level += 1;
  if (isCore && (held.senior || held.leads) && yearsInField >= 3 && yearsInField < 8) level += 1;
  if (held.deputy && need >= 3) level -= 1;
  if (position.abroad && isBound) level -= 2;
  level -= fades.filter((years) => since > years).length;
  return Math.min(5, Math.max(1, level));
};

/** The needs that a role's entry names first are its craft: they grow with the years. */
const craft = 5;

/** What a position lets one infer of the needs of its role: levels worth naming, and soft skills only of where one works or last worked. */
export const impliedBy = (
  position: HeldPosition,
  isLatest: boolean,
  kindOf: (skillId: string) => string,
): { skillId: string; level: number }[] =>
  position.role.needs.flatMap(({ skillId, level, importance }, at) => {
    const isSoft = kindOf(skillId) === "soft";
    const isCore = !isSoft && at < craft;
    const held = levelHeld(position, level, isCore, isOfCountry(skillId));
    const least = isCore && isLatest && (position.role.step ?? 2) <= 1 ? 2 : 3;
    const tells = importance === "essential" && held >= least && (!isSoft || (isLatest && position.years >= 1));
    return tells ? [{ skillId, level: held }] : [];
  });

/** What somebody does who leads others in a trade, beside what the trade itself needs. */
export const ledIn = ({ held, years, since }: HeldPosition): { competency: string; level: number }[] =>
  held.leads && since < 8
    ? ["people-management", "delegation", "leadership"].map((competency) => ({ competency, level: years >= 5 ? 3 : 2 }))
    : [];

/** How long, in words of a proof: "Charge nurse, Lakeview Hospital, 8 years". */
export const sayPosition = ({ fact, years }: HeldPosition): string =>
  [
    fact.title,
    fact.organisation,
    fact.start ? sayYears(years) : null,
    fact.start ? `${fact.start.slice(0, 4)} to ${fact.end?.slice(0, 4) ?? "now"}` : null,
  ]
    .filter(Boolean)
    .join(", ");

const sayYears = (years: number): string => {
  if (years < 1) return `${Math.max(1, Math.round(years * 12))} months`;
  const whole = Math.round(years);
  return whole === 1 ? "one year" : `${whole} years`;
};
