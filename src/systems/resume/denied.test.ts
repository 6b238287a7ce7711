// 40 short texts in four languages that deny, wish, quote, or speak of others: what a text denies is never claimed, and what it says beside that is still read.
import { expect, test } from "vitest";
import { newOwner, onBothDatabases } from "../../database/testing.ts";
import { as, testApp } from "../../testing.ts";
import cases from "./denied.json" with { type: "json" };

onBothDatabases("what a text denies", (database) => {
  test.each(cases)("$language, $trap", async ({ text, skills, positions, certificates, has = [] }) => {
    const me = as(
      testApp(database(), () => "2026-12-01T09:00:00.000Z"),
      newOwner(),
    );
    const { facts, skills: shown } = await me.resume.import({ text, preview: true });
    const claimed = shown.filter(({ level }) => level !== 0).map(({ label }) => label);
    expect(claimed.filter((label) => skills.includes(label))).toEqual([]);
    const names = (of: readonly { title: string }[]) => of.map(({ title }) => title.toLowerCase());
    const isNamed = (all: string[]) => (name: string) => all.some((title) => title.includes(name.toLowerCase()));
    expect(positions.filter(isNamed(names(facts.experiences)))).toEqual([]);
    expect(certificates.filter(isNamed(names(facts.certificates)))).toEqual([]);
    expect(has.filter((name) => !isNamed(names(facts.experiences))(name))).toEqual([]);
  });
});
