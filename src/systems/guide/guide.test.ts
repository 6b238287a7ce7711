import { expect, test } from "vitest";
import { clockAt, newOwner, onBothDatabases } from "../../database/testing.ts";
import { systems } from "../../router.ts";
import { as, testApp } from "../../testing.ts";
import { answers } from "./answers.ts";

const wordsIn = (text: string): number => text.split(/\s+/).length;

/** The kind of record that each operation writes. */
const kindOf: Readonly<Record<string, string>> = {
  "activities.add": "activity",
  "certificates.add": "certificate",
  "conversations.met": "conversation",
  "decisions.add": "decision",
  "energy.add": "energy-entry",
  "events.add": "career-event",
  "feedback.add": "feedback-note",
  "goals.add": "goal",
  "jobLoss.start": "job-loss",
  "journal.add": "journal-entry",
  "lessons.add": "lesson",
  "mentors.add": "mentor",
  "openings.add": "opening",
  "openings.applied": "opening",
  "recovery.add": "recovery",
  "references.add": "reference",
  "reviews.start": "review",
  "setbacks.log": "setback",
  "sittings.start": "sitting",
  "skills.add": "skill",
  "sponsorships.add": "sponsorship",
  "stories.add": "story",
  "success.add": "success-statement",
  "tasks.add": "task",
  "values.setLimit": "hard-limit",
  "values.start": "values-exercise",
  "variants.add": "resume-variant",
  "wins.capture": "win",
};

/** Operations that understand a line instead of keeping it. */
const isRead = (operation: string): boolean => operation === "wins.capture";

/** What a person might write into the fields that an answer asks for: its own examples. */
const examples = (id: string): Record<string, string> => ({ ...answers.find((one) => one.id === id)?.action.asks });

test("every answer is short, has one source at most with its year, and is filled by facts and rooms that there are", () => {
  const facts = systems.flatMap((system) => [...(system.facts ?? []), ...(system.measures ?? [])]).map(({ key }) => key);
  const rooms = systems.map(({ name }) => name);
  expect(answers.length).toBeGreaterThanOrEqual(120);
  expect(new Set(answers.map(({ id }) => id)).size).toBe(answers.length);
  for (const answer of answers) {
    expect({ id: answer.id, short: wordsIn(answer.answer) <= 90 && wordsIn(answer.answer) >= 40 }).toMatchObject({ short: true });
    expect({ id: answer.id, unknown: answer.facts.filter((key) => !facts.includes(key)) }).toMatchObject({ unknown: [] });
    expect({ id: answer.id, unknown: answer.rooms.filter((name) => !rooms.includes(name)) }).toMatchObject({ unknown: [] });
    expect(answer.facts.length).toBeGreaterThan(0);
  }
  const named = answers.flatMap((answer) => answer.facts);
  const told = systems.flatMap((system) => system.facts ?? []).map(({ key }) => key);
  expect(told.filter((key) => !named.includes(key))).toEqual([]);
});

