import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { NoCalendar, readCalendar, TooManyRepetitions } from "./calendar-file.ts";

const calendar = (...events: string[][]): string =>
  [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    ...events.flatMap((lines) => ["BEGIN:VEVENT", ...lines, "END:VEVENT"]),
    "END:VCALENDAR",
  ].join("\r\n");
const read = (...events: string[][]) => readCalendar(calendar(...events), "2026-11-22", "2028-11-22");
const said = (...events: string[][]) => read(...events).days.map(({ id, from, to, label }) => [id, from, to, label]);

describe("a calendar file", () => {
  test("gives its all-day events with the last day included", () => {
    expect(said(["UID:a", "DTSTART;VALUE=DATE:20261224", "DTEND;VALUE=DATE:20270102", "SUMMARY:Winter\\, at home"])).toEqual([
      ["a", "2026-12-24", "2027-01-01", "Winter, at home"],
    ]);
    expect(said(["UID:b", "DTSTART;VALUE=DATE:20261225", "SUMMARY:Christ", " mas Day"])).toEqual([
      ["b", "2026-12-25", "2026-12-25", "Christmas Day"],
    ]);
    expect(said(["UID:c", "DTSTART;VALUE=DATE:20261207", "DURATION:P1W", "SUMMARY:Leave"])[0]?.slice(1, 3)).toEqual([
      "2026-12-07",
      "2026-12-13",
    ]);
  });

  test("takes the first day with further days, two events under one UID, and leaves out what UTC takes out", () => {
    const from = (...lines: string[]) => said(lines).map(([, day]) => day);
    expect(from("UID:g", "DTSTART;VALUE=DATE:20261224", "RDATE;VALUE=DATE:20261231,20270106", "SUMMARY:Closed")).toEqual([
      "2026-12-24",
      "2026-12-31",
      "2027-01-06",
    ]);
    const two = ["20261207", "20261214"].map((day) => ["UID:r", `DTSTART;VALUE=DATE:${day}`, "SUMMARY:Leave"]);
    const days = read(...two).days;
    expect(days.map((one) => one.from)).toEqual(["2026-12-07", "2026-12-14"]);
    expect(new Set(days.map((one) => one.id)).size).toBe(2);
    expect(
      from("UID:b", "DTSTART;VALUE=DATE:20261216", "RRULE:FREQ=DAILY;COUNT=5", "EXDATE:20261217T230000Z", "SUMMARY:Leave"),
    ).toEqual(["2026-12-16", "2026-12-17", "2026-12-19", "2026-12-20"]);
  });

  test("takes midnights to midnights for days, in a place of its own or in UTC", () => {
    const days = (...lines: string[]) => said(["UID:o", "SUMMARY:Leave", ...lines]).map(([, from, to]) => [from, to]);
    const zone = "W. Europe Standard Time";
    expect(days(`DTSTART;TZID=${zone}:20261221T000000`, `DTEND;TZID=${zone}:20270102T000000`)).toEqual([
      ["2026-12-21", "2027-01-01"],
    ]);
    const flag = "X-MICROSOFT-CDO-ALLDAYEVENT:TRUE";
    expect(days("DTSTART:20261221T230000Z", "DTEND:20261223T230000Z", flag)).toEqual([["2026-12-22", "2026-12-23"]]);
    expect(days("DTSTART:20261221T050000Z", "DTEND:20261223T050000Z", flag)).toEqual([["2026-12-21", "2026-12-22"]]);
    expect(days("DTSTART:20261221T000000", "DTEND:20261221T083000")).toEqual([]);
    expect(days("DTSTART:20261221T220000Z", "DTEND:20261222T000000Z")).toEqual([]);
  });

  test("moves a repetition and all that follow it, and takes the first day that its rule does not name", () => {
    const fridays = ["UID:i", "DTSTART;VALUE=DATE:20261204", "RRULE:FREQ=WEEKLY;COUNT=5", "SUMMARY:Fridays"];
    const later = [
      "UID:i",
      "RECURRENCE-ID;RANGE=THISANDFUTURE;VALUE=DATE:20261218",
      "DTSTART;VALUE=DATE:20261217",
      "SUMMARY:Thursdays",
    ];
    expect(said(fridays, later).map(([, from, , label]) => [from, label])).toEqual([
      ["2026-12-04", "Fridays"],
      ["2026-12-11", "Fridays"],
      ["2026-12-17", "Thursdays"],
      ["2026-12-24", "Thursdays"],
      ["2026-12-31", "Thursdays"],
    ]);
    const one = ["UID:i", "RECURRENCE-ID;VALUE=DATE:20261225", "DTSTART;VALUE=DATE:20261226", "SUMMARY:Once"];
    expect(said(fridays, later, one).map(([, from]) => from)).toEqual([
      "2026-12-04",
      "2026-12-11",
      "2026-12-17",
      "2026-12-31",
      "2026-12-26",
    ]);
    const unnamed = ["UID:a", "DTSTART;VALUE=DATE:20261202", "RRULE:FREQ=WEEKLY;BYDAY=TH;COUNT=2", "SUMMARY:Off"];
    expect(said(unnamed).map(([, from]) => from)).toEqual(["2026-12-02", "2026-12-03", "2026-12-10"]);
    expect(said([...unnamed, "EXDATE;VALUE=DATE:20261202"]).map(([, from]) => from)).toEqual(["2026-12-03", "2026-12-10"]);
  });

  test("stops at a rule that no day fits, and at more repetitions than any calendar has", () => {
    const never = ["UID:n", "DTSTART;VALUE=DATE:20260101", "RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30", "SUMMARY:Never"];
    expect(read(never)).toMatchObject({ days: [], outside: 1 });
    const daily = Array.from({ length: 5 }, (_, at) => [
      `UID:${at}`,
      "DTSTART;VALUE=DATE:19750101",
      "RRULE:FREQ=DAILY",
      "SUMMARY:Off",
    ]);
    expect(() => read(...daily)).toThrow(TooManyRepetitions);
  });

  test("lays repetitions out one by one, without those taken out or moved", () => {
    const yearly = ["UID:y", "DTSTART;VALUE=DATE:20200501", "RRULE:FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=1", "SUMMARY:May Day"];
    expect(said(yearly).map(([id]) => id)).toEqual(["y 2027-05-01", "y 2028-05-01"]);
    expect(said([...yearly, "EXDATE;VALUE=DATE:20270501"]).map(([, from]) => from)).toEqual(["2028-05-01"]);
    const moved = ["UID:y", "RECURRENCE-ID;VALUE=DATE:20270501", "DTSTART;VALUE=DATE:20270503", "SUMMARY:May Day (moved)"];
    expect(said(yearly, moved).map(([id, from]) => [id, from])).toEqual([
      ["y 2028-05-01", "2028-05-01"],
      ["y 2027-05-01", "2027-05-03"],
    ]);
    const fridays = ["UID:f", "DTSTART;VALUE=DATE:20261127", "RRULE:FREQ=WEEKLY;BYDAY=FR;COUNT=3", "SUMMARY:Off"];
    expect(said(fridays).map(([, from]) => from)).toEqual(["2026-11-27", "2026-12-04", "2026-12-11"]);
    const fourthThursday = [
      "UID:t",
      "DTSTART;VALUE=DATE:20251127",
      "RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=4TH",
      "SUMMARY:Thanksgiving",
    ];
    expect(said(fourthThursday).map(([, from]) => from)).toEqual(["2026-11-26", "2027-11-25"]);
  });

  test("leaves out the years and months that have no such day", () => {
    const leap = (rule: string) =>
      readCalendar(
        calendar(["UID:l", "DTSTART;VALUE=DATE:20240229", `RRULE:${rule}`, "SUMMARY:Leap"]),
        "2024-01-01",
        "2033-01-01",
      ).days.map(({ from }) => from);
    expect(leap("FREQ=YEARLY")).toEqual(["2024-02-29", "2028-02-29", "2032-02-29"]);
    expect(leap("FREQ=YEARLY;COUNT=2")).toEqual(["2024-02-29", "2028-02-29"]);
    expect(leap("FREQ=YEARLY;INTERVAL=2;UNTIL=20300101")).toEqual(["2024-02-29", "2028-02-29"]);
    expect(leap("FREQ=YEARLY;BYMONTH=2,3;UNTIL=20250601")).toEqual(["2024-02-29", "2024-03-29", "2025-03-29"]);
    const ofYear = ["UID:y", "DTSTART;VALUE=DATE:20201224", "RRULE:FREQ=YEARLY", "SUMMARY:Eve"];
    expect(said(ofYear).map(([, from]) => from)).toEqual(["2026-12-24", "2027-12-24"]);
    const last = ["UID:m", "DTSTART;VALUE=DATE:20261231", "RRULE:FREQ=MONTHLY;COUNT=3", "SUMMARY:Last"];
    expect(said(last).map(([, from]) => from)).toEqual(["2026-12-31", "2027-01-31", "2027-03-31"]);
  });

  test("an event that ends before it begins is named and kept out; one that ends on its day is that day", () => {
    const { days, bad } = read(
      ["UID:x", "DTSTART;VALUE=DATE:20261224", "DTEND;VALUE=DATE:20261220", "SUMMARY:Crossed"],
      ["UID:o", "DTSTART;VALUE=DATE:20261224", "DTEND;VALUE=DATE:20261224", "SUMMARY:One day"],
    );
    expect(days).toMatchObject([{ label: "One day", from: "2026-12-24", to: "2026-12-24" }]);
    expect(bad).toEqual([
      {
        line: 3,
        problem: "“Crossed” begins on 24 December 2026 and ends before that: correct it in your calendar, or add it yourself",
      },
    ]);
  });

  test("says where it broke off, wherever it was cut", () => {
    const whole = calendar(
      ["UID:a", "DTSTART;VALUE=DATE:20261224", "SUMMARY:One"],
      ["UID:b", "DTSTART;VALUE=DATE:20261231", "SUMMARY:Two"],
    );
    expect(readCalendar(whole, "2026-11-22", "2028-11-22").bad).toEqual([]);
    expect(readCalendar(`${whole}\r\n\r\n`, "2026-11-22", "2028-11-22").bad).toEqual([]);
    const half = readCalendar(whole.slice(0, whole.indexOf("SUMMARY:Two")), "2026-11-22", "2028-11-22");
    expect(half.days.map(({ label }) => label)).toEqual(["One"]);
    expect(half.bad).toEqual([
      { line: 8, problem: "The event that begins here has no end" },
      { line: 10, problem: "The file ends without END:VCALENDAR: it may have broken off. Save it again, whole" },
    ]);
    for (let length = "BEGIN:VCALENDAR\r\n".length; length < whole.length; length++)
      expect(readCalendar(whole.slice(0, length), "2026-11-22", "2028-11-22").bad.length).toBeGreaterThan(0);
  });

  test("leaves out what is over and what has a time of day, and names an event that it does not understand", () => {
    const { days, timed, outside, bad } = read(
      ["UID:past", "DTSTART;VALUE=DATE:20260101", "SUMMARY:New Year"],
      ["UID:talk", "DTSTART:20261201T100000Z", "DTEND:20261201T110000Z", "SUMMARY:A talk", "BEGIN:VALARM", "UID:x", "END:VALARM"],
      ["UID:rule", "DTSTART;VALUE=DATE:20261126", "RRULE:FREQ=NOW AND THEN", "SUMMARY:Tea"],
      ["UID:none", "SUMMARY:Some day"],
      ["UID:month", "DTSTART;VALUE=DATE:20261301", "SUMMARY:Thirteenth month"],
      ["UID:cut", "SUMMARY:Ends in the mid", "dle of it"],
    );
    expect({ days, timed, outside }).toEqual({ days: [], timed: 1, outside: 1 });
    expect(bad.map(({ line }) => line).sort((a, b) => a - b)).toEqual([17, 23, 27, 32]);
    const problems = bad.map(({ problem }) => problem).join("\n");
    expect(problems).toMatch(/not written as a calendar has it: .*NOW AND THEN/);
    expect(problems).toContain("“Some day” has no day on which it begins");
    expect(problems).toContain("“Thirteenth month” has no day on which it begins");
    expect(problems).toMatch(/not written as a calendar has it: .*dle of it/);
  });

  test("tells what is cancelled, takes midnights that are meant as days, and refuses what is no calendar", () => {
    expect(read(["UID:a", "DTSTART;VALUE=DATE:20261224", "STATUS:CANCELLED"]).days).toMatchObject([
      { cancelled: true, label: "Time off" },
    ]);
    const whole = ["UID:m", "X-MICROSOFT-CDO-ALLDAYEVENT:TRUE", "DTSTART;TZID=X:20261228T000000", "DTEND;TZID=X:20261230T000000"];
    expect(said(whole)[0]?.slice(1, 3)).toEqual(["2026-12-28", "2026-12-29"]);
    expect(() => readCalendar("day,energy\n", "2026-11-22", "2028-11-22")).toThrow(NoCalendar);
  });
});

