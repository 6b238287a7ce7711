import { expect, test } from "vitest";
import { situationOf } from "./situation.ts";

const here = {
  text: "",
  place: null,
  given: null,
  country: null,
  positions: [],
  target: { field: "retail", step: 3 },
  today: "2026-12-01",
};
const held = (more: object = {}) => ({ end: null, field: "kitchen", step: 2, ...more });

test("who leaves school this summer looks for a first job, whatever they do on Saturdays", () => {
  const text = "18, finished A levels this summer (maths, art). Saturday job in a cafe.";
  expect(situationOf({ ...here, text, positions: [held()] })).toMatchObject({ kind: "first-job", source: "read" });
  expect(situationOf({ ...here, text: "Finished school in 2009.", positions: [held()] }).kind).toBe("change");
});

test("a role that the catalogue has above one's own is a step up, though its field has another name", () => {
  expect(situationOf({ ...here, positions: [held({ leadsThere: true })] }).kind).toBe("step-up");
  expect(situationOf({ ...here, positions: [held()] }).kind).toBe("change");
});

test("where nothing says the country, employers, schools and certificates may", () => {
  expect(situationOf({ ...here, record: "Haulage firm\nDoncaster\nGCSEs" }).country).toBe("GB");
  expect(situationOf({ ...here, place: "Cork", record: "GCSEs" }).country).toBe("IE");
  expect(situationOf({ ...here, country: "FR", record: "GCSEs" }).country).toBe("FR");
  expect(situationOf(here).country).toBeNull();
});

test.each([
  ["Trained in Manila, a nurse in Dublin since 2019.", "IE"],
  ["I am from Poland and work in Leeds.", "GB"],
  ["Fitter, Mielec, Poland, 2008 to 2013. In UK since 2013.", "GB"],
  ["Teacher aide, Toowoomba.", "AU"],
  ["Tell us about the shop.", null],
  ["Pharmacist from Cairo, Egypt. I live in Hamburg now.", "DE"],
  ["Geboren in Warschau, Polen, seit 2016 Erzieherin in Köln.", "DE"],
  ["Soy de Colombia, trabajo en Madrid.", "ES"],
  ["Originaire de Belgique, je vis à Lyon.", "FR"],
  ["Nurse, Manila, 2012 to 2018\nNurse, Dublin, 2019 to now", "IE"],
  ["A plumber from Leeds.", "GB"],
  ["Nurse in Chicago, 2010 to 2019", "US"],
])("the country is where one works or lives, and where one comes from only where nothing else is told: %s", (text, country) =>
  expect(situationOf({ ...here, text }).country).toBe(country),
);

test("a time zone says more than where somebody comes from", () => {
  const { country, countrySource } = situationOf({ ...here, text: "I am from Poland.", timezone: "Europe/London" });
  expect([country, countrySource]).toEqual(["GB", "clock"]);
});

test("the time zone stands for a country until something says another", () => {
  const { country, countrySource } = situationOf({ ...here, timezone: "Europe/Berlin" });
  expect([country, countrySource]).toEqual(["DE", "clock"]);
  expect(situationOf({ ...here, timezone: "America/Chicago" }).country).toBe("US");
  expect(situationOf({ ...here, timezone: "Europe/London" }).country).toBe("GB");
  expect(situationOf({ ...here, timezone: "UTC" })).toMatchObject({ country: null, countrySource: null });
  expect(situationOf({ ...here, timezone: "Europe/Berlin", place: "Cork" })).toMatchObject({
    country: "IE",
    countrySource: "read",
  });
  expect(situationOf({ ...here, timezone: "Europe/Berlin", country: "FR" })).toMatchObject({
    country: "FR",
    countrySource: "given",
  });
});

test("a limit is quoted from the beginning of its sentence", () => {
  const { limits } = situationOf({ ...here, text: "Foreman, 38.\nKnees are going! I want less lifting." });
  expect(limits).toContainEqual({ kind: "body", said: "Knees are going" });
});

test("a workplace that closed and years at home with children are heard in everyday words", () => {
  const kind = (text: string) => situationOf({ ...here, text, positions: [held({ end: "2026-09" })] }).kind;
  expect(kind("The printing house where I worked for 31 years closed in September 2026.")).toBe("laid-off");
  expect(kind("Our plant closed last month.")).toBe("laid-off");
  expect(kind("In the shop I closed the till every evening.")).not.toBe("laid-off");
  expect(kind("Seit 2017 bin ich zu Hause bei meinen drei Kindern.")).toBe("return");
});

const years = (more: object = {}) => held({ start: "2019-03", ...more });

test.each([
  ["I have never hired or fired anybody.", "change"],
  ["Nunca he contratado ni despedido a nadie.", "change"],
  ["Me han despedido en octubre.", "laid-off"],
  ["Our desk is being cut in March.", "laid-off"],
  ["Left school after Year 11, maths scares me.", "change"],
  ["My boss is stepping down.", "change"],
])("what never happened, or happened to others, is no situation of one's own: %s", (text, kind) =>
  expect(situationOf({ ...here, text, positions: [years()] }).kind).toBe(kind),
);

test("a post that comes free where one works is a promotion within reach", () => {
  const at = (text: string) => situationOf({ ...here, text, positions: [years({ leadsThere: true })] }).kind;
  expect(at("The owner says the salon is mine to run if I can do the business side.")).toBe("promotion");
  expect(at("La directrice part en juin et le patron cherche.")).toBe("promotion");
  expect(at("En enero habrá una jefatura nueva.")).toBe("promotion");
  expect(at("Our planner takes her pension in April.")).toBe("promotion");
  expect(at("The ward manager retires in September.")).toBe("promotion");
});

test("who left a position of years some months ago is out of work, and nobody knows of an end without a month", () => {
  const ended = (end: string, start = "2006") => situationOf({ ...here, positions: [years({ start, end })] }).kind;
  expect(ended("2026-09")).toBe("laid-off");
  expect(ended("2026")).toBe("change");
  expect(ended("2026-09", "2026-06")).toBe("change");
  expect(ended("2023")).toBe("return");
});

test.each([
  ["No evenings please.", ["shifts"]],
  ["I want no more than 45 hours a week.", ["hours"]],
  ["Keine Überstunden, keine Wochenenden.", ["shifts", "hours"]],
  ["Pas le soir.", ["shifts"]],
  ["I do the evening classes and work 45 hours.", []],
])("“%s” limits the step", (text, kinds) => {
  expect(situationOf({ ...here, text }).limits.map(({ kind }) => kind)).toEqual(kinds);
});

test("what limits somebody else whose post comes free is no limit of one's own", () => {
  const limits = (text: string) => situationOf({ ...here, text }).limits.map(({ kind }) => kind);
  expect(limits("Our owner goes down to two days a week and says the shop is mine.")).toEqual([]);
  expect(limits("I can work two days a week.")).toEqual(["part-time"]);
});

test.each([
  ["My manager leaves in March.", "2027-03"],
  ["I like the work. The ward manager retires on 30 June 2027 and they asked me.", "2027-06-30"],
  ["Unsere Leiterin geht im März 2027 in Rente.", "2027-03"],
  ["Our quality manager Jo goes on parental leave from June for a year.", "2027-06"],
  ["My manager leaves soon.", null],
  ["I start in March.", null],
])("a post that comes free on a day: %s", (text, from) => {
  const { postFreeFrom } = situationOf({ ...here, today: "2026-12-03", text, positions: [held()] });
  expect(postFreeFrom?.slice(0, from?.length) ?? null).toBe(from);
});
