// A house with two thousand records of every kind: no list, no Today, no week, no review and no guard goes through more rows than its page needs.
import { beforeAll, expect, test } from "vitest";
import { type App, openContext } from "../operations/context.ts";
import type { OperationMeta } from "../operations/operation.ts";
import { operationsOf } from "../operations/operations-of.ts";
import { router } from "../router.ts";
import { as, type Callable, testApp } from "../testing.ts";
import { countReads, fillHouse, tablesOf } from "./full-house.testing.ts";
import type { AnyKind } from "./kind.ts";
import { migrate } from "./migrate.ts";
import { openFile, over } from "./open.ts";
import { newOwner } from "./testing.ts";

const most = 2000;

/** What is past of a kind: only the past grows with the years. */
const past: Readonly<Record<string, string>> = {
  goal: "id in (select goal_id from goal_event where step = 'closed')",
  activity: "status = 'done'",
  setback: "looked_at_on is not null",
  review: "status = 'done'",
  decision: "happened is not null",
  task: "done_at is not null",
  win: "confirmation = 'confirmed' and thanks_from is null",
  experience: '"end" is not null',
};

/** What the sample does not have. */
const besides: Readonly<Record<string, Record<string, unknown>>> = {
  task: { title: "Call the bank", note: null, due: null, minutes: 10, weight: 0.5, doneAt: "2026-11-20T10:00:00.000Z" },
  "signal-mark": { key: "balance:low-pulses:1", title: "Two low pulses", until: "2026-11-20" },
  "agenda-mark": { key: "task:1", title: "Call", decision: "done", on: "2026-11-20", until: null, minutes: 5, records: [] },
  "waiting-answer": { requestId: "one", relation: "peer", sealed: "closed", ticket: "trace" },
  reminder: {
    ...{ key: "task:1", system: "agenda", day: "2026-11-20", title: "Call", reason: "Due.", at: "2026-11-20T09:00:00.000Z" },
    ...{ heldUntil: null, heldBecause: null, deliveredAt: "2026-11-20T09:00:00.000Z", seenAt: "2026-11-20T10:00:00.000Z" },
  },
};

/** Of these there is one of a person, of a week or of a value, or a handful: nobody can have two thousand. */
const ofOne = [
  ...["profile", "boundaries", "contact-rhythm", "review-rhythm", "learning-plan", "calendar-feed", "reminder-settings"],
  ...["work-value", "relief", "job-loss", "pace", "instrument", "offer-weights"],
];

/** What is read whole where something needs all of it, and how many there can be. */
const whole: Readonly<Record<string, string>> = {
  goal: "The tree of goals, since progress climbs it: some ten a year.",
  goal_event: "With the tree: what happened to a goal.",
  check_in: "With the tree: what was checked in.",
  skill: "The gap to a role is found over all skills, some hundred.",
  change_entry: "When levels of skills rose: as many as were changed.",
  lesson: "A lesson stands beside the step that it fits best of all, kept until anything is written: some ten a year.",
  setback: "Titles behind lessons, and the stages of all rejections, kept until anything is written.",
  recovery: "What gives strength back: a handful.",
  sitting: "Where each questionnaire stands, by the latest score of each scale: a few sittings a year.",
  journal_entry: "The months that have entries, one step for each.",
};
const ofTree = ["goal", "goal_event", "check_in"];
const ofToday = [...ofTree, "skill", "change_entry", "recovery"];

/** Rows that a page of ten may need, with what stands beside each of them. */
const ofAPage = 150;

/** Rows that the last thirteen months hold, as full as the sample's: what Today, a week and a review look back upon. */
const ofAYear = 1800;

const page = { limit: 10 };

interface Asked {
  name: string;
  input: Record<string, unknown>;
  rows: number;
  reads?: readonly string[];
}

const onlyOf: Readonly<Record<string, readonly string[]>> = {
  "goals.list": ofTree,
  // Each posting is held against all that one can do.
  "boardPostings.list": ["skill"],
  // A change is shown with all its records.
  "changes.list": ["change_entry"],
  "instruments.list": ["sitting"],
  "journal.list": ["journal_entry"],
  "signals.list": [...ofToday, "setback"],
};

