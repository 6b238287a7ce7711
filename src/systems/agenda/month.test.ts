// The first month of a newcomer: each day there is something to do, no two days of doing are alike, and no line shames.
import { expect, test } from "vitest";
import { addDays, weekday } from "../../core/day.ts";
import { newOwner, onBothDatabases } from "../../database/testing.ts";
import { as, testApp } from "../../testing.ts";
import { sayToday } from "./present.ts";

const newcomers = {
  "a shop assistant with a role": {
    text: "Shop assistant at Clothes & Co, 2019 - now\nSkills: Customer service (advanced), Cash handling (good)",
    target: "Store Supervisor",
    hours: 3,
  },
  "a truck driver without one": { text: "Truck driver for 10 years", explore: true, hours: 2 },
} as const;

const shames =
  /overdue|missed|failed|behind|too late|\blate\b|only \d|neglect|forgot|again nothing|still not|should have|ignored|inactive|streak|\b0 %|lazy|unfortunately|disappoint/i;

const firstDay = "2026-11-02";

onBothDatabases("the first month of", (database) => {
  const begin = async (who: keyof typeof newcomers) => {
    const clock = { at: `${firstDay}T09:00:00.000Z` };
    const me = as(
      testApp(database(), () => clock.at),
      newOwner(),
    );
    await me.plan.make({ ...newcomers[who], yes: true });
    const on = async (day: number) => {
      clock.at = `${addDays(firstDay, day - 1)}T09:00:00.000Z`;
      const today = await me.agenda.today({});
      const lines = [...today.now, ...today.ifThereIsRoom, ...today.later];
      return { today, lines, said: sayToday(today) };
    };
    return { me, on };
  };
  type Begun = Awaited<ReturnType<typeof begin>>;
  type Day = Awaited<ReturnType<Begun["on"]>>;

  /** What somebody does who does the first line and nothing else. */
  const doFirst = async ({ me }: Begun, { lines: [first], today }: Day) => {
    if (!first) return;
    if (first.canBeDone) await me.agenda.done({ key: first.key });
    else if (first.key.startsWith("reviews:week:")) {
      const review = await me.reviews.start({ cadence: "week" });
      await me.reviews.finish({ id: review.id });
    } else if (first.key.startsWith("wins:keep:")) await me.wins.capture({ title: `A regular thanked me on ${today.day}` });
    else if (first.key === "network:first-names") await me.contacts.add({ name: "Ana Lopez" });
    else throw new Error(`nobody knows how to do “${first.title}”`);
  };

  test.each(Object.keys(newcomers) as (keyof typeof newcomers)[])("%s who does the first line each day", async (who) => {
    const begun = await begin(who);
    let before = "";
    for (let day = 1; day <= 30; day++) {
      const here = await begun.on(day);
      expect({ day, asked: here.lines.length + here.today.chores.length }).not.toEqual({ day, asked: 0 });
      expect(here.said).not.toMatch(shames);
      const shown = here.lines.map(({ key, minutes }) => `${key} ${minutes}`).join("\n");
      if (here.lines.length > 0) expect({ day, shown }).not.toEqual({ day, shown: before });
      before = shown;
      await doFirst(begun, here);
    }
    const ended = await begun.on(30);
    expect(ended.today.welcome).toBeNull();
  });

  test.each(Object.keys(newcomers) as (keyof typeof newcomers)[])("%s who does nothing", async (who) => {
    const begun = await begin(who);
    const firsts: (string | undefined)[] = [];
    for (const day of [1, 2, 8, 15, 22, 30]) {
      const { lines, said } = await begun.on(day);
      expect(lines.length).toBeGreaterThan(0);
      expect(said).not.toMatch(shames);
      firsts.push(lines[0]?.title);
    }
    const [one, , second, third] = firsts;
    expect(second).not.toBe(one);
    expect(third).not.toBe(second);
  });

  test.each(Object.keys(newcomers) as (keyof typeof newcomers)[])("%s who comes back after twenty days", async (who) => {
    const begun = await begin(who);
    await doFirst(begun, await begun.on(1));
    const back = await begun.on(21);
    expect(back.today.welcome).not.toBeNull();
    expect(back.said).not.toMatch(shames);
    expect(back.lines.length).toBeGreaterThan(0);
    await begun.me.agenda.beginAgain({});
    const lighter = await begun.on(21);
    expect(lighter.said).not.toMatch(shames);
    expect(lighter.lines.length).toBeGreaterThan(0);
    const next = await begun.on(22);
    expect(next.today.welcome).toBeNull();
    expect(weekday(next.today.day)).toBe(1);
  });
});
