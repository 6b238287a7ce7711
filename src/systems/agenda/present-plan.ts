// The plan as text, for the command line and for assistants.
import { isInEarnest } from "../../career/gap.ts";
import { proficiencyLevels, sayLevel } from "../../career/proficiency.ts";
import type { SituationKind } from "../../career/situation.ts";
import { sayDay } from "../../core/day.ts";
import { dayOfMonth, percent } from "../../core/say.ts";
import { sayDirection, saySkipped, sayUnderstood } from "../resume/index.ts";
import { notKnown } from "../skills/index.ts";
import type { PlanAnswer, PlanTo, PlanToChoose } from "./plan-answer.ts";
import { sayMinutes } from "./present.ts";
import { type RunOfWeeks, runsOfWeeks, standsBetween } from "./rules.ts";

const mostSkills = 40;
const mostGaps = 14;
const mostRuns = 6;
const mostSkipped = 12;

const more = (shown: number, all: number, what: string): string[] => (all > shown ? [`  and ${all - shown} more ${what}`] : []);

const sayRead = ({ read }: PlanAnswer): string[] => {
  if (!read) return [];
  return [
    `Read: ${sayUnderstood(read.understood) || "nothing that was understood"}.`,
    ...read.skipped.slice(0, mostSkipped).map((one) => `  Not understood: ${saySkipped(one)}`),
    ...more(mostSkipped, read.skipped.length, "places that were not understood"),
    "",
  ];
};

const saySkills = ({ skills }: PlanAnswer): string[] => {
  const standing = skills.filter(({ confirmation }) => confirmation !== "withdrawn");
  const waiting = standing.filter(({ confirmation }) => confirmation === "unconfirmed").length;
  const levelled = standing.filter(({ level }) => level !== null);
  const others = standing.filter(({ level }) => level === null);
  const mark = { unconfirmed: "?", confirmed: "✓", withdrawn: " " } as const;
  return [
    `Your skills: ${standing.length}${waiting > 0 ? `, ${waiting} not confirmed (?)` : ""}`,
    ...levelled
      .slice(0, mostSkills)
      .map(({ label, level, confirmation }) => `  ${mark[confirmation]} ${label}, ${level} ${sayLevel(level ?? 0)}`),
    ...more(mostSkills, levelled.length, "with a level"),
    ...(others.length > 0
      ? [
          `  Level not said: ${others.map(({ label, confirmation }) => `${confirmation === "unconfirmed" ? "? " : ""}${label}`).join(", ")}`,
        ]
      : []),
    "",
  ];
};

const mostNamed = 3;

const mostAsked = 6;

/** The few levels that narrow readiness most are asked for, so that nobody is told to begin with what they have done for years. */
const sayQuestions = ({ questions }: PlanTo): string[] => {
  if (questions.length === 0) return [];
  const named = questions.slice(0, mostAsked).map(({ label }) => `"${label}=LEVEL"`);
  return [
    `To know more, say how far you are: cairn skills rate ${named.join(" ")}`,
    `  LEVEL: ${proficiencyLevels.map(({ level, label }) => `${level} ${label.toLowerCase()}`).join(", ")}. Then cairn plan again.`,
  ];
};

const sayAim = ({ aim, target }: PlanTo): string[] => [
  ...(aim.found === "nearest"
    ? [
        `No role is called “${aim.asked}”; the nearest is ${target.label}. Others: ${aim.others.map(({ label }) => label).join(", ")}`,
      ]
    : []),
  ...(aim.found === "own"
    ? [
        `“${aim.asked ?? target.label}” is made from the roles it is like: ${aim.others.map(({ label }) => label).join(", ") || "none that is known"}. Two postings for it would tell what else it asks: cairn skills gap --file FILE`,
      ]
    : []),
  ...(aim.between.length > 0 ? [`On the way: ${aim.between.map(({ label }) => label).join(", ")}`] : []),
];

/** From here the two ends of readiness say different things, so that a word is due why. */
const wideRange = 0.25;

const sayReady = ({ gap, met, target, questions, readinessRange: [low, high], readinessConfirmed }: PlanTo): string => {
  const lines = [...gap, ...met];
  const known = lines.length - notKnown({ lines }).length;
  const confirmed = readinessConfirmed < low ? `; ${percent(readinessConfirmed)} by confirmed skills alone` : "";
  const ready = percent(low) === percent(high) ? percent(low) : `${percent(low)} to ${percent(high)}`;
  const wide =
    questions.length > 0 && high - low >= wideRange
      ? ". So far apart because of what is not known yet: your answers below narrow it"
      : "";
  return `Ready for ${target.label}: ${ready}, ${known} of ${lines.length} needs known${confirmed}${wide}`;
};

