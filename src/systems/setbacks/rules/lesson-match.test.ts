import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type LessonSource, lessonsFor, stepsOf } from "./lesson-match.ts";

const budget = { kind: "skill", id: "starter:budget-planning", label: "Budget planning" };
const role = { kind: "role", id: "starter:marketing-manager", label: "Marketing Manager" };

const kept = (
  id: string,
  text: string,
  rest: Partial<LessonSource["lesson"]> = {},
  from: string | null = null,
): LessonSource => ({
  lesson: { id, text, step: null, records: [], resting: false, ...rest },
  from,
});

const panel = kept(
  "panel",
  "Bring one budget that I defended to a panel",
  { step: "interview", records: [budget] },
  "Declined after the final round",
);
const talk = kept("talk", "Rehearse the opening aloud before a talk, twice", { step: "presentation" });
const brief = kept("brief", "Ask for the deadline in writing before a launch", { step: "project" });
const coffee = kept("coffee", "Send the thank-you the same evening", { step: "networking" });
const all = [panel, talk, brief, coffee];

const back = (text: string, records = [] as { kind: string; id: string; label: string }[]) =>
  lessonsFor({ text, records }, all).map(({ record }) => record.id);

describe("a lesson comes back", () => {
  test("at the same kind of step that shares a word with it", () => {
    expect(back("Prepare the interview with the budget committee")).toEqual(["panel"]);
    expect(back("Give a talk of 20 minutes: write the opening")).toEqual(["talk"]);
    expect(back("Set the deadlines of the spring launch")).toEqual(["brief"]);
  });

  test("at the very same step, and not at another of its kind", () => {
    const exam = kept("exam", "Rehearse an exam against the clock, twice", {}, "Missed the analytics certificate");
    const found = (text: string) => lessonsFor({ text, records: [] }, [exam]).length;
    expect(found("Study for the project management exam")).toBe(1);
    expect(found("Take the workshop on pricing")).toBe(0);
    expect(found("Renew the analytics certificate")).toBe(0);
    const call = kept("call", "Talk to the hiring manager before an application");
    expect(lessonsFor({ text: "Apply as head of content", records: [] }, [call])).toHaveLength(1);
  });

  test("at a step that shares a record and the kind of step", () => {
    expect(back("Second interview at the agency", [budget])).toEqual(["panel"]);
  });

  test("and says why, and what taught it", () => {
    const [found] = lessonsFor({ text: "Prepare the interview about the budget", records: [budget] }, all);
    expect(found).toEqual({
      record: { kind: "lesson", id: "panel", label: "Bring one budget that I defended to a panel" },
      text: "Bring one budget that I defended to a panel",
      because:
        "It concerns “Budget planning” as well, and this is an interview too, and both speak of “budget”. You learned it from “Declined after the final round”.",
      score: 4.5,
    });
  });

  test("without case, accents and endings", () => {
    const cafe = kept("cafe", "Book the Café early for networking breakfasts");
    expect(lessonsFor({ text: "NETWORKING breakfast with three founders", records: [] }, [cafe])).toHaveLength(1);
  });
});

describe("no lesson comes back", () => {
  test("for one word, one record or the kind of step alone", () => {
    expect(back("Plan the budget of the spring campaign")).toEqual([]);
    expect(back("Meet the panel")).toEqual([]);
    expect(back("A project with two partners")).toEqual([]);
    expect(back("Read about pricing", [budget])).toEqual([]);
  });

  test("for words that stand in every plan", () => {
    expect(back("The same evening I want to make time before the work")).toEqual([]);
  });

  test("from an informational interview to an interview for a job", () => {
    expect(stepsOf("Hold 30 informational interviews with marketing leads")).toEqual(["networking"]);
    expect(back("Hold 30 informational interviews about budgets")).toEqual([]);
  });

  test("for words that stand only in what taught it", () => {
    const lead = kept("lead", panel.lesson.text, { records: [budget] }, "Declined for team lead content");
    expect(lessonsFor({ text: "Meet thirty marketing leads about content", records: [] }, [lead])).toEqual([]);
    expect(lessonsFor({ text: "Thirty talks with marketing leads", records: [budget] }, [lead])).toEqual([]);
  });

  test("when it rests", () => {
    const resting = kept("panel", panel.lesson.text, { ...panel.lesson, resting: true });
    expect(lessonsFor({ text: "Prepare the interview about the budget", records: [budget] }, [resting])).toEqual([]);
  });

  test("by a word that most of the lessons use", () => {
    const worn = ["a", "b", "c", "d"].map((id) => kept(id, `Marketing ${id}${id}${id} note`, { step: "application" }));
    expect(lessonsFor({ text: "Apply as head of marketing", records: [role] }, worn)).toEqual([]);
    expect(lessonsFor({ text: "Apply as head of marketing", records: [role] }, worn.slice(1))).toHaveLength(3);
  });
});

test("whatever is planned, at most three come back, each with 2.5 and more, the best first", () => {
  const word = fc.constantFrom(
    "budget",
    "panel",
    "interview",
    "talk",
    "launch",
    "deadline",
    "opening",
    "the",
    "evening",
    "apply",
  );
  const text = fc.array(word, { maxLength: 9 }).map((words) => words.join(" "));
  fc.assert(
    fc.property(text, fc.array(text, { maxLength: 8 }), (planned, texts) => {
      const found = lessonsFor(
        { text: planned, records: [role] },
        texts.map((own, place) => kept(String(place), own, { records: place % 2 ? [role] : [] })),
      );
      expect(found.length).toBeLessThanOrEqual(3);
      expect(found.every(({ score, because }) => score >= 2.5 && because.length > 0)).toBe(true);
      expect(found.map(({ score }) => score)).toEqual(found.map(({ score }) => score).toSorted((a, b) => b - a));
    }),
  );
});
