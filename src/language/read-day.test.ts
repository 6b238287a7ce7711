import { expect, it } from "vitest";
import { readDay } from "./days.ts";

const tuesday = "2026-11-24";

it.each([
  ["2027-03-31", "2027-03-31"],
  ["24 November 2026", "2026-11-24"],
  ["31/3/2027", "2027-03-31"],
  ["tomorrow", "2026-11-25"],
  ["in 3 weeks", "2026-12-15"],
  ["Friday", "2026-11-27"],
  ["31 March", "2027-03-31"],
  ["31.03.2027", "2027-03-31"],
  ["by Friday at 5 pm", "2026-11-27"],
  ["3. März 2027", "2027-03-03"],
  ["5. Dezember 2027", "2027-12-05"],
  ["bis Freitag", "2026-11-27"],
  ["le 1er février 2027", "2027-02-01"],
  ["5 de diciembre de 2027", "2027-12-05"],
  ["5 dicembre 2027", "2027-12-05"],
  ["20 de março de 2027", "2027-03-20"],
  ["20 mei 2027", "2027-05-20"],
  ["20 déc. 2027", "2027-12-20"],
  ["20. Mrz. 2027", "2027-03-20"],
  ["2027/12/05", "2027-12-05"],
  ["2027.12.05", "2027-12-05"],
  ["mayo 2027", "2027-05-01"],
  ["heute", "2026-11-24"],
  ["demain", "2026-11-25"],
])("reads %s as %s", (written, day) => {
  expect(readDay(written, tuesday)).toBe(day);
});

it.each([
  ["20. Mai", "2026-05-20"],
  ["le 3 février", "2026-02-03"],
  ["gestern", "2026-11-23"],
  ["on Friday", "2026-11-20"],
])("reads %s back as %s", (written, day) => {
  expect(readDay(written, tuesday, "back")).toBe(day);
});

it.each(["soon", "2026-02-31", "", "Friday maybe", "3 May and 4 June", "my friend Mai", "Julio"])(
  "reads no day from %j",
  (written) => {
    expect(readDay(written, tuesday)).toBeNull();
  },
);
