import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "../../../core/day.ts";
import { type Setback, type SetbackKind, setbackKinds } from "../schema/setback.ts";
import { coolOffDays, coolOffUntil, offeredSince, stateOf } from "./cool-off.ts";
import { twoInARow } from "./in-a-row.ts";
import { kindFromWords, stageFromWords } from "./kind-from-words.ts";
import { patternsOf } from "./patterns.ts";
import { readSetbackLine } from "./read-line.ts";
import { answered, emptyReflection, nextStep } from "./reflection.ts";
import { linesBefore, linesLast, linesSince, othersPhrases, plainLines } from "./setback-lines.testing.ts";

const today = "2026-11-24";
const recordFields = {
  id: "1",
  revision: 1,
  createdAt: `${today}T08:00:00.000Z`,
  updatedAt: `${today}T08:00:00.000Z`,
  visibility: "private" as const,
  employerSensitive: false,
};

const setback = (rest: Partial<Setback>): Setback => ({
  ...recordFields,
  title: "Declined",
  day: today,
  kind: "rejection",
  stage: null,
  words: null,
  hurts: null,
  coolOffUntil: addDays(today, 1),
  records: [],
  note: null,
  reflection: null,
  ...rest,
});

describe("a setback rests", () => {
  test("a day after a rejection, three after a lost job, one more where it hurts much", () => {
    expect(coolOffUntil("rejection", 2, today)).toBe("2026-11-25");
    expect(coolOffUntil("rejection", 4, today)).toBe("2026-11-26");
    expect(coolOffUntil("hard-feedback", 5, today)).toBe("2026-11-27");
    expect(coolOffUntil("lost-job", 5, today)).toBe("2026-11-27");
  });

  test("one to three days, never less for what hurts more", () => {
    fc.assert(
      fc.property(fc.constantFrom(...setbackKinds), fc.integer({ min: 1, max: 4 }), (kind, hurts) => {
        expect(coolOffDays(kind, hurts)).toBeGreaterThanOrEqual(1);
        expect(coolOffDays(kind, hurts + 1)).toBeGreaterThanOrEqual(coolOffDays(kind, hurts));
        expect(coolOffDays(kind, 5)).toBeLessThanOrEqual(3);
      }),
    );
  });

  test("then it may be looked at, is offered for 60 days, and after that waits unasked", () => {
    const one = setback({ coolOffUntil: "2026-11-25" });
    expect(stateOf(one, "2026-11-24")).toBe("resting");
    expect(stateOf(one, "2026-11-25")).toBe("ready");
    expect(one.coolOffUntil >= offeredSince("2027-01-24")).toBe(true);
    expect(one.coolOffUntil >= offeredSince("2027-01-25")).toBe(false);
  });
});

describe("a quick capture tells by its words", () => {
  test.each([
    ["Declined after the final round at the agency", "rejection", "final round"],
    ["No from the second interview", "rejection", "later interview"],
    ["They withdrew the offer", "rejection", "offer withdrawn"],
    ["Laid off with the whole team", "lost-job", null],
    ["Told me that my drafts are too long", "hard-feedback", null],
    ["Argument with the designer before the launch", "conflict", null],
    ["Missed the certificate by four points", "missed-goal", null],
    ["The spring campaign flopped", "failed-project", null],
    ["A grey week", "other", null],
  ])("%s", (title, kind, stage) => {
    expect(kindFromWords(title)).toBe(kind);
    if (kind === "rejection") expect(stageFromWords(title)).toBe(stage);
  });
});

describe("lines as people write them", () => {
  const read = (lines: readonly (readonly [string, SetbackKind])[]) =>
    lines.map(([line, kind]) => ({ line, kind, told: kindFromWords(line) }));
  const right = (lines: readonly (readonly [string, SetbackKind])[]) =>
    read(lines).filter(({ kind, told }) => kind === told).length;

  test("in the plainest phrases are read", () => {
    expect(right(plainLines)).toBe(plainLines.length);
    expect(right(othersPhrases)).toBe(othersPhrases.length);
  });

  test("in other phrases are left to the form or read rightly, never misread", () => {
    const all = [...linesBefore, ...linesSince, ...linesLast];
    expect(read(all).filter(({ kind, told }) => told !== kind && told !== "other")).toEqual([]);
    expect(right(linesBefore)).toBeGreaterThanOrEqual(20);
  });

  test("name their day as a win's line does, and lose it from their beginning or end alone", () => {
    expect(readSetbackLine("Got a no from Acme yesterday", "2026-11-22")).toEqual({
      title: "Got a no from Acme",
      day: "2026-11-21",
    });
    expect(readSetbackLine("Last Tuesday: fight with my boss", "2026-11-22")).toEqual({
      title: "Fight with my boss",
      day: "2026-11-17",
    });
    expect(readSetbackLine("Yesterday", "2026-11-22")).toEqual({ title: "Yesterday", day: "2026-11-21" });
    expect(readSetbackLine("A grey week", "2026-11-22")).toEqual({ title: "A grey week", day: null });
  });
});

describe("the reflection", () => {
  test("goes on at the first question without an answer", () => {
    const open = { ...emptyReflection(today, false), happened: "A letter.", theirs: "They had an inside candidate." };
    expect(nextStep(null)).toBe("happened");
    expect(nextStep(open)).toBe("mine");
    expect(answered(open)).toEqual(["happened", "theirs"]);
  });
});

