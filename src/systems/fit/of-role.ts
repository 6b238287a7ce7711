// One role held against a person in four parts, each said with its facts, or with what is missing and how to get it.

import { type FigureGround, figureGrounds, type WorkProfile } from "../../career/work-profile.ts";
import { sayDay } from "../../core/day.ts";
import { hundredths } from "../../core/say.ts";
import type { Way } from "../../core/way.ts";
import { type Person, valuesAgainst, type WorkTable } from "./readers.ts";
import { askedOfPlace, askedOfWork } from "./rules/asked-environment.ts";
import { environmentFit } from "./rules/environment.ts";
import { interestFit } from "./rules/interests.ts";
import { valuesFit } from "./rules/values.ts";
import type { FitPart, PartOfFit } from "./schema/fit.ts";
import type { Workplace } from "./schema/workplace.ts";

interface Asked {
  roleId: string;
  label: string;
  profile: WorkProfile | null;
  /** Titles of the other roles that share its interests and work values. */
  sharedWith: readonly string[];
}

/** The four parts, in their order. */
export const partsOf = (person: Person, role: Asked, work: WorkTable): PartOfFit[] => [
  interestsPart(person, role),
  valuesPart(person, role, work),
  environmentPart(person, role),
  skillsPart(person, role),
];

const silent = (part: FitPart, said: string, toDo: PartOfFit["toDo"]): PartOfFit => ({
  part,
  score: null,
  low: null,
  high: null,
  said,
  figures: null,
  facts: [],
  source: null,
  firmness: null,
  change: null,
  on: null,
  toDo,
});

const changes = {
  interests: "Answering the questionnaire again changes it where your interests have moved.",
  values: "Weighing your values again changes it; so does what you find out about pay, balance and people at one place.",
  environment: "What you see yourself at a place goes before it: say it, and the place is held against you instead.",
  skills: "A skill that grows, or one that you note with its evidence, changes it.",
} as const;

/** What is said of borrowed figures beside what would change them. */
const borrowed = "A figure of its own would replace what is borrowed from a role of the same name.";

const importOccupations: Way = { label: "Import the O*NET database", place: "sources" };

const interestsPart = ({ interests }: Person, role: Asked): PartOfFit => {
  const answer = { label: "Answer the interests questionnaire", record: { kind: "instrument", id: "interests" } };
  if (!interests) return silent("interests", "Your interests are not known yet: 48 activities, about seven minutes.", answer);
  const { profile } = role;
  if (!profile?.interests) return silent("interests", "Nothing says which interests this work meets.", importOccupations);
  const fit = interestFit(interests.scores, profile.interests, profile.grounds.interests?.error);
  if (!fit) return silent("interests", "Your six interests came out alike, so they point to no kind of work.", answer);
  const { r, low, high, said, figures, facts } = fit;
  const known = onGround(role, profile, "interests");
  return { part: "interests", score: r, low, high, said, figures, facts, ...known, on: interests.on, toDo: null };
};

const valuesPart = ({ values }: Person, role: Asked, work: WorkTable): PartOfFit => {
  const weigh: Way = { label: "Weigh your work values", place: "values" };
  if (!values) return silent("values", "What you value in work has not been weighed yet: at most 25 questions.", weigh);
  const { profile } = role;
  const gives = profile?.workValues;
  if (!profile || !gives) return silent("values", "Nothing says which work values this work meets.", importOccupations);
  const fit = valuesFit(valuesAgainst(values, work), gives, profile.grounds.workValues?.error);
  if (!fit) return silent("values", "Too little was answered to say more.", weigh);
  const { score, low, high, said, figures, facts } = fit;
  return {
    part: "values",
    score,
    low,
    high,
    said,
    figures,
    facts,
    ...onGround(role, profile, "workValues"),
    on: values.on,
    toDo: null,
  };
};

/** Where a set of figures comes from, which roles share it, how firm it is, and what would change it. */
const onGround = ({ sharedWith }: Asked, { grounds, source }: WorkProfile, set: "interests" | "workValues") => {
  const ground = grounds[set];
  const change = changes[set === "interests" ? "interests" : "values"];
  return {
    source: [ground?.said ?? source, sayShared(sharedWith)].filter(Boolean).join("; "),
    firmness: ground?.how ?? null,
    change: ground?.how === "borrowed" ? `${borrowed} ${change}` : change,
  };
};

const mostNamed = 3;

/** Null where a role has its figures to itself. */
const sayShared = (titles: readonly string[]): string | null => {
  if (titles.length === 0) return null;
  const named = titles.slice(0, mostNamed).join(", ");
  const others = titles.length - mostNamed;
  return `the same figures stand for ${named}${others > 0 ? ` and ${others} more` : ""}, so nothing here tells these roles apart`;
};

