import { PassThrough, Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { expect, test } from "vitest";
import { openCatalogue } from "../catalogue/index.ts";
import { onBothDatabases } from "../database/testing.ts";
import { testApp } from "../testing.ts";
import { runBatch } from "./command.ts";

onBothDatabases("cairn batch", (database) => {
  const answersTo = async (name: string, ...lines: (object | string)[]) => {
    const output = new PassThrough();
    const app = testApp(database());
    const ground = async () => ({
      catalogue: () => openCatalogue({ app, database: app.database }),
      today: "2026-12-02",
    });
    const input = Readable.from(lines.map((line) => `${typeof line === "string" ? line : JSON.stringify(line)}\n`));
    const all = text(output);
    await runBatch(name, { input, output, ground });
    output.end();
    return (await all)
      .split("\n")
      .filter(Boolean)
      .map((line) => JSON.parse(line));
  };

  test("a bad line is answered in its place, and the run goes on", async () => {
    const answers = await answersTo(
      "titles",
      { text: "registered nurse", id: "a" },
      "{",
      "",
      { txt: "nurse" },
      { text: "Baker", limit: 1 },
    );
    expect(answers.map(({ line }) => line)).toEqual([1, 2, 4, 5]);
    expect(answers[0]).toMatchObject({
      id: "a",
      items: expect.arrayContaining([expect.objectContaining({ id: "starter:registered-nurse" })]),
    });
    expect(answers[1].error).toContain("no JSON object in one line");
    expect(answers[2].error).toContain("did you mean “text”?");
    expect(answers[3].items).toHaveLength(1);
  });

  test("a name that is no job is refused with those there are", async () => {
    await expect(answersTo("title", {})).rejects.toThrow("did you mean titles?");
    await expect(answersTo("xyzzy", {})).rejects.toThrow("there are titles, extract");
  });

  test("named skills stand before likely ones, with their places, and what is denied is left out", async () => {
    const [{ items }] = await answersTo("extract", { text: "Strong SQL, no experience with Java. You mentor engineers." });
    expect(items[0]).toMatchObject({ id: "starter:sql", spans: [{ start: 7, end: 10, text: "SQL", mention: "plain" }] });
    expect(items.map(({ id }: { id: string }) => id)).not.toContain("starter:java");
    expect(items.find(({ id }: { id: string }) => id === "starter:mentoring")).toMatchObject({ confidence: null, spans: [] });
  });

  test("near roles and moves come by id or title; an unknown one is said", async () => {
    const [near, unknown] = await answersTo(
      "related",
      { occupation: "starter:registered-nurse", limit: 3 },
      { occupation: "%%" },
    );
    expect(near.items).toHaveLength(3);
    expect(unknown.error).toContain("no role “%%”");
    const [moves] = await answersTo("moves", { occupation: "registered nurse", limit: 1 });
    expect(moves).toMatchObject({ occupation: "starter:registered-nurse", items: [{ id: "starter:senior-nurse" }] });
  });

  test("postings are ranked by what they ask of a person, with the reasons", async () => {
    const postings = [
      { id: "shop", text: "Requirements: welding." },
      { id: "data", text: "Requirements: Python and SQL." },
    ];
    const byText = { profile: "I work with Python and SQL.", postings };
    const byList = { profile: [{ skill: "Python", level: 4 }], postings };
    const [first, second, bad] = await answersTo("match", byText, byList, { profile: [{ skill: "%%" }], postings });
    expect(first.items.map(({ id }: { id: string }) => id)).toEqual(["data", "shop"]);
    expect(first.items[0].because.map(({ skill }: { skill: string }) => skill).sort()).toEqual(["starter:python", "starter:sql"]);
    expect(second.items[0]).toMatchObject({ id: "data", because: [{ skill: "starter:python", cover: 1, by: "itself" }] });
    expect(bad.error).toContain("no skill “%%”");
  });

  test("a forecast needs three weeks; what is done is done", async () => {
    const [spoken, done, silent, bad] = await answersTo(
      "forecast",
      { history: [2, 2, 2, 2, 2, 2], target: 32 },
      { history: [5, 5], target: 10 },
      { history: [1], left: 5 },
      { history: [1, 2, 3] },
    );
    expect(spoken.left).toBe(20);
    expect(spoken.p50).toBeGreaterThan(7);
    expect(spoken.p85).toBeGreaterThan(spoken.p50);
    expect(done).toMatchObject({ left: 0, p50: 0 });
    expect(silent).toMatchObject({ p50: null, because: expect.stringContaining("3 weeks") });
    expect(bad.error).toContain("“target”");
  });

  test("a plan keeps its hours and what must come before, and circles are refused", async () => {
    const activities = [
      { id: "exam", hours: 2, raises: [{ skill: "a", to: 4 }], after: ["course"] },
      { id: "course", hours: 6 },
    ];
    const line = { gaps: [{ skill: "a", need: 4, have: 1 }], activities, hours: 4 };
    const [plan, later, circle, missing] = await answersTo(
      "plan",
      line,
      { ...line, weekHours: [{ week: 1, hours: 0 }] },
      { ...line, prerequisites: [{ activity: "course", after: "exam" }] },
      { ...line, prerequisites: [{ activity: "course", after: "book" }] },
    );
    expect(plan.order).toEqual(["course", "exam"]);
    expect(
      plan.weeks.map(({ pieces }: { pieces: { minutes: number }[] }) => pieces.reduce((sum, one) => sum + one.minutes, 0)),
    ).toEqual([240, 240]);
    expect(plan.finishes).toEqual([
      { id: "course", week: 2 },
      { id: "exam", week: 2 },
    ]);
    expect(later.finishes.at(-1)).toEqual({ id: "exam", week: 3 });
    expect(circle.error).toContain("before itself");
    expect(missing.error).toContain("no such activity");
  });

  test("words of a goal are read on the day that the line names", async () => {
    const [one] = await answersTo("smart", { text: "Run 500 km by June", today: "2026-01-01" });
    expect(one).toMatchObject({ due: "2026-06-30", criteria: { specific: true, measurable: true, "time-bound": true } });
  });
});
