import { describe, expect, test } from "vitest";
import { factsIn } from "./facts.ts";

const read = (posting: string) => factsIn(posting, "2026-12-01");

describe("what a posting says of itself", () => {
  test("an advert of a shop, where one calls or walks in", () => {
    expect(
      read(`Now hiring: Plumber
Murphy & Sons Ltd
Cork, Ireland
Full-time, 39 hours a week, €22.50 - €26 per hour.
Call Declan on 021 555 0134 or come by the shop. Apply by 15 January 2027.`),
    ).toMatchObject({
      title: "Plumber",
      organisation: "Murphy & Sons Ltd",
      place: "Cork, Ireland",
      employment: "full-time",
      hoursPerWeek: 39,
      pay: { least: 2250, most: 2600, currency: "EUR", period: "hour" },
      deadline: "2027-01-15",
      how: "phone",
    });
  });

  test("a hospital's, in German, with labels", () => {
    expect(
      read(`Stellenangebot
Pflegefachkraft (m/w/d)
Arbeitgeber: Klinikum Nordstadt
Einsatzort: Hannover
Teilzeit, 30 Std./Woche
Vergütung: 3.400 € bis 4.100 € pro Monat
Wir bieten hybrides Arbeiten in der Verwaltung nicht an, die Arbeit ist vor Ort.
Bewerbungsfrist: 31.01.2027
Bitte senden Sie Ihre Bewerbung an personal@klinikum.example`),
    ).toMatchObject({
      title: "Pflegefachkraft (m/w/d)",
      organisation: "Klinikum Nordstadt",
      place: "Hannover",
      employment: "part-time",
      hoursPerWeek: 30,
      pay: { least: 340_000, most: 410_000, currency: "EUR", period: "month" },
      deadline: "2027-01-31",
      mode: "on-site",
      how: "mail",
    });
  });

  test("public service, with its own form", () => {
    expect(
      read(`Administrative assistant
Organisation: Ayuntamiento de Soria
Lugar de trabajo: Soria
Jornada completa
Plazo de solicitud: hasta el 20 de enero de 2027
Las personas interesadas rellenan el formulario oficial en el registro.`),
    ).toMatchObject({
      organisation: "Ayuntamiento de Soria",
      place: "Soria",
      deadline: "2027-01-20",
      how: "form",
      employment: "full-time",
    });
  });

  test("the name of the house from its own sentences", () => {
    expect(read("Line cook\nHarbour Grill is looking for a line cook.").organisation).toBe("Harbour Grill");
    expect(read("Line cook at Harbour Grill\nEvenings").organisation).toBe("Harbour Grill");
    expect(read("Baker\n\nAbout Lindgren Foods\nWe bake.").organisation).toBe("Lindgren Foods");
    expect(read("Baker\nAbout us\nThis is a great job.").organisation).toBeNull();
  });

  test("remote, hybrid, or said to be neither", () => {
    expect(read("Clerk\nLocation: Remote (EU)").mode).toBe("remote");
    expect(read("Clerk\nThis hybrid role is based in Malaga.")).toMatchObject({ mode: "hybrid", place: "Malaga" });
    expect(read("Clerk\nThis is an on-campus position (not remote).").mode).toBe("on-site");
    expect(read("Clerk\nWe file papers.").mode).toBeNull();
  });

  test("what is not said stays open", () => {
    expect(read("")).toEqual({
      ...{ title: null, organisation: null, place: null, mode: null, employment: null },
      ...{ hoursPerWeek: null, pay: null, deadline: null, postedOn: null, how: null },
    });
  });

  test("one endless word, or line, takes no time", () => {
    const begun = performance.now();
    for (const endless of [
      "x".repeat(200_000),
      "A".repeat(200_000),
      "Aa ".repeat(60_000),
      "1".repeat(200_000),
      "About A ".repeat(20_000),
    ])
      read(endless);
    expect(performance.now() - begun).toBeLessThan(6000);
  });
});