const sayGapLine = ({ label, have, haveSource, need, importance }: PlanTo["gap"][number]): string =>
  `  ${label}: ${haveSource === "none" ? "not known yet" : sayLevel(have ?? 0).toLowerCase()}, ${sayLevel(need).toLowerCase()} is asked${importance === "optional" ? ", not by all" : ""}`;

const sayNames = (lines: PlanTo["gap"]): string => lines.map(({ label }) => label).join(", ");

/** What is missing is told apart from what is likely there and what nearly everybody is asked for. */
const sayGap = (plan: PlanTo): string[] => {
  const missing = plan.gap.filter(isInEarnest);
  const likely = plan.gap.filter(({ distance }) => distance === 0);
  const general = plan.gap.filter((line) => line.distance > 0 && !isInEarnest(line));
  const unknown = general.filter(({ haveSource }) => haveSource === "none");
  const lower = general.filter(({ haveSource }) => haveSource !== "none");
  return [
    ...sayAim(plan),
    sayReady(plan),
    ...(missing.length === 0
      ? ["Nothing of its own that it asks for is missing."]
      : ["What is missing, what matters most first:"]),
    ...missing.slice(0, mostGaps).map(sayGapLine),
    ...more(mostGaps, missing.length, "gaps"),
    ...(likely.length > 0 ? [`Likely there, so say how far you are: ${sayNames(likely)}`] : []),
    ...(unknown.length > 0 ? [`Asked nearly everywhere, and not known of you yet: ${sayNames(unknown)}`] : []),
    ...(lower.length > 0 ? [`Asked nearly everywhere, and a little more than you have: ${sayNames(lower)}`] : []),
    ...(plan.met.length > 0 ? [`Reached: ${sayNames(plan.met)}`] : []),
    ...sayQuestions(plan),
    "",
  ];
};

const sayGoals = ({ goals }: PlanAnswer): string[] => [
  "Goals:",
  ...goals.map(({ title, status, id }) => `  ${title}  [${status}]  ${id}`),
  ...(goals.some(({ status }) => status === "draft") ? ["  Accept a draft with: cairn goals accept ID"] : []),
  "",
];

/** What stands between the person and the role, before all figures. */
const sayHeadline = (plan: PlanTo): string[] => {
  const between = standsBetween(plan);
  const named = between.slice(0, mostNamed).join(", ");
  return [
    `Apply for ${plan.firstApplicationFor === "training" ? `a study or training place towards ${plan.target.label}` : `${plan.target.label} posts`} by ${sayDay(plan.firstApplication)}.${named ? ` What stands between: ${named}${between.length > mostNamed ? " and more" : ""}.` : ""}`,
    "",
  ];
};

const sayGates = ({ gates, whomToAsk }: PlanTo): string[] => {
  if (gates.length === 0 && !whomToAsk) return [];
  return [
    "Licences and certificates:",
    ...gates.map(({ name, body, gate, standing, leadTime, onlyFor, held }) => {
      const said = [gate ? "must be there first" : standing, body, leadTime, onlyFor && `for ${onlyFor}`];
      return `  ${held ? "✓ " : ""}${name} (${said.filter(Boolean).join(", ")})`;
    }),
    ...(whomToAsk ? [`  ${whomToAsk}`] : []),
    "",
  ];
};

const situationWords: Record<SituationKind, string> = {
  promotion: "a promotion where you work",
  "step-up": "a step up elsewhere",
  "first-job": "a first job",
  change: "a change of field",
  return: "a return to work",
  "laid-off": "a new job after being laid off",
  downshift: "less responsibility",
};

const sourceWords = { given: "as you said", read: "read in what you gave", assumed: "assumed" } as const;

const saySituation = ({ situation: { kind, source, country, countrySource, limits } }: PlanAnswer): string[] => [
  `Where you stand: ${situationWords[kind]} (${sourceWords[source]}), ${country ? `in ${country}${countrySource === "clock" ? " by your time zone" : ""}` : "country not known"}. Other: cairn plan --situation KIND --country XX`,
  ...(limits.length > 0 ? [`It must keep to: ${[...new Set(limits.map(({ said }) => `“${said}”`))].join(", ")}`] : []),
  "",
];

type Piece = PlanAnswer["weeks"][number]["pieces"][number];

/** The role is the same in every line: it is named above them. */
const sayWhy = (why: string, target: PlanAnswer["target"]): string =>
  target ? why.replace(`A step towards ${target.label}.`, "").replace(`, which ${target.label} asks for.`, ".").trim() : why;