const found = join("..", "shared", "data", "ics");

describe.skipIf(!existsSync(found))("real calendars", () => {
  const all = existsSync(found)
    ? readdirSync(found, { recursive: true, encoding: "utf8" }).filter((name) => /\.ics$/i.test(name))
    : [];

  test("each is read or refused as no calendar, in its order and within the days asked for", () => {
    const days = all.map((name) => {
      try {
        return readCalendar(readFileSync(join(found, name), "utf8"), "1990-01-01", "2030-12-31").days;
      } catch (error) {
        expect(error, name).toBeInstanceOf(NoCalendar);
        return [];
      }
    });
    expect(all.length).toBeGreaterThan(150);
    expect(days.filter((one) => one.length > 0).length).toBeGreaterThan(20);
    for (const { from, to } of days.flat()) expect(from <= to && to >= "1990-01-01" && from <= "2030-12-31").toBe(true);
  });

  test("public holidays of Sweden, 2004", () => {
    const text = readFileSync(join(found, "ical4j-valid", "SwedishHolidays2003-2006.ics"), "utf8");
    const { days, bad } = readCalendar(text, "2004-06-01", "2004-12-31");
    expect(bad).toEqual([]);
    expect(days.some(({ from, to }) => from === "2004-12-25" && to === "2004-12-25")).toBe(true);
    expect(new Set(days.map(({ id }) => id)).size).toBe(days.length);
  });
});

if (!existsSync(found)) console.warn(`Real calendars are not read: ${found} is not there.`);
