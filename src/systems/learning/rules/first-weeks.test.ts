import fc from "fast-check";
import { expect, test } from "vitest";
import { type Action, actionKinds } from "../../../career/action.ts";
import { type SituationKind, situationKinds } from "../../../career/situation.ts";
import { openActions } from "../../../catalogue/index.ts";
import { addDays } from "../../../core/day.ts";
import { firstWeeks, gapsAtATime, type StandsHere } from "./first-weeks.ts";

const monday = "2026-11-30";
const rooms = (hours: number, weeks = 8) =>
  Array.from({ length: weeks }, (_, at) => {
    const week = addDays(monday, 7 * at);
    return { week, minutes: Math.floor(hours * 2) * 30, from: week };
  });
const gaps = [
  { skillId: "starter:budgeting", label: "Budgeting", have: 0, own: [] },
  { skillId: "starter:people-management", label: "People management", have: 2, own: ["Precepted 12 graduates"] },
  { skillId: "starter:quality-assurance", label: "Quality assurance", have: null, own: [] },
];
const here = (more: Partial<StandsHere> = {}): StandsHere => ({
  situation: "promotion",
  atWork: true,
  fields: ["nursing"],
  country: null,
  gaps,
  towards: [],
  appliesFor: "post",
  credentials: ["Leadership certificate"],
  facts: { target: "Nurse Manager", employer: "St. Anna" },
  own: ["Falls went from 9 a quarter to 3"],
  said: [],
  ...more,
});
const bank = await openActions();
const plan = (more: Partial<StandsHere>, hours: number, taken: ReadonlySet<string> = new Set()) =>
  firstWeeks(here(more), bank, rooms(hours), taken);

