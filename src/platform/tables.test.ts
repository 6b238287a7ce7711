// Every table of every room: what is exported, taken into an empty record and exported again is the same, whatever stands in it.
import fc from "fast-check";
import { expect, test } from "vitest";
import { z } from "zod";
import { addDays } from "../core/day.ts";
import { type Field, fieldsOf } from "../core/fields.ts";
import { newOwner, onBothDatabases } from "../database/testing.ts";
import { writeFigure } from "../language/figures.ts";
import { operationsOf } from "../operations/operations-of.ts";
import { router } from "../router.ts";
import { hoursTable, pulseTable, strainTable, timeOffTable } from "../systems/balance/formats/csv.ts";
import { boardTable } from "../systems/boards/formats/board-csv.ts";
import { employerTable } from "../systems/employers/formats/csv.ts";
import { feedbackTable } from "../systems/feedback/formats/csv.ts";
import { workplaceTable } from "../systems/fit/formats/csv.ts";
import { gatheringTable, membershipTable } from "../systems/gatherings/formats/csv.ts";
import { goalTable } from "../systems/goals/formats/csv.ts";
import { activityTable } from "../systems/learning/formats/csv.ts";
import { letterTable } from "../systems/letters/formats/csv.ts";
import { mentorTable } from "../systems/mentoring/formats/csv.ts";
import { sessionTable } from "../systems/mentoring/formats/sessions-csv.ts";
import { negotiationTable } from "../systems/negotiations/formats/csv.ts";
import { contactTable } from "../systems/network/formats/contacts-csv.ts";
import { conversationTable } from "../systems/network/formats/conversations-csv.ts";
import { openingTable } from "../systems/openings/formats/csv.ts";
import { inquiryTable } from "../systems/outreach/formats/csv.ts";
import { payTable } from "../systems/performance/formats/csv.ts";
import { appearanceTable } from "../systems/presence/formats/csv.ts";
import { restTable } from "../systems/rests/formats/csv.ts";
import { setbackTable } from "../systems/setbacks/formats/csv.ts";
import { skillTable } from "../systems/skills/formats/csv.ts";
import { pathTable } from "../systems/strategy/formats/path-csv.ts";
import { scenarioTable } from "../systems/strategy/formats/scenario-csv.ts";
import { feedTable } from "../systems/trends/formats/feed-csv.ts";
import { energyTable } from "../systems/values/formats/csv.ts";
import { winTable } from "../systems/wins/formats/csv.ts";
import { readCsv } from "../tables/csv.ts";
import type { Table } from "../tables/table.ts";
import { as, type Callable, testApp } from "../testing.ts";

const today = "2026-11-24";

const word = fc
  .string({ minLength: 1, maxLength: 40, unit: "grapheme" })
  .map((text) => text.replace(/\s+/g, " ").trim())
  .filter((text) => /[a-z0-9]/i.test(text));
const words = fc.oneof(
  word,
  fc.constantFrom('=1+1, "quoted"', "'Tis; so", "-5", "two\nlines", "a\tb", "1.250", "@home", "yes", "last Friday"),
);
const number = fc.oneof(
  fc.double({ min: -1e6, max: 1e6, noNaN: true }),
  fc.constantFrom(0, 1.25, 1.125, 1250, -1.125, 1e15, 1e-7, 0.1 + 0.2),
);
const figure = fc.integer({ min: -99_999, max: 99_999 }).map((value) => writeFigure(value / 8));

const days = (min: number, max: number) => fc.integer({ min, max }).map((count) => addDays(today, count));