const paged = ({ input: { shape } }: OperationMeta, name: string): Asked[] => {
  const asked = shape.limit ? page : {};
  const sorts = (shape.sort as { unwrap?: () => { options: string[] } } | undefined)?.unwrap?.().options ?? [];
  return [
    { name, input: asked },
    ...sorts.map((sort) => ({ name, input: { ...asked, sort } })),
    ...(shape.text ? [{ name, input: { ...asked, text: "zeppelin" } }] : []),
    ...(shape.offset ? [{ name, input: { ...asked, offset: 10 } }] : []),
  ].map((one) => ({ ...one, rows: name === "signals.list" ? ofAYear : ofAPage, reads: onlyOf[name] ?? [] }));
};

const lists = operationsOf(router)
  .filter(({ meta }) => meta.name.endsWith(".list") && meta.input.safeParse({}).success)
  .flatMap(({ meta }) => paged(meta, meta.name));

const connection = openFile(":memory:");
const database = over(connection, ":memory:");
const owner = newOwner();
const counter = countReads(connection);
let filled = new Map<string, number>();
let app: App;

/** Nothing is remembered from the question before. */
const asking = (): Callable => as(testApp(database), owner);

beforeAll(async () => {
  await migrate(database);
  app = testApp(database);
  const me = as(app, owner);
  await me.sample.load({});
  const context = await openContext(app, owner, "test.fill", database);
  for (const [kind, draft] of Object.entries(besides))
    await context.records.at(() => "2026-11-20T09:00:00.000Z").create(app.kinds.get(kind) as AnyKind, draft);
  filled = fillHouse(connection, app, most, { ...past, ...Object.fromEntries(ofOne.map((kind) => [kind, "false"])) });
  const { id } = await me.wins.capture({ title: "Sold a zeppelin" });
  const skill = { kind: "skill", id: "zeppelins", label: "Zeppelins" };
  await me.wins.update({ id, people: [{ name: "Zoe Zappa", part: "helped" }], skills: [skill] });
  counter.over(tablesOf(app));
}, 300_000);

test("every kind of which there can be many is there two thousand times", () => {
  const fewer = [...filled].filter(([kind, count]) => count < most && !ofOne.includes(kind));
  expect(fewer).toEqual([]);
});

const rowsOf = async (work: () => Promise<unknown>, reads: readonly string[]): Promise<Record<string, number>> => {
  counter.begin();
  await work();
  return Object.fromEntries([...counter.read()].filter(([table]) => !reads.includes(table)));
};

const call = (me: Callable, name: string, input: Record<string, unknown>): Promise<unknown> => {
  const [noun = "", verb = ""] = name.split(".");
  return (me as unknown as Record<string, Record<string, (input: unknown) => Promise<unknown>>>)[noun]?.[verb]?.(
    input,
  ) as Promise<unknown>;
};

const sum = (rows: Record<string, number>): number => Object.values(rows).reduce((all, one) => all + one, 0);

test.for(lists)("$name $input", async ({ name, input, rows, reads = [] }) => {
  const read = await rowsOf(() => call(asking(), name, input), reads);
  expect(sum(read), JSON.stringify(read)).toBeLessThan(rows);
});

test.for([
  { name: "agenda.today", reads: [...ofToday, "lesson", "setback"] },
  { name: "agenda.week", reads: [...ofToday, "lesson", "setback"] },
  { name: "agenda.calendar", reads: [...ofToday, "setback"] },
  { name: "guard.show", reads: ofToday },
  { name: "reviews.rhythm", reads: [] },
  { name: "chain.stale", input: page, reads: [] },
  { name: "wins.list", input: { ...page, person: "zoe" }, reads: [] },
  { name: "wins.list", input: { ...page, skill: "zeppelins" }, reads: [] },
  { name: "search.find", input: { text: "zeppelin", ...page }, reads: [] },
])("$name looks back upon a year at most", async ({ name, input = {}, reads }) => {
  const read = await rowsOf(() => call(asking(), name, input), reads);
  expect(sum(read), JSON.stringify(read)).toBeLessThan(ofAYear);
});

test("a review collects what happened in its time", async () => {
  const me = asking();
  const [latest] = (await me.reviews.list({ limit: 1 })).items;
  for (const verb of ["reviews.get", "reviews.happened"]) {
    const read = await rowsOf(() => call(asking(), verb, { id: latest?.review.id }), [...ofToday, "setback"]);
    expect(sum(read), JSON.stringify(read)).toBeLessThan(ofAYear);
  }
});

test("what is read whole says why, and nothing says it without need", () => {
  const named = [...Object.values(onlyOf).flat(), ...ofToday, "lesson"];
  expect(Object.keys(whole).sort()).toEqual([...new Set(named)].sort());
});