onBothDatabases("guide", (database) => {
  const begin = () => as(testApp(database(), clockAt("2026-11-24T09:00:00.000Z").now), newOwner());

  test("each answer ends in an action that files what it says, and that undo takes back", { timeout: 120_000 }, async () => {
    for (const { id, action } of answers) {
      const { guide, changes } = begin();
      const filed = await guide.file({ id, input: examples(id) });
      expect({ id, label: filed.label }).toEqual({ id, label: action.label });
      expect({ id, record: filed.record }).toMatchObject({ id, record: { id: expect.any(String), kind: expect.any(String) } });
      const one = { record: filed.record?.kind ?? "", of: filed.record?.id ?? "" };
      const kept = JSON.stringify(await changes.history(one));
      const words = [action.input.title, isRead(action.operation) ? undefined : examples(id).title].filter(
        (one) => typeof one === "string",
      );
      expect({ id, missing: words.filter((one) => !kept.includes(one)) }).toEqual({ id, missing: [] });
      expect({ id, kind: filed.record?.kind }).toEqual({ id, kind: kindOf[action.operation] });
      await changes.undo({});
      const gone = (await changes.history(one)).versions.some(({ after }) => after === null);
      expect({ id, gone }).toEqual({ id, gone: true });
    }
  });

  test("a question is answered with the person's own record, unknown is said as unknown, and each has its way", async () => {
    const { guide, skills, wins } = begin();
    const before = (await guide.ask({ question: "how do I get a raise?" })).answer;
    expect(before).toMatchObject({ id: "raise", topic: "jobs", action: { operation: "tasks.add" } });
    expect(before?.facts.map(({ known }) => known)).toEqual([false, false]);
    expect(before?.facts[0]).toMatchObject({ said: expect.stringContaining("No win is written down"), opens: { place: "wins" } });
    const win = await wins.add({ title: "Cut waiting times by a third", day: "2026-11-20", kind: "improved" });
    await skills.add({ label: "Triage", kind: "technical", level: 4, confirmation: "confirmed" });
    const after = (await guide.get({ id: "raise" })).facts[0];
    expect(after).toMatchObject({ known: true, opens: null, records: [{ kind: "win", id: win.id }] });
    expect(after?.said).toContain("1 win in the last 90 days, the latest “Cut waiting times by a third”");
    expect((await guide.get({ id: "list-skills" })).facts[0]?.said).toBe(
      "You have 1 skill written down, 1 confirmed. Highest: Triage.",
    );
  });

  test("what a measure counts is told with its time; nothing counted is unknown, not zero", async () => {
    const { guide, contacts, conversations } = begin();
    const talks = async () => (await guide.get({ id: "info-talk" })).facts.find(({ said }) => said.startsWith("Conversations"));
    expect(await talks()).toMatchObject({ known: false, said: expect.stringContaining("so it is not known") });
    await contacts.add({ name: "Ana Lopez" });
    await conversations.met({ line: "Met Ana Lopez yesterday, promised the slides by Friday" });
    expect(await talks()).toMatchObject({
      known: true,
      said: "Conversations: 1 in the last 12 weeks, written down in 1 of them, the last on 23 Nov 2026.",
    });
    expect((await guide.get({ id: "follow-up" })).facts[0]?.said).toMatch(/^1 promise of yours is open, first “.*slides.*”/);
  });

  test("what waits on Today stands in the answer that it belongs to", async () => {
    const { guide, feedback } = begin();
    await feedback.add({ words: "Ana said my notes are too long" });
    expect((await guide.get({ id: "feedback-use" })).next.map(({ title }) => title)).toContain("Thank Ana for their words");
  });

  test("a question far from all is told so, with the closest three; fields that only the person knows are asked for", async () => {
    const { guide } = begin();
    const far = await guide.ask({ question: "my dog is barking" });
    expect(far).toMatchObject({ answer: null, others: [{}, {}, {}] });
    await expect(guide.file({ id: "wins" })).rejects.toMatchObject({ code: "FIELD_MISSING" });
    await expect(guide.file({ id: "wins", input: { titel: "x" } })).rejects.toMatchObject({ code: "BAD_INPUT" });
    await expect(guide.get({ id: "rase" })).rejects.toMatchObject({
      code: "NO_ANSWER",
      message: expect.stringContaining("Did you mean raise?"),
    });
    expect(await guide.list({ topic: "mentors", limit: 2 })).toMatchObject({ total: 7, next: 2 });
  });

  test("whoever may not see how a person is doing is told nothing of it", async () => {
    const app = testApp(database(), clockAt("2026-11-24T09:00:00.000Z").now);
    const owner = newOwner();
    await as(app, owner).pulse.log({ energy: 2, load: 4, sleep: 2, meaning: 3 });
    const seen = async (scopes: "all" | string[]) =>
      (await as(app, { ...owner, door: "assistant", scopes }).guide.get({ id: "burnout" })).facts.map(({ said }) => said);
    expect((await seen("all")).join(" ")).toContain("energy 2");
    expect((await seen(["*:read"])).join(" ")).not.toMatch(/energy|pulse/i);
  });
});
