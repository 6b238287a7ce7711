// Employers one would like to work for: listed, kept, what was learned and what is next.
import { z } from "zod";
import type { Day } from "../../../core/day.ts";
import { notToCome } from "../../../core/day-to-come.ts";
import { id } from "../../../core/id.ts";
import { newId } from "../../../core/new-id.ts";
import { refusals, refuse } from "../../../core/refusal.ts";
import { shortNearDay } from "../../../core/say.ts";
import type { Owned, Patch } from "../../../database/records.ts";
import { pastDay, readPastDay } from "../../../language/past-day.ts";
import type { Context } from "../../../operations/context.ts";
import { operation } from "../../../operations/operation.ts";
import { listVerb, recordVerbs } from "../../../operations/record-verbs.ts";
import { boardsOf } from "../../boards/index.ts";
import { peopleAt } from "../../network/index.ts";
import { openingsAt } from "../../openings/index.ts";
import { employerRefusals } from "../refusals.ts";
import { flagsIn, latestFirst, sayStanding } from "../rules/standing.ts";
import {
  type Employer,
  type EmployerLine,
  type EmployerView,
  employerFields,
  employerLine,
  employerView,
  type LearnedLine,
  learnedLine,
} from "../schema.ts";
import { employerCalled, employerKind, employerList } from "../store.ts";

const noun = { kind: employerKind, one: "employer", many: "employers" };

const columns = ["id", "name", "next", "nextOn", "letGoOn", "learned"] as const;

const list = listVerb("employers", {
  ...noun,
  summary: "Employers you would like to work for, with what is next and what you learned",
  listing: employerList,
  item: employerLine,
  columns,
  items: (rows: readonly Pick<Employer, (typeof columns)[number]>[], { today }): EmployerLine[] =>
    rows.map(({ learned, ...one }) => ({ ...one, flags: flagsIn({ learned }), said: sayStanding({ ...one, learned }, today) })),
  empty: 'No employer yet. Write down the first one: cairn employers add "Fjord Foods"',
  line: ({ id: of, name, said }) => `${of}  ${name}. ${said}`,
});

const mostShown = 12;

const asView = async (one: Owned<Employer>, { records, today }: Pick<Context, "records" | "today">): Promise<EmployerView> => {
  const at = await openingsAt(records, one.name, mostShown);
  const shown = (state: boolean) =>
    at
      .filter(({ isOpen }) => isOpen === state)
      .map(({ record, stage, since }) => ({ record, said: `${stage}, ${shortNearDay(since, today)}` }));
  return {
    ...one,
    learned: latestFirst(one.learned),
    flags: flagsIn(one),
    said: sayStanding(one, today),
    people: (await peopleAt({ records, today }, one.name, mostShown)).map(({ person, work, lastTalk }) => ({
      record: person,
      said: [work, lastTalk ? `last talk ${shortNearDay(lastTalk, today)}` : "no talk yet"].filter(Boolean).join(", "),
    })),
    open: shown(true),
    past: shown(false),
    boards: (await boardsOf(records, one.name)).map((record) => ({ record, said: "followed" })),
  };
};

const sayLearned = ({ day, what, source, flag }: LearnedLine): string =>
  `${flag ? "! " : "- "}${day} ${what}${source ? ` (${source})` : ""}`;

const present = (one: EmployerView): string =>
  [
    `${one.name}. ${one.said}`,
    one.why && `Why: ${one.why}`,
    ...one.people.map(({ record, said }) => `You know ${record.label}: ${said}`),
    ...one.open.map(({ record, said }) => `Open: ${record.label} (${said})`),
    ...one.past.map(({ record, said }) => `Past: ${record.label} (${said})`),
    ...one.learned.map(sayLearned),
  ]
    .filter(Boolean)
    .join("\n");

/** Every line with its id, and none of a day to come. */
export const withIds = (learned: readonly LearnedLine[], today: Day): LearnedLine[] =>
  learned.map((line) => ({ ...line, id: line.id || newId(), day: notToCome(line.day, today) }));

const verbs = recordVerbs("employers", {
  ...noun,
  fields: employerFields,
  adding: { learned: employerFields.learned.default([]) },
  positional: ["name"],
  output: employerView,
  refusals: [employerRefusals.standsAlready, refusals.dayInFuture],
  summaries: {
    add: "Write down an employer you would like to work for; the name is enough",
    update: "Change an employer",
    remove: "Move an employer to the bin",
  },
  answer: asView,
  present,
  check: async (given, before, { records, today }) => {
    const patch: Patch<Employer> = { ...given };
    if (given.name !== undefined) {
      const same = await employerCalled(records, given.name);
      if (same && same.id !== before?.id) refuse(employerRefusals.standsAlready, { name: same.name });
    }
    if (given.learned) patch.learned = withIds(given.learned, today);
    if (given.next === null) patch.nextOn = null;
    if (given.letGoOn) patch.letGoOn = notToCome(given.letGoOn, today);
    return patch;
  },
});

const learn = operation.write("employers.learn", {
  summary: "Write down what you learned about an employer, with its day and source, or as a red flag",
  input: z.object({
    id: id("The employer."),
    what: learnedLine.shape.what,
    source: learnedLine.shape.source,
    day: pastDay("When you learned it; today unless said.").optional(),
    flag: learnedLine.shape.flag,
  }),
  output: employerView,
  refusals: [refusals.dayInFuture, refusals.badInput],
  positional: ["id", "what", "source"],
  handle: async ({ id: of, day, ...said }, context) => {
    const { records, today } = context;
    const before = await records.get(employerKind, of);
    const line = { ...said, id: newId(), day: day === undefined ? today : notToCome(readPastDay(day, today), today) };
    return asView(await records.update(employerKind, before, { learned: [...before.learned, line] }), context);
  },
  present,
});

const forget = operation.write("employers.forget", {
  summary: "Take away a line of what you learned about an employer",
  input: z.object({ id: id("The employer."), line: z.string().max(60).describe("What the line is called in it.") }),
  output: employerView,
  refusals: [employerRefusals.noLine],
  positional: ["id", "line"],
  handle: async ({ id: of, line }, context) => {
    const before = await context.records.get(employerKind, of);
    const learned = before.learned.filter((one) => one.id !== line);
    if (learned.length === before.learned.length) refuse(employerRefusals.noLine, { line, name: before.name });
    return asView(await context.records.update(employerKind, before, { learned }), context);
  },
  present,
});

const moved = operation.write("employers.moved", {
  summary: "Note that you did what was next at an employer: it is kept with what you learned, and the next move is free",
  input: z.object({ id: id("The employer.") }),
  output: employerView,
  refusals: [employerRefusals.noMove],
  positional: ["id"],
  handle: async ({ id: of }, context) => {
    const { records, today } = context;
    const before = await records.get(employerKind, of);
    const { name, next, learned } = before;
    if (!next) return refuse(employerRefusals.noMove, { name });
    const line = { id: newId(), day: today, what: `Done: ${next}`, source: null, flag: false };
    return asView(await records.update(employerKind, before, { learned: [...learned, line], next: null, nextOn: null }), context);
  },
  present,
});

export const employerVerbs = { list, ...verbs, learn, forget, moved };
