import { describe, expect, test } from "vitest";
import { readPlainText } from "./formats/plain-text.ts";

const told = (text: string): string[] =>
  readPlainText(text, "2026-12-02")
    .experiences.filter(({ kind }) => kind === "work" || kind === "volunteer")
    .map(({ title, organisation, start, end }) => [title, organisation, start, end].map((one) => one ?? "").join(" | "));

test.each([
  [
    "In Sudan I was a pharmacist for seven years (2012-2019), ran my own pharmacy with 3 employees.",
    ["pharmacist |  | 2012 | 2019"],
  ],
  [
    "Since 2020 in the Netherlands: 2021-2022 cleaner, 2022-now packer in a medicine warehouse.",
    ["cleaner |  | 2021 | 2022", "packer |  | 2022 | "],
  ],
  [
    "From 2015 to 2019 I was a care assistant in a nursing home in Bath. After that I worked two years as a healthcare assistant on a surgical ward, and since May 2021 I am a support worker for young adults.",
    ["care assistant |  | 2015 | 2019", "healthcare assistant |  | 2019 | 2021", "support worker |  | 2021-05 | "],
  ],
  [
    "Ich arbeite seit 2016 als Schreiner in einer Tischlerei in Ulm. Davor war ich drei Jahre Monteur bei einem Küchenstudio.",
    ["Schreiner |  | 2016 | ", "Monteur |  | 2013 | 2016"],
  ],
  [
    "Je suis infirmier depuis 2014. Avant, j'étais aide-soignant pendant trois ans.",
    ["infirmier |  | 2014 | ", "aide-soignant |  | 2011 | 2014"],
  ],
  [
    "I drive a school bus mornings and afternoons, 11 years now. Before the kids I was a dental nurse from 2003 until 2010.",
    ["bus driver |  | 2015 | ", "dental nurse |  | 2003 | 2010"],
  ],
  ["I do Saturdays at my uncle's hardware shop, serving people and stacking.", ["Retail Salesperson |  |  | "]],
  ["From 2004 to 2009 I was a student at Leeds.", []],
  ["Truck driver for 10 years, want to move to the office as a dispatcher.", ["Truck driver |  | 2016 | "]],
  ["Ich bin seit 2015 Köchin, will aber Diätassistentin werden.", ["Köchin |  | 2015 | "]],
  ["Worked as a cook for six years, then in a warehouse since 2021.", ["cook |  | 2015 | 2021", "warehouse |  | 2021 | "]],
  ["Registered nurse, 8 years on a surgical ward", ["Registered nurse |  | 2018 | "]],
  ["Mechanic at a small garage since I left school in 2012.", ["Mechanic |  | 2012 | "]],
  ["I've been an accountant 5y at a small firm.", ["accountant |  | 2021 | "]],
  ["I would like to work as a cook, for two years at least.", []],
  ["I want to become a nurse, my mother was a nurse for ten years.", []],
  ["I have never been a driver, for ten years I was told so.", []],
  ["My brother drives a lorry, and my mother was a nurse from 1990 to 2010.", []],
])("positions told in sentences: %s", (text, positions) => expect(told(text)).toEqual(positions));

test("years with a dash are no number to call, and the line that has them is read on", () => {
  const { basics, experiences } = readPlainText(
    "I was a baker at Corner Bread (2014-2019), then moved.\n020 7946 0018",
    "2026-12-02",
  );
  expect(basics.phone).toBe("020 7946 0018");
  expect(experiences.map(({ title, organisation, end }) => [title, organisation, end])).toEqual([
    ["baker", "Corner Bread", "2019"],
  ]);
});

test("what leads back to an earlier job heads it, and unpaid work in sentences is kept whole", () => {
  const text = [
    "Work",
    "Hospital porter, King Edward ward block, 2016 - present. I move patients to theatre and back.",
    "Before that: driver for a furniture store, 2011 - 2016 (code 10 licence, cash on delivery).",
    "Volunteer: I help at our church with funerals. About 12 a year.",
  ].join("\n");
  expect(told(text)).toEqual([
    "Hospital porter | King Edward ward block | 2016 | ",
    "driver for a furniture store |  | 2011 | 2016",
    "Volunteer |  |  | ",
  ]);
});

describe("what stands in a text and is no work of the person's own", () => {
  const read = (text: string) => readPlainText(text, "2026-12-03");

  test.each([
    [
      "I am a police officer since 2013. Forty fraud files, one bookkeeper who took the money over four years.",
      ["police officer"],
    ],
    ["Soy comercial desde 2015. Desde 2022 soy tutor de los nuevos.", ["comercial"]],
  ])("“%s”", (text, titles) => {
    expect(read(text).experiences.map(({ title }) => title)).toEqual(titles);
  });

  test("a heading that nobody knows ends the list above it, and what is listed as none or as dates is no skill", () => {
    const text = [
      "KENNTNISSE           Excel (gut), Word, 2012 – 2015",
      "                     SAP: keine",
      "ZUR LAGE             Ab sofort frei, auch 50 km Fahrt",
    ].join("\n");
    expect(read(text).skills.map(({ label }) => label)).toEqual(["Excel", "Word"]);
  });
});

const worked = (text: string) =>
  readPlainText(text, "2026-12-03")
    .experiences.filter(({ kind }) => kind === "work")
    .map(({ title, organisation = "", place = "", start = "", end = "" }) => [title, organisation, place, start, end].join("|"));

test("an employer beside a period has its title below it, wherever its town stands", () =>
  expect(
    worked(
      "BERUFLICHER WERDEGANG\n\nseit 02/2024         Auental Analytik GmbH, Leipzig\n                     Laborhilfskraft, 25 Stunden\n                     • Probenannahme und Autoklav\n",
    ),
  ).toEqual(["Laborhilfskraft|Auental Analytik GmbH|Leipzig|2024-02|"]));

test("headings of a school's or a clinic's resume open their sections, a time beside them or not", () => {
  const text = [
    "Curriculum Vitae                                                                                     Page 1 of 2",
    "",
    "TEACHING",
    "",
    "2014 to 2021    Hillside School, Leeds",
    "                Primary teacher",
    "                • Taught years three to six",
    "",
    "WHAT I WANT",
    "",
    "A small school near home, teaching or not.",
    "",
    "SKILLS AND OTHER",
    "",
    "Excel, Google Classroom",
  ].join("\n");
  const { basics, experiences, skills } = readPlainText(text, "2026-12-03");
  expect(experiences.map(({ kind, title, start, end }) => [kind, title, start, end])).toEqual([
    ["work", "Primary teacher", "2014", "2021"],
  ]);
  expect(skills.map(({ label }) => label)).toEqual(["Excel", "Google Classroom"]);
  expect(basics.summary).toContain("A small school near home");
  expect(basics.summary).not.toContain("Page 1");
});

test("what stands in brackets after a title is what the work is done with", () => {
  const [one] = readPlainText(
    "Senior software developer (Java, Oracle), 9 years at an insurance company.",
    "2026-12-02",
  ).experiences;
  expect(one).toMatchObject({ title: "Senior software developer", start: "2017", highlights: ["Java, Oracle"] });
  const [nurse] = readPlainText("Nurse (part time) for 8 years in a clinic.", "2026-12-02").experiences;
  expect(nurse?.highlights).toEqual([]);
});