test("somebody who wants to rise speaks with people first, in their own words, and learns beside it", () => {
  const first = plan({}, 4).filter(({ week }) => week === monday);
  expect(first[0]).toMatchObject({ kind: "people" });
  expect(new Set(first.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(3);
  expect(plan({}, 4).some(({ title }) => title.includes("St. Anna") || title.includes("nurse manager"))).toBe(true);
});

test("what the role's own work offers comes before what helps with any role, the widest gap first, and nothing for what is met", () => {
  const towards = ["quality-assurance", "budgeting", "patient-care"].map(
    (about): Action => ({
      id: `own-${about}`,
      kind: "on-the-job",
      families: "any",
      roles: ["nurse-manager"],
      about: [`starter:${about}`],
      situations: "any",
      levels: { from: 0, to: about === "quality-assurance" ? 2 : 5 },
      minutes: 60,
      title: `Do the ${about} of a ward for a day`,
      steps: ["Ask.", "Do."],
      doneWhen: "Done.",
    }),
  );
  const work = plan({ towards }, 12).filter(({ kind }) => kind === "on-the-job");
  expect(work.slice(0, 2).map(({ id, skillId }) => [id, skillId])).toEqual([
    ["action-own-budgeting", "starter:budgeting"],
    ["action-own-quality-assurance", "starter:quality-assurance"],
  ]);
  expect(work.map(({ id }) => id)).not.toContain("action-own-patient-care");
});

test("who first applies for a place in a training writes to no post", () => {
  const towards = bank.actionsToPlace({ atWork: true, country: null });
  const applied = plan({ situation: "change", appliesFor: "training", towards }, 4).filter(({ kind }) => kind === "application");
  expect(applied.length).toBeGreaterThanOrEqual(4);
  expect(applied.filter(({ id }) => !id.startsWith("action-place-"))).toEqual([]);
  expect(applied[0]?.title).toBe("List three places that train nurse managers: where, how long, when it begins");
});

test("what the person says of themselves comes first, each saying in other kinds, and a source stands beside it", () => {
  const said = [
    { about: "lack", said: "I have never done a budget", sentence: "I have never done a budget", skillId: "starter:budgeting" },
    { about: "lack", said: "the rota is all hers", sentence: "And the rota is all hers, every week", skillId: null },
    { about: "told", said: "They say I am too quiet", sentence: "They say I am too quiet", skillId: null },
  ] as const;
  const made = plan({ said }, 6);
  const post = { about: "post", said: "Our manager retires", sentence: "Our manager retires in May", skillId: null } as const;
  const wanted = plan({ said: [...said, post] }, 6).find(({ kind }) => kind === "people");
  expect([wanted?.title, wanted?.steps[0]]).toEqual([
    "Tell whoever decides that you want the post, before others do: “Our manager retires”",
    "You write: “Our manager retires in May”.",
  ]);
  const firstOf = (kind: string) => made.find((one) => one.kind === kind);
  expect(firstOf("on-the-job")?.title).toContain("“I have never done a budget”");
  expect(firstOf("people")?.title).toContain("“the rota is all hers”");
  expect(firstOf("people")?.steps[0]).toBe("You write: “And the rota is all hers, every week”.");
  expect(made.filter(({ kind }) => kind === "feedback").some(({ title }) => title.includes("too quiet"))).toBe(true);
  expect(made.filter(({ title }) => title.includes("never done a budget")).every(({ skillId }) => skillId !== null)).toBe(true);
  expect(new Set(made.map(({ id }) => id)).size).toBe(made.length);
  const learned = made.find(({ kind, title }) => kind === "learning" && title.includes("never done a budget"));
  expect(learned?.provider).not.toBeNull();
});

test("what makes sense in one field of work goes to nobody in another", () => {
  const safety = [{ skillId: "starter:laboratory-safety", label: "Laboratory safety", have: 1, own: [] }];
  const bound = (fields: readonly string[]) =>
    actionKinds.flatMap((kind) =>
      bank
        .actionsFor({
          kind,
          competencies: ["starter:occupational-safety"],
          situation: "promotion",
          level: 1,
          atWork: true,
          fields,
          country: null,
        })
        .filter((one) => one.fields !== undefined),
    );
  expect(bound(["warehouse and transport"]).every(({ fields }) => fields?.includes("warehouse and transport"))).toBe(true);
  expect(bound(["laboratory science"]).length).toBeGreaterThan(0);
  const ids = new Set(plan({ gaps: safety, fields: ["retail"] }, 12).map(({ id }) => id));
  expect(bound(["laboratory science"]).filter((one) => !one.fields?.includes("retail") && ids.has(`action-${one.id}`))).toEqual(
    [],
  );
});

test("what the person wrote of the gap, or else of their work, is quoted back as a step", () => {
  const steps = plan({}, 6).flatMap((one) => one.steps);
  expect(steps.join("\n")).toContain("“Precepted 12 graduates”");
  expect(steps.join("\n")).toContain("“Falls went from 9 a quarter to 3”");
  expect(
    plan({ own: [], gaps: gaps.slice(0, 1) }, 6)
      .flatMap((one) => one.steps)
      .join("\n"),
  ).not.toContain("“Falls");
});

test("who is out of work applies in the first week, and is told nothing that needs a job", () => {
  for (const situation of ["laid-off", "return", "first-job"] as const) {
    const first = plan({ situation, atWork: false }, 6).filter(({ week }) => week === monday);
    expect(first.map(({ kind }) => kind)).toContain("application");
  }
  const atWork = new Set(
    actionKinds.flatMap((kind) =>
      gaps.flatMap(({ skillId }) =>
        bank
          .actionsFor({ kind, competencies: [skillId], situation: "laid-off", level: null, atWork: true, country: null })
          .filter((one) => one.atWork)
          .map(({ id }) => `action-${id}`),
      ),
    ),
  );
  expect(plan({ situation: "laid-off", atWork: false }, 12).filter(({ id }) => atWork.has(id))).toEqual([]);
});

test("an hour a week is one thing a week, each of another kind than the one before", () => {
  const all = plan({}, 1);
  expect(all.map(({ week }) => week)).toEqual(rooms(1).map(({ week }) => week));
  for (const [at, { kind }] of all.entries()) expect(kind).not.toBe(all[at - 1]?.kind);
});

test("what stands, was done or deleted does not come again", () => {
  const all = plan({}, 3);
  const again = plan({}, 3, new Set(all.map(({ id }) => id)));
  expect(again.filter(({ id }) => all.some((one) => one.id === id))).toEqual([]);
});

const anyHere = fc.record({
  situation: fc.constantFrom<SituationKind>(...situationKinds),
  atWork: fc.boolean(),
  gaps: fc.subarray(gaps),
  credentials: fc.subarray(["Leadership certificate", "First aid at work"]),
});

test("each week keeps to its hours, learning to its share, and nothing comes twice; the same asked twice is the same", () => {
  fc.assert(
    fc.property(anyHere, fc.integer({ min: 1, max: 24 }), (more, halfHours) => {
      const hours = halfHours / 2;
      const all = plan(more, hours);
      expect(plan(more, hours)).toEqual(all);
      expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
      for (const { week, minutes } of rooms(hours)) {
        const inside = all.filter((one) => one.week === week);
        const sum = (of: typeof inside) => of.reduce((total, one) => total + one.minutes, 0);
        expect(sum(inside)).toBeLessThanOrEqual(minutes);
        const learning = sum(inside.filter(({ kind }) => kind === "learning"));
        if (minutes > 60) expect(learning).toBeLessThanOrEqual(Math.max(30, 0.4 * minutes));
      }
      for (const { title, minutes } of all) {
        expect(title).not.toMatch(/[{}$|]|undefined|null/);
        expect(minutes % 30).toBe(0);
      }
    }),
    { numRuns: 60 },
  );
});

test("work goes to a handful of gaps at a time", () => {
  const many = Array.from({ length: 12 }, (_, at) => ({ skillId: `own:${at}`, label: `Gap ${at}`, have: 1, own: [] }));
  const served = new Set(plan({ gaps: [...gaps, ...many] }, 12).flatMap(({ skillId }) => skillId ?? []));
  expect([...served].every((id) => [...gaps, ...many].slice(0, gapsAtATime).some(({ skillId }) => skillId === id))).toBe(true);
});