describe("patterns", () => {
  const rejections = (...stages: string[]) => stages.map((stage) => setback({ stage }));

  test("are silent under five, and say what is missing", () => {
    const few = patternsOf(rejections("sent", "sent", "sent", "sent"));
    expect(few.kinds).toEqual([]);
    expect(few.said).toEqual([]);
    expect(few.silent).toEqual(["Setbacks: 4 so far. From 5 on they are looked at together."]);
  });

  test("carry n and an interval from five of a kind on, and compare nothing under twelve", () => {
    const { said, figures, kinds, stages } = patternsOf(rejections("sent", "sent", "sent", "sent", "final round"));
    expect(kinds[0]).toMatchObject({ of: "rejection", count: 5, share: { n: 5 } });
    expect(stages).toEqual({ n: 5, parts: [] });
    // Wilson: 5 of 5 lies between 57 and 100 %.
    expect(figures[0]).toBe("5 of 5 rejections: 57 to 100 %.");
    expect(said).toEqual([
      "5 of 5 setbacks were rejections.",
      "5 rejections are spread over 2 stages; from 12 on they are compared.",
    ]);
  });

  test("never call one of five different stages the most frequent", () => {
    const { said } = patternsOf(rejections("sent", "screening", "first interview", "later interview", "final round"));
    expect(said.join(" ")).toContain("spread over 5 stages");
    expect(said.join(" ")).not.toContain("“sent”");
  });

  test("draw no kind of which there are fewer than five", () => {
    const mixed = [...rejections("sent", "sent", "sent", "sent", "sent"), setback({ kind: "conflict", stage: null })];
    expect(patternsOf(mixed).kinds.map(({ of }) => of)).toEqual(["rejection"]);
    const apart = (["rejection", "conflict", "missed-goal", "other", "hard-feedback"] as const).map((kind) =>
      setback({ kind, stage: null }),
    );
    expect(patternsOf(apart)).toMatchObject({ kinds: [], said: [] });
    expect(patternsOf(apart).silent).toContain("The most of one kind: 1 so far. From 5 on they are looked at together.");
  });

  test("take “something else” for no kind, and say what would tell more", () => {
    const others = Array.from({ length: 8 }, () => setback({ kind: "other", stage: null }));
    const { kinds, said, silent } = patternsOf([...others, ...rejections("sent", "sent")]);
    expect({ kinds, said }).toEqual({ kinds: [], said: [] });
    expect(silent).toContain("8 of 10 are “something else”, which is no kind and shows nothing: a kind for them tells more.");
    expect(silent).toContain("The most of one kind: 2 so far. From 5 on they are looked at together.");
  });

  test("print no interval without a width where the same was told each time", () => {
    const told = [60, 60, 60, 60, 60].map((mine) =>
      setback({ reflection: { ...emptyReflection(today, false), shares: { mine, theirs: 40, luck: 0 } } }),
    );
    expect(patternsOf(told).said.at(-1)).toBe(
      "In 5 setbacks you put about 60 of 100 down to yourself, 40 to others and 0 to luck.",
    );
    expect(patternsOf(told).figures.at(-1)).toBe("Of 100: yours 60 each time, theirs 40 each time, luck 0 each time; n = 5.");
  });

  test("name a stage only where its interval lies above all others", () => {
    const clear = [...Array.from({ length: 11 }, () => "sent"), "final round"];
    const even = [...Array.from({ length: 7 }, () => "sent"), ...Array.from({ length: 5 }, () => "screening")];
    expect(patternsOf(rejections(...clear)).said.join(" ")).toContain("“sent” stands out: 11 of 12 rejections came there.");
    expect(patternsOf(rejections(...even)).said.join(" ")).toContain("12 rejections are spread over 2 stages; none stands out.");
  });

  test("mean what was mine, theirs and luck from five told on", () => {
    const told = [40, 30, 50, 20, 60].map((mine) =>
      setback({ reflection: { ...emptyReflection(today, false), shares: { mine, theirs: 90 - mine, luck: 10 } } }),
    );
    expect(patternsOf(told.slice(1)).shares).toBeNull();
    expect(patternsOf(told).shares).toMatchObject({ n: 5, mine: { mean: 40 }, theirs: { mean: 50 }, luck: { mean: 10 } });
  });
});

describe("two of a kind in a row", () => {
  const at = (day: string, kind: Setback["kind"]) => setback({ day, kind });

  test("are told with their days, and no others", () => {
    const row = twoInARow([at("2026-11-20", "rejection"), at("2026-11-02", "rejection"), at("2026-10-01", "conflict")], today);
    expect(row?.reason).toContain("2 November and 20 November, 18 days apart");
    const next = twoInARow([at("2026-11-20", "rejection"), at("2026-11-19", "rejection")], today);
    expect(next?.reason).toContain("20 November, 1 day apart");
    expect(twoInARow([at("2026-11-20", "rejection"), at("2026-11-02", "conflict")], today)).toBeNull();
    expect(twoInARow([at("2026-11-20", "rejection"), at("2026-06-02", "rejection")], today)).toBeNull();
    expect(twoInARow([at("2026-06-20", "rejection"), at("2026-06-02", "rejection")], today)).toBeNull();
    expect(twoInARow([at("2026-11-20", "rejection")], today)).toBeNull();
  });
});
