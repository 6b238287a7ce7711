import { expect, test } from "vitest";
import { saidOfSelf } from "./said-of-self.ts";

const said = (...texts: string[]) => saidOfSelf(texts).map((one) => `${one.about}: ${one.said}`);

test("each thing that the person has not done is a lack of its own, in their words", () =>
  expect(said("I have never ordered for a whole site, never signed a delivery, and my foreman keeps the diary.")).toEqual([
    "lack: I have never ordered for a whole site",
    "lack: never signed a delivery",
    "lack: my foreman keeps the diary",
  ]));

test("a list stays whole", () =>
  expect(said("I never did the rota, the wages or the stock.")).toEqual(["lack: I never did the rota, the wages or the stock"]));

test('what stands in a list before the first lack, or before "but", is none', () => {
  expect(said("White card, first aid, dogging ticket lapsed in May.")).toEqual(["lack: dogging ticket lapsed in May"]);
  expect(said("I know what a job costs but I have never priced one.")).toEqual(["lack: I have never priced one"]);
});

test.each([
  "I don't want to lead people, and no nights.",
  "Never missed a shift.",
  "I want to run my own kitchen.",
  "Ich möchte nicht mehr im Schichtdienst arbeiten.",
  "Audit 2022: keine Feststellung.",
  "Ten years as a joiner in Hull.",
])("wishes, limits and praise are no lacks: %s", (text) => expect(said(text)).toEqual([]));

test.each([
  ["My last interview was in 2003.", "applying: My last interview was in 2003"],
  ["Meine letzte Bewerbung ist zwanzig Jahre her.", "applying: Meine letzte Bewerbung ist zwanzig Jahre her"],
  [
    "There is a buyer on our floor and I never spoke with him.",
    "person: There is a buyer on our floor and I never spoke with him",
  ],
  ["An accountant walked me through the first one.", "person: An accountant walked me through the first one"],
  ["My boss says I should let go more.", "told: My boss says I should let go more"],
  ["Me dicen que hablo poco en las reuniones.", "told: Me dicen que hablo poco en las reuniones"],
  ["Our foreman retires in May.", "post: Our foreman retires in May"],
  ["La directrice part en juin.", "post: La directrice part en juin"],
  ["Nur Grundkenntnisse in der Buchhaltung.", "lack: Nur Grundkenntnisse in der Buchhaltung"],
  ["J'ai du mal avec les chiffres.", "lack: J'ai du mal avec les chiffres"],
])("%s", (text, read) => expect(said(text)).toEqual([read]));

test("long words are cut for a title, and the sentence is kept", () => {
  const text = `I have never written ${"a very long report ".repeat(8)}for the board.`;
  const [one] = saidOfSelf([text]);
  expect(one?.said.length).toBeLessThanOrEqual(70);
  expect(one?.said.endsWith("…")).toBe(true);
  expect(text.startsWith(one?.sentence ?? "none")).toBe(true);
});