const sayPiece = ({ minutes, title, why }: Piece, target: PlanAnswer["target"]): string =>
  `    ${sayMinutes(minutes).padEnd(10)} ${title}${/[.?!]$/.test(title) ? "" : "."} ${sayWhy(why, target)}`.trimEnd();

/** The very first thing to do is told with its steps. */
const saySteps = ({ steps, doneWhen }: Piece): string[] => [
  ...steps.map((step, at) => `      ${at + 1}. ${step}`),
  ...(doneWhen ? [`      Done when: ${doneWhen}`] : []),
];

const sayRun = ({ first, last, weeks }: RunOfWeeks<PlanAnswer["weeks"][number]>): string =>
  weeks === 1
    ? `Week of ${dayOfMonth(first.week)}, ${sayMinutes(first.minutes)}`
    : `Weeks of ${dayOfMonth(first.week)} to ${dayOfMonth(last)}, ${sayMinutes(first.minutes)} in each`;

const sayWeeks = ({ weeks, hours, schedule, target }: PlanAnswer, runs = runsOfWeeks(weeks)): string[] => [
  `The weeks${target ? ` towards ${target.label}` : ""}, inside ${sayMinutes(hours * 60)} each:`,
  ...(weeks.length === 0 ? ["  Nothing to lay out."] : []),
  ...runs
    .slice(0, mostRuns)
    .flatMap((run, place) => [
      `  ${sayRun(run)}`,
      ...run.first.pieces.flatMap((piece, at) => [sayPiece(piece, target), ...(place + at === 0 ? saySteps(piece) : [])]),
    ]),
  ...more(mostRuns, runs.length, runs.length === mostRuns + 1 ? "stretch of weeks" : "stretches of weeks"),
  `  ${schedule}`,
  "",
];

const sayNow = ({ today }: PlanAnswer): string[] => [
  "Today:",
  ...(today.now.length === 0 ? ["  Nothing calls for you now."] : []),
  ...today.now.map((line) => `  ○ ${line.title} (${sayMinutes(line.minutes)}). ${line.reason}`),
  "",
];

const sayNext = ({ saved, skills, target }: PlanAnswer): string => {
  if (!saved) return "This was a preview: nothing was saved.";
  if (!target) return 'Once you have chosen: cairn plan --target "NAME". One step back: cairn undo';
  const waiting = skills.some(({ confirmation }) => confirmation === "unconfirmed");
  return waiting
    ? "Saved. Look the skills over, then confirm them: cairn skills list, or all at once with cairn plan --yes. One step back: cairn undo"
    : "Saved. Look at it again with: cairn today. One step back: cairn undo";
};

const mostFrom = 3;

const sayLikes = (directions: PlanToChoose["directions"], likesKnown: boolean): string[] => {
  if (!likesKnown) return ["Say what you like, 48 short questions in 7 minutes: cairn sittings start interests"];
  if (directions.some(({ way }) => way === "liked")) return [];
  return ["Nothing more near your work is like what you said you like. All roles by what you like: cairn fit suggest"];
};

/** What the working life stands for, and where it could lead. */
const sayWhereOneCouldGo = ({ from, directions, likesKnown }: PlanToChoose): string[] => [
  "You have not chosen a role yet. That is fine: here is what stands, what is near, and a few weeks that help you to choose.",
  "",
  ...(from.length > 0
    ? [
        `Your work so far: ${from
          .slice(0, mostFrom)
          .map(({ label }) => label)
          .join(", ")}.`,
      ]
    : []),
  directions.length > 0 ? "Roles that are near:" : "Too little is known of you yet to name roles that are near.",
  ...directions.map((one) => `  ${sayDirection(one)}`),
  ...sayLikes(directions, likesKnown),
  "",
];

/** What activities of the person's own take of the hours, in a sentence after others; nothing where there are none. */
export const sayOwnHours = (own: PlanAnswer["ownActivities"]): string => {
  if (!own) return "";
  const until = own.until ? ` until ${sayDay(own.until)}` : "";
  const what = own.count === 1 ? "One activity of your own takes" : `${own.count} activities of your own take`;
  return ` ${what} ${sayMinutes(own.minutes)} of this week${until}: the plan uses the rest.`;
};

const sayWay = (plan: PlanAnswer): string[] =>
  plan.target === null
    ? [...sayWhereOneCouldGo(plan), ...saySkills(plan)]
    : [...sayHeadline(plan), ...saySituation(plan), ...saySkills(plan), ...sayGap(plan), ...sayGates(plan)];

export const sayPlan = (plan: PlanAnswer): string =>
  [...sayRead(plan), ...sayWay(plan), ...sayGoals(plan), ...sayWeeks(plan), ...sayNow(plan), sayNext(plan)].join("\n");
