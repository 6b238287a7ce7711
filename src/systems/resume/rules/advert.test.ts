import { expect, test } from "vitest";
import { isAdvert, saysNone } from "./advert.ts";

test("an advert is told from what a person writes of themselves", () => {
  expect(isAdvert("What we are looking for:\nYou have a licence.\nWe offer 30 days of holiday.")).toBe(true);
  expect(isAdvert("Ihr Profil:\nSchweißen\nWir bieten: Urlaub")).toBe(true);
  expect(isAdvert("I wrote adverts: “Apply now”, “We offer more”.")).toBe(false);
  expect(isAdvert("Requirements:\nwritten with users\nWelder, 2014 - 2019")).toBe(false);
});

test("none is no entry of a list", () => {
  for (const said of ["none", "None yet.", "keine", "ninguno", "aucune", "n/a"]) expect(saysNone(said)).toBe(true);
  for (const said of ["Nonesuch diploma", "no-code tools", "Nordic walking"]) expect(saysNone(said)).toBe(false);
});
