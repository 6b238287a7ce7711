// How far an opening is, from its dated steps; which stages its kind has and what they are called there; how it can end from each.
import { type Day, daysBetween } from "../../../core/day.ts";
import {
  type Ending,
  endings,
  type Opening,
  type OpeningEvent,
  type OpeningKind,
  type Stage,
  type Standing,
  type Step,
  stages,
} from "../schema/opening.ts";

export const kindLabels: Readonly<Record<OpeningKind, string>> = {
  job: "Job outside",
  internal: "Job inside",
  promotion: "Promotion",
  stretch: "Stretch assignment",
  secondment: "Secondment",
  project: "Project",
  volunteer: "Volunteer or board role",
  speaking: "Speaking",
};

/** Kinds inside the house where one works: what the manager knows and how to move are asked of them. */
export const inside: readonly OpeningKind[] = ["internal", "promotion", "stretch", "secondment", "project"];

/** Kinds that are over after a time and that one looks back on. */
export const passing: readonly OpeningKind[] = ["stretch", "secondment", "project", "volunteer", "speaking"];

export const stageLabels: Readonly<Record<Stage, string>> = {
  found: "Found",
  applied: "Applied",
  answered: "Answered",
  interview: "Interview",
  offer: "Offer",
  accepted: "Accepted",
};

const ownLabels: Partial<Record<OpeningKind, Partial<Record<Stage, string>>>> = {
  stretch: { applied: "Asked for it", offer: "Offered", accepted: "Doing it" },
  project: { applied: "Asked for it", offer: "Offered", accepted: "Doing it" },
  volunteer: { interview: "Met them", accepted: "Doing it" },
  speaking: { applied: "Proposed", offer: "Invited", accepted: "On the programme" },
};

export const endingLabels: Readonly<Record<Ending, string>> = {
  rejected: "They said no",
  silent: "No answer came",
  withdrawn: "You withdrew",
  closed: "It was closed or filled",
  "not-for-me": "Not for you",
  declined: "You declined the offer",
  "offer-withdrawn": "They took the offer back",
  finished: "Finished",
};

const withoutInterview: readonly OpeningKind[] = ["stretch", "project", "speaking"];

export const stagesOf = (kind: OpeningKind): readonly Stage[] =>
  withoutInterview.includes(kind) ? stages.filter((stage) => stage !== "interview") : stages;

export const isEnding = (step: Step): step is Ending => (endings as readonly Step[]).includes(step);
export const isStage = (step: Step): step is Stage => (stages as readonly Step[]).includes(step);

export const labelOfStep = (step: Step, kind: OpeningKind): string => {
  if (step === "followed-up") return "Asked again";
  return isEnding(step) ? endingLabels[step] : (ownLabels[kind]?.[step] ?? stageLabels[step]);
};

const waiting: readonly Ending[] = ["rejected", "silent", "withdrawn", "closed"];

const endingsAt: Readonly<Record<Stage, readonly Ending[]>> = {
  found: ["not-for-me", "closed"],
  applied: waiting,
  answered: waiting,
  interview: waiting,
  offer: ["declined", "offer-withdrawn"],
  accepted: ["finished", "offer-withdrawn"],
};

/** How it can end from where it stands; nothing where it is over. */
export const endingsFrom = (stage: Stage | Ending): readonly Ending[] => (isEnding(stage) ? [] : endingsAt[stage]);

/** Steps in the order of their days; of one day, in the order in which they were written. */
export const inTime = (events: readonly OpeningEvent[]): OpeningEvent[] => events.toSorted((a, b) => a.day.localeCompare(b.day));

/** Whether it was applied for, had a first or a later interview, an offer, and how and where it ended: what lists and the funnel ask. */
export interface Derived {
  stage: Stage | Ending;
  since: Day;
  reached: Stage;
  foundOn: Day;
  appliedOn: Day | null;
  answeredOn: Day | null;
  interviews: number;
  interviewedOn: Day | null;
  offeredOn: Day | null;
  acceptedOn: Day | null;
  endedOn: Day | null;
  /** Days from applying to the first answer of any sort, a no included. */
  answerDays: number | null;
  /** The last day on which anything happened, asking again included. */
  lastOn: Day;
}

const rank = (stage: Stage): number => stages.indexOf(stage);

const answers: readonly Step[] = ["answered", "interview", "offer", "accepted", "rejected", "offer-withdrawn"];

/** `events` has at least one step. */
export const derive = (events: readonly OpeningEvent[]): Derived => {
  const all = inTime(events);
  const moving = all.filter(({ step }) => step !== "followed-up");
  const last = moving.at(-1);
  const stage = last && last.step !== "followed-up" ? last.step : "found";
  const firstDay = (...of: readonly Step[]): Day | null => all.find(({ step }) => of.includes(step))?.day ?? null;
  const reached = moving.reduce<Stage>((far, { step }) => (isStage(step) && rank(step) > rank(far) ? step : far), "found");
  const foundOn = all[0]?.day ?? "";
  const appliedOn = firstDay("applied") ?? (rank(reached) > 0 ? firstDay("answered", "interview", "offer", "accepted") : null);
  const answered = appliedOn && all.find(({ step, day }) => answers.includes(step) && day >= appliedOn)?.day;
  return {
    stage,
    since: last?.day ?? foundOn,
    reached,
    foundOn,
    appliedOn,
    answeredOn: answered || null,
    interviews: all.filter(({ step }) => step === "interview").length,
    interviewedOn: firstDay("interview"),
    offeredOn: firstDay("offer", "accepted"),
    acceptedOn: firstDay("accepted"),
    endedOn: isEnding(stage) ? (last?.day ?? null) : null,
    answerDays: appliedOn && answered && firstDay("applied") ? daysBetween(appliedOn, answered) : null,
    lastOn: all.at(-1)?.day ?? foundOn,
  };
};

export const standingOf = ({ events, kind }: Pick<Opening, "events" | "kind">): Standing => {
  const { stage, since, reached, appliedOn, interviews } = derive(events);
  return { stage, said: labelOfStep(stage, kind), since, reached, appliedOn, interviews };
};

/** Without interviews that are still to come: what ends an opening, or goes beyond them, calls them off. */
export const withoutToCome = (events: readonly OpeningEvent[], today: Day): OpeningEvent[] =>
  events.filter(({ step, day }) => step !== "interview" || day <= today);

/**
 * The steps with a new one. A later stage of the same day was a slip and gives way to it; what stands there already stays as it is, except that
 * there can be several interviews. Null where the kind has no such stage.
 */
export const advanced = (
  { events, kind }: Pick<Opening, "events" | "kind">,
  next: OpeningEvent & { step: Stage },
): OpeningEvent[] | null => {
  if (!stagesOf(kind).includes(next.step)) return null;
  const kept = events.filter(
    ({ step, day }) => !(day === next.day && (isEnding(step) || (isStage(step) && rank(step) > rank(next.step)))),
  );
  const stands = kept.length > 0 && derive(kept).stage === next.step;
  if (stands && (next.step !== "interview" || kept.length < events.length)) return kept;
  return [...kept, next];
};

/** “Charge nurse at St Mary's”. */
export const sayOpening = ({ title, organisation }: Pick<Opening, "title" | "organisation">): string =>
  organisation ? `${title} at ${organisation}` : title;
