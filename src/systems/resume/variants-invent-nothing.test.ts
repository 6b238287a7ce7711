// Five hundred resumes, for 250 roles and in random choice and order, with lines smuggled in: no employer, title, day, skill or number that no confirmed record has.
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { starterRoles } from "../../catalogue/starter-entries.ts";
import { migrate } from "../../database/migrate.ts";
import { openFile, over } from "../../database/open.ts";
import { newOwner } from "../../database/testing.ts";
import { as, testApp } from "../../testing.ts";

const roles = 250;
const database = over(openFile(":memory:"), ":memory:");
beforeAll(() => migrate(database));
afterAll(() => database.destroy());

const numbersIn = (said: unknown): string[] => JSON.stringify(said).match(/\d+(?:[.,]\d+)*/g) ?? [];
type Shuffle = <T>(of: readonly T[]) => T[];

test("500 resumes say what records say, and nothing else", async () => {
  let minutes = 0;
  const now = () => new Date(Date.UTC(2026, 10, 24, 9, minutes++)).toISOString();
  const me = as(testApp(database, now), newOwner());
  await me.profile.save({ displayName: "Ana Moreno", headline: "Ward nurse" });
  const places = ["St Mary's", "Hotel Krone", "City College", "Fjord Foods"];
  for (const [at, organisation] of places.entries())
    await me.experiences.add({
      kind: organisation === "City College" ? "education" : "work",
      title: `Post ${at}`,
      organisation,
      start: `20${10 + at}-03`,
      end: `20${11 + at}-02`,
      highlights: [`Trained ${3 + at} colleagues`, `Wrote the plan for ${20 + at} beds`],
    });
  const { wins, skills, experiences } = me;
  for (const [at, label] of ["Wound care", "Rota planning", "Spanish", "Budgeting", "Stock keeping"].entries())
    await skills.add({ label, level: (at % 5) + 1 });
  for (let at = 0; at < 8; at++) await wins.add({ title: `Saved ${100 + at} hours`, day: `201${at}-06-01` });
  const guessed = await experiences.add({
    ...{ kind: "work", title: "Zeppelin pilot", organisation: "Zeppelin", start: "1999", confirmation: "unconfirmed" },
    highlights: ["Flew 777 times"],
  });
  const secret = await wins.add({ title: "Zeppelin sold for 888", day: "2015-01-01", employerSensitive: true });
  const gone = await wins.add({ title: "Zeppelin built in 999 days", day: "2015-01-01" });
  await wins.update({ id: gone.id, confirmation: "withdrawn" });

  const held = await experiences.list({ limit: 100 });
  const said = [
    held.items.filter(({ id }) => id !== guessed.id),
    (await wins.list({ limit: 100 })).items.filter(({ id }) => ![secret.id, gone.id].includes(id)),
  ];
  const details = await Promise.all(said[0]?.map(({ id }) => experiences.get({ id })) ?? []);
  const posts = new Set(details.map((one) => JSON.stringify([one.title, one.organisation, one.start, one.end])));
  const lines = new Set([...details.flatMap(({ highlights }) => highlights), ...(said[1]?.map(({ title }) => title) ?? [])]);
  const labels = new Set((await skills.list({ limit: 100 })).items.map(({ label }) => label));
  const numbers = new Set(numbersIn([...posts, ...lines, ...labels, "Post 0123", details.map(({ start, end }) => [start, end])]));

  const seen = new Set<string>();
  const look = ({ document }: Awaited<ReturnType<typeof me.variants.get>>) => {
    const { entries, achievements, skills: shown, languages, certificates, name, headline } = document;
    for (const one of entries) expect(posts).toContain(JSON.stringify([one.title, one.organisation, one.start, one.end]));
    for (const { text } of [...entries.flatMap((one) => one.lines), ...achievements]) expect(lines).toContain(text);
    for (const { label } of [...shown, ...languages]) expect(labels).toContain(label);
    expect([certificates, name, headline]).toEqual([[], "Ana Moreno", "Ward nurse"]);
    const words = JSON.stringify([
      entries.map(({ record: _, ...one }) => ({ ...one, lines: one.lines.map(({ text }) => text) })),
      achievements.map(({ text }) => text),
    ]);
    expect(words).not.toContain("Zeppelin");
    expect(numbersIn(words).filter((number) => !numbers.has(number))).toEqual([]);
    seen.add(JSON.stringify(document));
  };

  const wanted = starterRoles().slice(0, roles);
  const smuggled = [
    { record: { kind: "experience", id: guessed.id }, line: null },
    { record: { kind: "experience", id: guessed.id }, line: "Flew 777 times" },
    { record: { kind: "win", id: secret.id }, line: null },
    { record: { kind: "win", id: gone.id }, line: null },
    { record: { kind: "experience", id: details[0]?.id ?? "" }, line: "Led 4711 people" },
  ];
  const choices = fc.sample(fc.tuple(fc.nat(), fc.nat()), { numRuns: roles, seed: 20261203 });
  for (const [at, { id: roleId }] of wanted.entries()) {
    const made = await me.variants.add({ title: `Resume ${at}`, roleId });
    look(made);
    const [cut = 0, turn = 0] = choices[at] ?? [];
    const kept = made.parts.filter((_, place) => (cut >> (place % 24)) % 4 !== 1);
    const mixed: Shuffle = (of) =>
      of
        .map((one, place) => [(turn * (place + 7)) % 101, one] as const)
        .sort(([a], [b]) => a - b)
        .map(([, one]) => one);
    look(await me.variants.update({ id: made.id, parts: mixed([...kept, ...smuggled]) }));
  }
  expect(wanted.length).toBe(roles);
  expect(seen.size).toBeGreaterThan(0.8 * roles);
}, 300_000);
