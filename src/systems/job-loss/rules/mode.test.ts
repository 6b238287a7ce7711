import { describe, expect, test } from "vitest";
import { addDays } from "../../../core/day.ts";
import type { JobLoss } from "../schema.ts";
import { stepsForToday } from "./first-week.ts";
import { datesForToday } from "./kept-dates.ts";
import { messagesOf } from "./messages.ts";
import { asksWhether, endsWith, isActive } from "./mode.ts";
import { sayJobLossState, sayWhetherActive } from "./say-mode.ts";

const today = "2026-11-24";
const recordFields = {
  id: "1",
  revision: 1,
  createdAt: `${today}T08:00:00.000Z`,
  updatedAt: `${today}T08:00:00.000Z`,
  visibility: "private" as const,
  employerSensitive: false,
};

const jobLoss = (rest: Partial<JobLoss>): JobLoss => ({
  ...recordFields,
  day: today,
  employer: "Nordlys",
  lastDay: null,
  paidUntil: null,
  currency: "EUR",
  savings: null,
  severance: null,
  costsLow: null,
  costsHigh: null,
  benefit: null,
  benefitFrom: null,
  benefitUntil: null,
  coverUntil: null,
  dates: [],
  rhythm: [],
  endsOn: null,
  figuresOf: today,
  checked: [],
  endedOn: null,
  endedBecause: null,
  ...rest,
});

describe("job-loss mode", () => {
  test("stands until it was ended or its own day has come", () => {
    expect(isActive(jobLoss({}), today)).toBe(true);
    expect(isActive(jobLoss({ endedOn: today }), today)).toBe(false);
    expect(isActive(jobLoss({ endsOn: "2026-12-24" }), "2026-12-23")).toBe(true);
    expect(isActive(jobLoss({ endsOn: "2026-12-24" }), "2026-12-24")).toBe(false);
    expect(isActive(jobLoss({}), addDays(today, -1))).toBe(false);
  });

  test("asks after 180 days, unless it has a day of its own", () => {
    expect(asksWhether(jobLoss({}), addDays(today, 179))).toBe(false);
    expect(asksWhether(jobLoss({}), addDays(today, 180))).toBe(true);
    expect(asksWhether(jobLoss({ endsOn: addDays(today, 300) }), addDays(today, 200))).toBe(false);
  });

  test("ends with a role that began on the day of the loss or later", () => {
    expect(endsWith(jobLoss({}), today)).toBe(true);
    expect(endsWith(jobLoss({}), addDays(today, -1))).toBe(false);
    expect(endsWith(jobLoss({}), "2026-11-01")).toBe(true);
    expect(endsWith(jobLoss({}), "2026-10-01")).toBe(false);
  });

  test("says what it does and how it ends", () => {
    expect(sayJobLossState(jobLoss({}), today)).toMatch(
      /^Day 1\. For these seven days .* waits, on purpose\. .*23 May 2027 it asks/,
    );
    expect(sayJobLossState(jobLoss({}), addDays(today, 7))).toMatch(/^Day 8\. Today puts this first/);
    expect(sayJobLossState(jobLoss({ endedOn: today, endedBecause: "new-role" }), today)).toBe(
      "It ended on 24 November 2026, when a new role began.",
    );
    expect(sayJobLossState(jobLoss({ endedOn: today, endedBecause: "by-hand" }), today)).toContain("when you left it");
  });

  test("says in a list whether it stands, and what ended it", () => {
    const said = (rest: Partial<JobLoss>) => sayWhetherActive(jobLoss(rest), "2026-12-12");
    expect(said({})).toBe("stands");
    expect(said({ endsOn: "2026-12-10" })).toBe("ended by itself on 10 December 2026");
    expect(said({ endedOn: "2026-12-01", endedBecause: "new-role" })).toBe(
      "ended on 1 December 2026, by itself, when a new role began",
    );
    expect(said({ endedOn: "2026-12-01", endedBecause: "by-hand" })).toBe("ended on 1 December 2026, when you left it");
  });

  test("brings the first days' steps three at a time, on their day, and lets them be after three weeks", () => {
    const keys = (on: string, checked: string[] = []) =>
      stepsForToday(jobLoss({ checked: checked.map((key) => ({ key, day: today })) }), on).map(({ key }) => key);
    expect(keys(today)).toEqual(["rest", "tell-close", "write-down"]);
    expect(keys(today, ["rest", "tell-close", "write-down"])).toEqual([]);
    expect(keys(addDays(today, 1), ["rest", "tell-close", "write-down"])).toEqual(["register", "papers"]);
    expect(keys(addDays(today, 22))).toEqual([]);
  });

  test("shows a date with what to ask whom from its lead on, until it was looked after or is a week past", () => {
    const one = jobLoss({ coverUntil: "2027-01-31", dates: [{ day: "2026-12-10", title: "Hearing", leadDays: 3 }] });
    const titles = (on: string, of = one) => datesForToday(of, on).map(({ title }) => title);
    expect(titles("2026-12-06")).toEqual([]);
    expect(titles("2026-12-07")).toEqual(["Hearing"]);
    expect(titles("2027-01-01")).toEqual(["Health cover ends"]);
    expect(titles("2027-02-08")).toEqual([]);
    expect(titles("2027-01-10", { ...one, checked: [{ key: "date:cover-until", day: today }] })).toEqual([]);
    expect(datesForToday(one, "2027-01-10")[0]?.ask).toMatch(/^Ask your insurer/);
  });

  test("fills the messages from the record and leaves no gap where nothing was said", () => {
    const filled = messagesOf(jobLoss({ lastDay: "2026-12-31" }), {
      name: "Mara Lindqvist",
      headline: "Content marketing specialist",
      targetRole: "Marketing Manager",
    });
    expect(filled).toHaveLength(5);
    expect(filled[1]?.text).toContain("My job at Nordlys ends on 31 December 2026. I am looking for Marketing Manager.");
    for (const { text } of messagesOf(jobLoss({ employer: null }), { name: null, headline: null, targetRole: null }))
      expect(text).not.toMatch(/null|undefined| {2}|\n\n\n/);
  });
});