const environmentWeak = "A firmer figure changes it: O*NET's Work Context, or what you see yourself at a place.";

/** Held against the latest picture of a place in this role where there is one, otherwise against what is known of its kind of work. */
const environmentPart = (person: Person, role: Asked): PartOfFit => {
  const [latest] = placesIn(person, role.roleId);
  const seen = latest && placePart(person, latest);
  return seen && seen.score !== null ? seen : environmentInGeneral(person, role);
};

export const placesIn = ({ places }: Person, roleId: string): Workplace[] => places.filter((place) => place.roleId === roleId);

const answerEnvironment = { label: "Answer the environment questionnaire", record: { kind: "instrument", id: "environment" } };

/** The environment of a kind of work, whatever the person has seen of a place in it. */
export const environmentInGeneral = ({ environment }: Person, { roleId, profile }: Asked): PartOfFit => {
  if (!environment) return silent("environment", "Your preferred environment is not known yet.", answerEnvironment);
  const asked = profile ? askedOfWork(profile) : [];
  const say = { label: "Say how it is at a place you know", record: { kind: "new-workplace", id: roleId } };
  if (!profile || asked.length === 0)
    return silent("environment", "Nothing says what the environment of this work is like.", say);
  const fit = environmentFit(environment.scores, asked, "this kind of work's");
  if (!fit) return silent("environment", "Too few dimensions are known of both to compare them.", say);
  const grounds = asked.flatMap(({ id }) => (id === "size" || id === "remote" ? [] : (profile.grounds[id] ?? [])));
  const firmness = weakest(grounds);
  return {
    part: "environment",
    score: fit.closeness,
    low: fit.low,
    high: fit.high,
    said: firmness === "measured" ? fit.said : `An estimate. ${fit.said}`,
    figures: fit.figures,
    facts: fit.facts,
    source: [...new Set(grounds.map((ground) => ground.said))].join(" "),
    firmness,
    change: firmness === "measured" ? changes.environment : environmentWeak,
    on: environment.on,
    toDo: say,
  };
};

/** How one place is to the person, as they see it. */
export const placePart = ({ environment }: Pick<Person, "environment">, place: Workplace): PartOfFit => {
  if (!environment) return silent("environment", "Your preferred environment is not known yet.", answerEnvironment);
  const edit = { label: "Change what you see", record: { kind: "workplace", id: place.id } };
  const fit = environmentFit(environment.scores, askedOfPlace(place), `“${place.name}”`);
  if (!fit) return silent("environment", "Say more of it: at least two answers are needed to compare.", edit);
  return {
    part: "environment",
    score: fit.closeness,
    low: fit.low,
    high: fit.high,
    said: fit.said,
    figures: fit.figures,
    facts: fit.facts,
    source: `“${place.name}” as you see it, on ${sayDay(place.day)}${place.knownFrom ? `, known ${sayKnownFrom[place.knownFrom]}` : ""}`,
    firmness: "seen",
    change: "Another look at the place changes it: one step in one answer moves it by 25 of 100, shared among the dimensions.",
    on: environment.on,
    toDo: edit,
  };
};

export const sayKnownFrom = {
  outside: "from outside",
  interview: "from an interview or a visit",
  inside: "from working there",
} as const satisfies Record<NonNullable<Workplace["knownFrom"]>, string>;

const weakest = (grounds: readonly FigureGround[]): FigureGround["how"] =>
  figureGrounds.findLast((how) => grounds.some((ground) => ground.how === how)) ?? "measured";

const skillsPart = ({ readiness }: Person, { roleId }: Asked): PartOfFit => {
  if (readiness.size === 0)
    return silent("skills", "Your skills for this role are not known yet.", { label: "Add your skills", place: "skills" });
  const found = readiness.get(roleId);
  if (!found) return silent("skills", "Nothing says which skills this role needs.", null);
  const share = hundredths(found.readiness);
  return {
    part: "skills",
    score: found.readiness,
    low: null,
    high: null,
    said: `You have ${found.met} of the ${found.needed} skills it needs, and are at least ${share} % ready.`,
    figures:
      "A skill counts as you have it to some level; ready is measured against the levels that are asked. What is not known counts as 0.",
    facts: [],
    source: "The catalogue's needs of the role, and your inventory of skills",
    firmness: null,
    change: changes.skills,
    on: null,
    toDo: { label: "See the gap, skill by skill", record: { kind: "gap", id: roleId } },
  };
};