/** Columns whose cells have a form of their own, in every table or in one. */
const byName: Record<string, fc.Arbitrary<unknown>> = {
  id: fc.uuid(),
  count: fc.constantFrom(1, 2.5, 1.125),
  startDay: days(-400, 0),
  due: days(1, 400),
  roleId: fc.constantFrom("starter:editor", "starter:marketing-manager"),
  link: fc.webUrl(),
  lastUsed: fc.constantFrom("2021", "2021-03", "2021-03-15"),
  currency: fc.constantFrom("EUR", "JPY"),
  price: fc.constantFrom("1250", "80"),
  measure: fc.constantFrom("milestones", "yes-no"),
  stage: fc.constantFrom("screening", "final round"),
  evidence: fc.array(fc.record({ note: word }), { maxLength: 3 }),
  raises: fc.array(fc.record({ catalogueId: fc.constant(null), label: word, toLevel: fc.integer({ min: 0, max: 5 }) })),
  links: fc.array(fc.record({ kind: fc.constant("role"), id: word, label: word })),
  email: fc.constantFrom("ana@example.com", "bo@example.com; bo@work.example"),
  phone: fc.constantFrom("+46 70 555 01 23", "555 01 24"),
  tags: fc.constantFrom("ward", "ward; night", '["ward; night","x"]'),
  interests: fc.constantFrom("climbing", "open data; climbing"),
  roles: fc.array(fc.record({ title: word, organisation: word, since: fc.constantFrom("2021", "2021-03") }), { maxLength: 3 }),
  channels: fc.constantFrom([{ kind: "email", value: "ana@example.com", label: "work" }], []),
  dates: fc.constantFrom([{ what: "birthday", day: "03-14" }], []),
  cadenceDays: fc.integer({ min: 1, max: 3650 }),
  "conversations.people": fc.constantFrom("Ana", "Ana; Bo Ek"),
  "conversations.day": days(-400, 0),
  areas: fc.constantFrom(["craft"], ["craft", "life"], []),
  "mentors.name": fc.constantFrom("Ana Lopez", "Bo Ek", "Cem Aydin"),
  ...Object.fromEntries(["askedOn", "answeredOn", "wroteOn", "closedOn"].map((name) => [`mentors.${name}`, days(-400, 0)])),
  mentor: fc.constantFrom("Ana Lopez", "Åsa Ek", "Cem Aydin"),
  time: fc.constantFrom("09:30", "14:00"),
  "mentorSessions.thankedOn": days(-400, 0),
  agenda: fc.constantFrom("How to say no (done); The budget", [{ what: "One; two (done)", done: true }], []),
  mine: fc.constantFrom("Send the plan (by 2026-12-03); Read (done on 2026-11-02)", [
    { what: "Ask; then write", state: "done", settledOn: "2026-11-03", came: "They are on one page" },
  ]),
  theirs: fc.constantFrom("The book", [{ what: "Call (by night)", due: "2026-12-01", state: "dropped" }], []),
  questions: fc.constantFrom(["Why?", "What else?"], []),
  ...Object.fromEntries(
    ["askedOn", "answeredOn", "heldOn", "thankedOn", "keptOn", "reportedOn", "closedOn"].map((name) => [
      `inquiries.${name}`,
      days(-400, 0),
    ]),
  ),
  promises: fc.constantFrom([{ by: "me", what: "The slides", due: "2026-11-27" }], []),
  favours: fc.constantFrom([{ way: "given", what: "A look at the plan" }], []),
  "wins.people": fc.constantFrom("Ada (helped)", "Ada (witnessed, thanked on 2026-11-01); Nils (decided)"),
  learned: fc.constantFrom([{ day: "2026-11-02", what: "Shifts are planned ahead", source: "Ana", flag: true }], []),
  "gatherings.lastDay": days(201, 260),
  "openings.people": fc.constantFrom("Ana", "Ana; Bo Ek"),
  "openings.kind": fc.constantFrom("job", "internal"),
  events: fc.constantFrom(
    [{ step: "found", day: "2026-11-02" }],
    [
      { step: "found", day: "2026-10-02" },
      { step: "applied", day: "2026-10-05", note: "By post" },
    ],
  ),
  url: fc.webUrl(),
  steps: fc.constantFrom([{ label: "Charge nurse" }], [{ roleId: "starter:editor", label: "Editor", way: "promotion" }]),
  "scenarios.currency": fc.constant("EUR"),
  ...Object.fromEntries(
    ["months", "payThen", "cost"].flatMap((name) => [
      [`scenarios.${name}Low`, fc.constantFrom(3, 6)],
      [`scenarios.${name}`, fc.constantFrom(7, 12)],
      [`scenarios.${name}High`, fc.constantFrom(24, 36)],
    ]),
  ),
  mustBeTrue: fc.constantFrom(["The course runs", "My hours; stay"], []),
  tests: fc.constantFrom([{ id: "lead", uncertainty: "Whether I like to lead", test: "Lead one project", by: "2027-01-20" }], []),
  number: figure,
  before: figure,
  skills: word,
  shareMine: fc.constant(100),
  shareTheirs: fc.constant(0),
  shareLuck: fc.constant(0),
};

