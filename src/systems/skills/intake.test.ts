import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { newOwner, onBothDatabases } from "../../database/testing.ts";
import { as, testApp } from "../../testing.ts";

const data = "../shared/data/json-resume";
const resumes = [
  "jsonresume-org/sample.resume.json",
  "jsonresume-org/career-changer.resume.json",
  "jsonresume-org/complete-resume.json",
  "jsonresume-org/senior-engineer.resume.json",
  "fresh-test-resumes/richard-hendriks.json",
];
const there = existsSync(data);
if (!there) console.warn(`SKIPPED: real resumes are not at ${data}; intake is tested on small ones alone.`);

const fileAt = (name: string) => ({ name, content: readFileSync(`${data}/${name}`).toString("base64") });

onBothDatabases("skills read from a resume", (database) => {
  const begin = () => as(testApp(database()), newOwner());

  describe.runIf(there).each(resumes)("%s", (name) => {
    const named: { name?: string; keywords?: string[] }[] = there
      ? (JSON.parse(readFileSync(`${data}/${name}`, "utf8")).skills ?? [])
      : [];

    test("every skill it lists is there, unconfirmed, with its place in the file", async () => {
      const me = begin();
      await me.resume.import({ file: fileAt(name) });
      const { items } = await me.skills.list({ limit: 500 });
      expect(items.length).toBeGreaterThanOrEqual(named.length);
      const labels = new Set(items.map((one) => one.label.toLowerCase()));
      for (const name of named.flatMap((one) => [one.name ?? "", ...(one.keywords ?? [])]))
        if (name && !/[,;|]/.test(name)) expect(labels).toContain(name.toLowerCase());
      expect(items.every((one) => one.confirmation === "unconfirmed" && one.evidence.length > 0 && one.source)).toBe(true);
      const said = items.flatMap((one) => one.evidence.map((proof) => proof.source));
      named.forEach((_, place) => {
        expect(said.some((source) => source?.includes(`skills[${place}]`))).toBe(true);
      });
      expect(new Set(items.map((one) => one.label.toLowerCase())).size).toBe(items.length);
    });

    test("the same file again changes nothing, and nothing confirmed is overwritten", async () => {
      const me = begin();
      await me.resume.import({ file: fileAt(name) });
      const [first] = (await me.skills.list({})).items;
      await me.skills.confirm({ ids: [first?.id ?? ""], levels: { [first?.id ?? ""]: 1 } });
      const before = await me.skills.list({ limit: 500 });
      const changes = (await me.changes.list({})).total;
      await me.resume.import({ file: fileAt(name) });
      expect(await me.skills.list({ limit: 500 })).toEqual(before);
      expect((await me.changes.list({})).total).toBe(changes);
    });
  });

  test("a withdrawn skill is not brought back by a file", async () => {
    const me = begin();
    const seo = await me.skills.add({ label: "SEO", level: 4 });
    await me.skills.withdraw({ ids: [seo.id] });
    const resume = {
      basics: { name: "Mara" },
      skills: [
        { name: "SEO", level: "Master" },
        { name: "Copywriting", level: "Intermediate" },
      ],
    };
    const content = Buffer.from(JSON.stringify(resume)).toString("base64");
    await me.resume.import({ file: { name: "kim.json", content } });
    expect((await me.skills.list({})).items).toMatchObject([
      { label: "Copywriting", level: 3, confirmation: "unconfirmed" },
      { label: "SEO", level: 4, confirmation: "withdrawn", revision: 2 },
    ]);
  });

  test("Today asks to confirm, then to prove; with nothing known it asks nothing", async () => {
    const me = begin();
    const keys = async () => {
      const { now, chores, ifThereIsRoom, later } = await me.agenda.today({});
      return [...now, ...chores, ...ifThereIsRoom, ...later].map((one) => one.key).filter((key) => key.startsWith("skills:"));
    };
    expect(await keys()).toEqual([]);
    await me.skills.add({ label: "SEO", level: 4, confirmation: "unconfirmed" });
    expect(await keys()).toEqual(["skills:confirm"]);
    const [seo] = (await me.skills.confirm({})).items;
    expect(await keys()).toEqual([`skills:evidence:${seo?.id}`]);
    await me.skills.link({ id: seo?.id ?? "", evidence: { note: "41 % of sign-ups" } });
    expect(await keys()).toEqual([]);
    await me.skills.update({ id: seo?.id ?? "", lastUsed: "2020", interest: "more" });
    expect(await keys()).toEqual([`skills:unused:${seo?.id}`]);
  });

  test("the sample career has a gap worth looking at, and everything of it is in the past", async () => {
    const me = begin();
    await me.sample.load({});
    const { items } = await me.skills.list({ limit: 500 });
    expect(items.length).toBeGreaterThan(20);
    expect(items.filter((one) => one.confirmation === "unconfirmed")).toHaveLength(3);
    const days = items.flatMap((one) => [one.lastUsed ?? "", ...one.evidence.map((proof) => proof.day ?? "")]);
    expect(days.every((one) => one < "2026-11-24")).toBe(true);
    const [report] = (await me.skills.gap({ to: ["Marketing Manager"] })).gaps;
    expect(report?.readiness).toBeGreaterThan(0.5);
    expect(report?.readiness).toBeLessThan(0.8);
    expect(report?.known).toBe(13);
  });
});
