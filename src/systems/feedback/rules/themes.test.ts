import fc from "fast-check";
import { expect, test } from "vitest";
import { type Said, sayPeople, themesOf } from "./themes.ts";

const group = (question: string, ...words: string[]): Said[] =>
  words.map((one) => ({ words: one, question, name: null, from: "g1" }));
const named = (name: string, question: string, words: string): Said => ({ words, question, name, from: name });

test("what several say of one thing stands together, however they say it; what one says alone is no theme", () => {
  const themes = themesOf([
    ...group("change", "Say the point first.", "I could not follow you, it was unclear.", "Tell us sooner when a date slips."),
    ...group("keep", "You made room for the quiet ones."),
  ]);
  expect(themes.map(({ key, people, question }) => ({ key, people, question }))).toEqual([
    { key: "clear", people: 2, question: "change" },
  ]);
  expect(themes[0]?.comments.map(({ words }) => words)).toEqual([
    "Say the point first.",
    "I could not follow you, it was unclear.",
  ]);
});

test("two answers of a group to two questions may be by one person, and are counted so", () => {
  const two = [...group("keep", "You listen."), ...group("change", "Listen to the night shift too.")];
  expect(themesOf(two)).toEqual([]);
  const [theme] = themesOf([...two, ...group("keep", "A good listener.")]);
  expect(theme && sayPeople(theme, 5)).toBe("at least 2 of 5 people (3 comments)");
  const [both] = themesOf([...two, named("Bo", "keep", "Listens to everybody")]);
  expect(both?.people).toBe(2);
  expect(themesOf([named("Bo", "keep", "You listen."), named("Bo", "change", "Listen more.")])).toEqual([]);
});

test("where no topic is known, a word that they share is the name, and words that say nothing are none", () => {
  const themes = themesOf(group("change", "The kiosk opens at nine.", "Kiosks need a sign.", "You are great", "Great as always"));
  expect(themes.map(({ label, people }) => ({ label, people }))).toEqual([{ label: "“kiosk”", people: 2 }]);
});

test("themes are named in German, French and Spanish words too", () => {
  expect(
    themesOf(group("change", "Bitte klarer sagen, was du willst", "Unklar war die Übergabe, klare Worte")).map(({ key }) => key),
  ).toContain("clear");
  expect(themesOf(group("keep", "Elle écoute toujours", "Écoute bien")).map(({ key }) => key)).toContain("listening");
});

const comment = fc.constantFrom(
  "You listen.",
  "Listen more",
  "Say it clearly",
  "Too slow",
  "Always calm",
  "Stay calm",
  "Unclear",
);
const answers = fc.array(fc.record({ keep: fc.option(comment), change: fc.option(comment) }), { minLength: 3, maxLength: 8 });

test("who of a group said which two things changes nothing: themes tell no more than the comments, and never more people than there are", () => {
  const inOrder = (all: readonly (string | null)[]) => all.filter((one) => one !== null).sort();
  const themesBy = (raters: readonly { keep: string | null; change: string | null }[]) =>
    themesOf([
      ...group("keep", ...inOrder(raters.map(({ keep }) => keep))),
      ...group("change", ...inOrder(raters.map(({ change }) => change))),
    ]);
  fc.assert(
    fc.property(answers, fc.nat(), (raters, seed) => {
      const turned = raters.map(({ keep }, at) => ({ keep, change: raters[(at + seed) % raters.length]?.change ?? null }));
      expect(themesBy(turned)).toEqual(themesBy(raters));
      for (const { people, comments } of themesBy(raters)) {
        expect(people).toBeLessThanOrEqual(Math.min(raters.length, comments.length));
        expect(people).toBeGreaterThanOrEqual(2);
      }
    }),
  );
});
