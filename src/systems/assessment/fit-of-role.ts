// One role held against a person in four parts, each said with its facts, or with what is missing and how to get it.
import type { WorkProfile } from "../../career/work-profile.ts";
import type { Person, WorkTable } from "./fit-readers.ts";
import { environmentFit } from "./rules/fit-environment.ts";
import { interestFit } from "./rules/fit-interests.ts";
import { percentileOf, ratedValues, valuesFit } from "./rules/fit-values.ts";
import type { FitPart, PartOfFit } from "./schema/fit.ts";

interface Asked {
  roleId: string;
  label: string;
  profile: WorkProfile | null;
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
  facts: [],
  source: null,
  on: null,
  toDo,
});

const importOccupations = { label: "Import the O*NET database", address: "/catalogue/sources" };

const interestsPart = ({ interests }: Person, { profile }: Asked): PartOfFit => {
  const answer = { label: "Answer the interests questionnaire", address: "/assessment/instruments/interests" };
  if (!interests) return silent("interests", "Your interests are not known yet: 48 activities, about seven minutes.", answer);
  if (!profile?.interests) return silent("interests", "Nothing says which interests this work meets.", importOccupations);
  const fit = interestFit(interests.scores, profile.interests);
  if (!fit) return silent("interests", "Your six interests came out alike, so they point to no kind of work.", answer);
  const { r, low, high, said, facts } = fit;
  return { part: "interests", score: r, low, high, said, facts, source: profile.source, on: interests.on, toDo: null };
};

const valuesPart = ({ values }: Person, { profile }: Asked, work: WorkTable): PartOfFit => {
  const weigh = { label: "Weigh your work values", address: "/assessment/values" };
  if (!values) return silent("values", "What you value in work has not been weighed yet: at most 25 questions.", weigh);
  const gives = profile?.workValues;
  if (!gives) return silent("values", "Nothing says which work values this work meets.", importOccupations);
  const percentiles = ratedValues.map((id, place) => percentileOf(work.sorted[place] ?? new Float64Array(), gives[id]));
  const fit = valuesFit(values.shares, values.drawn, gives, percentiles, work.sorted[0]?.length ?? 0);
  if (!fit) return silent("values", "Too little was answered to say more.", weigh);
  const { score, low, high, said, facts } = fit;
  return { part: "values", score, low, high, said, facts, source: profile.source, on: values.on, toDo: null };
};

const environmentPart = ({ environment }: Person, { profile }: Asked): PartOfFit => {
  const answer = { label: "Answer the environment questionnaire", address: "/assessment/instruments/environment" };
  if (!environment) return silent("environment", "Your preferred environment is not known yet.", answer);
  if (!profile?.environment)
    return silent("environment", "Nothing says what the environment of this work is like.", importOccupations);
  const fit = environmentFit(environment.scores, profile.environment);
  if (!fit) return silent("environment", "Too few dimensions are known of both to compare them.", answer);
  const { closeness, low, high, said, facts } = fit;
  return {
    part: "environment",
    score: closeness,
    low,
    high,
    said,
    facts,
    source: profile.source,
    on: environment.on,
    toDo: null,
  };
};

const skillsPart = ({ readiness }: Person, { roleId }: Asked): PartOfFit => {
  if (readiness.size === 0)
    return silent("skills", "Your skills for this role are not known yet.", { label: "Add your skills", address: "/skills" });
  const found = readiness.get(roleId);
  if (!found) return silent("skills", "Nothing says which skills this role needs.", null);
  const share = Math.round(100 * found.readiness);
  return {
    part: "skills",
    score: found.readiness,
    low: null,
    high: null,
    said: `You are at least ${share} % ready: ${found.met} of the ${found.needed} skills it needs are there to some level. What is not known counts as 0.`,
    facts: [],
    source: "The catalogue's needs of the role, and your inventory of skills",
    on: null,
    toDo: { label: "See the gap, skill by skill", address: `/gap?to=${encodeURIComponent(roleId)}` },
  };
};