const arbitraryOf = ({ kind, whole, choices = [], lowest, highest }: Field): fc.Arbitrary<unknown> => {
  if (kind === "choice") return fc.constantFrom(...choices);
  if (kind === "flag") return fc.boolean();
  if (kind === "day") return days(-400, 200);
  if (kind !== "number") return words;
  const bounds = { min: lowest ?? -1000, max: highest ?? 100_000 };
  return whole ? fc.integer(bounds) : number.map((value) => Math.min(bounds.max, Math.max(bounds.min, value)));
};

const linesOf = (noun: string, table: Table<unknown>): fc.Arbitrary<object[]> => {
  const fields = fieldsOf(table.shape).filter(({ name }) => name !== "serves" && name !== "prerequisites" && name !== "follows");
  const line = fc.record(
    Object.fromEntries(
      fields.map((field) => [field.name, byName[`${noun}.${field.name}`] ?? byName[field.name] ?? arbitraryOf(field)]),
    ),
    {
      requiredKeys: fields.filter(({ required }) => required).map(({ name }) => name),
    },
  );
  return fc.array(line, { minLength: 1, maxLength: 8 });
};

interface Verbs {
  export: (asked: object) => Promise<{ csv: string; count: number }>;
  import: (asked: { text: string }) => Promise<{ added: string[]; bad: object[] }>;
}
const verbsOf = (me: Callable, noun: string): Verbs =>
  noun === "timeOff"
    ? { export: me.boundaries.exportTimeOff, import: me.boundaries.importTimeOff }
    : (me[noun as "skills"] as unknown as Verbs);

/** What a text says, line by line; ids are given anew, and the order of what happened on one day is the record's own. */
const saidBy = (csv: string): string[] =>
  readCsv(csv)
    .lines.map(({ cells }) => JSON.stringify({ ...cells, id: "" }))
    .sort();

const tables = {
  activities: activityTable,
  contacts: contactTable,
  feedback: feedbackTable,
  conversations: conversationTable,
  employers: employerTable,
  boards: boardTable,
  energy: energyTable,
  feeds: feedTable,
  goals: goalTable,
  hours: hoursTable,
  gatherings: gatheringTable,
  memberships: membershipTable,
  inquiries: inquiryTable,
  letters: letterTable,
  mentors: mentorTable,
  mentorSessions: sessionTable,
  negotiations: negotiationTable,
  openings: openingTable,
  paths: pathTable,
  pay: payTable,
  presence: appearanceTable,
  pulse: pulseTable,
  rests: restTable,
  scenarios: scenarioTable,
  setbacks: setbackTable,
  skills: skillTable,
  strain: strainTable,
  timeOff: timeOffTable,
  wins: winTable,
  workplaces: workplaceTable,
};

test("every table that goes out is among them, and has its way back", () => {
  const declared = operationsOf(router);
  const names = declared.map(({ meta }) => meta.name);
  const out = declared.flatMap(({ meta, procedure }) =>
    procedure["~orpc"].outputSchema instanceof z.ZodObject && "csv" in procedure["~orpc"].outputSchema.shape ? [meta.name] : [],
  );
  expect(out.filter((name) => !names.includes(name.replace(".export", ".import")))).toEqual([]);
  const nouns = out.map((name) => (name === "boundaries.exportTimeOff" ? "timeOff" : name.replace(".export", "")));
  expect(nouns.toSorted()).toEqual(Object.keys(tables).toSorted());
});

onBothDatabases("a table that goes out and comes into an empty record", (database) => {
  test.each(Object.entries(tables))("of %s goes out the same again", { timeout: 120_000 }, async (noun, table) => {
    let taken = 0;
    const home = () => verbsOf(as(testApp(database()), newOwner()), noun);
    const all = table.guarded ? { sensitive: true } : {};
    await fc.assert(
      fc.asyncProperty(linesOf(noun, table), async (lines) => {
        const [first, second] = [home(), home()];
        await first.import({ text: table.write(lines) });
        const out = await first.export(all);
        taken += out.count;
        if (out.count === 0) return;
        expect(await second.import({ text: out.csv })).toMatchObject({ added: { length: out.count }, bad: [] });
        expect(saidBy((await second.export(all)).csv)).toEqual(saidBy(out.csv));
        expect(await second.import({ text: out.csv })).toMatchObject({ added: [], changed: [], known: out.count });
      }),
      { numRuns: 12 },
    );
    expect(taken).toBeGreaterThan(10);
  });
});
