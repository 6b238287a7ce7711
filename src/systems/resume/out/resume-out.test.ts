import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { newOwner, onBothDatabases } from "../../../database/testing.ts";
import { as, testApp } from "../../../testing.ts";

const bytesIn = ({ content }: { content: string }) => Buffer.from(content, "base64");

onBothDatabases("the resume out", (database) => {
  let seconds = 0;
  const now = () => new Date(Date.UTC(2026, 10, 24, 9, 0, seconds++)).toISOString();
  const begin = () => as(testApp(database(), now), newOwner());
  type Me = ReturnType<typeof begin>;

  const live = async (me: Me) => {
    await me.profile.save({ displayName: "Ana Moreno", email: "ana@example.org", headline: "Ward nurse" });
    const ward = await me.experiences.add({
      kind: "work",
      title: "Ward nurse",
      organisation: "St Mary's",
      start: "2021-03",
      highlights: ["Trained nine new colleagues", "Wrote the plan for the night shift"],
    });
    const school = await me.experiences.add({
      kind: "education",
      title: "Nursing diploma",
      organisation: "City College",
      end: "2019",
    });
    const win = await me.wins.add({
      title: "Falls on the ward went down",
      day: "2025-05-02",
      number: { what: "falls a quarter", value: 5, unit: "", baseline: 12, direction: "down" },
    });
    const skill = await me.skills.add({ label: "Wound care", level: 4 });
    return { ward, school, win, skill };
  };

  test("says what is confirmed, wins below the position of their day, and counts what it leaves out", async () => {
    const me = begin();
    await expect(me.resume.export({})).rejects.toMatchObject({ code: "NOTHING_TO_SAY" });
    const { win } = await live(me);
    await me.experiences.add({ kind: "work", title: "Guessed at", confirmation: "unconfirmed" });
    await me.wins.add({ title: "A secret of the house", day: "2025-06-01", employerSensitive: true });
    const { document, unconfirmed, sensitive } = await me.resume.show({});
    expect(document).toMatchObject({ name: "Ana Moreno", headline: "Ward nurse", email: "ana@example.org" });
    expect(document.entries.map(({ title, lines }) => [title, lines.map(({ text }) => text)])).toEqual([
      [
        "Ward nurse",
        [
          "Trained nine new colleagues",
          "Wrote the plan for the night shift",
          "Falls on the ward went down (falls a quarter: 5, before 12)",
        ],
      ],
      ["Nursing diploma", []],
    ]);
    expect([unconfirmed, sensitive]).toEqual([1, 1]);
    await me.wins.update({ id: win.id, confirmation: "withdrawn" });
    expect(JSON.stringify((await me.resume.show({})).document)).not.toContain("Falls on the ward");
    expect(JSON.stringify((await me.resume.show({ unconfirmed: true, sensitive: true })).document)).toMatch(/secret.*Guessed at/);
  });

  test("for a role it holds what was chosen, in that order, and shows what changed, went or came since", async () => {
    const me = begin();
    const { ward, school, win, skill } = await live(me);
    const begun = await me.variants.add({ title: "Charge nurse, St Mary's", roleId: "starter:charge-nurse" });
    expect(begun.roleLabel).toBe("Charge Nurse");
    expect(begun.parts.map(({ record }) => record.id)).toEqual(expect.arrayContaining([ward.id, school.id, win.id, skill.id]));
    expect(begun.asks.length).toBeGreaterThan(5);
    expect(begun).toMatchObject({ gone: [], news: [], stale: false });

    const ref = (one: { id: string }, kind: string) => ({ kind, id: one.id });
    const parts = [
      { record: ref(ward, "experience"), line: null },
      { record: ref(win, "win"), line: null },
      { record: ref(ward, "experience"), line: "Trained nine new colleagues" },
    ];
    const chosen = await me.variants.update({ id: begun.id, parts, summary: "I led 40 people." });
    expect(chosen.document.entries.flatMap(({ lines }) => lines.map(({ text }) => text))).toEqual([
      "Falls on the ward went down (falls a quarter: 5, before 12)",
      "Trained nine new colleagues",
    ]);
    expect(chosen.document.skills).toEqual([]);
    expect(chosen.unproved).toEqual(["40"]);

    await me.wins.update({
      id: win.id,
      number: { what: "falls a quarter", value: 4, unit: "", baseline: 12, direction: "down" },
    });
    const changed = await me.variants.get({ id: begun.id });
    expect(changed.stale).toBe(true);
    expect(JSON.stringify(changed.document)).toContain("4, before 12");
    await me.changes.undo({});
    expect((await me.variants.get({ id: begun.id })).stale).toBe(false);

    await me.experiences.update({ id: ward.id, highlights: ["Trained ten new colleagues"] });
    await me.wins.add({ title: "Spoke at the regional day", day: "2026-01-10" });
    const later = await me.variants.get({ id: begun.id });
    expect(later.gone.map(({ line }) => line)).toEqual(["Trained nine new colleagues"]);
    expect(JSON.stringify(later.document)).not.toContain("nine");
    expect(later.news.map(({ record }) => record.label)).toEqual(["Spoke at the regional day"]);
    const renewed = await me.variants.renew({ id: begun.id });
    expect(renewed).toMatchObject({ gone: [], news: [], stale: false });
    expect(JSON.stringify(renewed.document)).toContain("Spoke at the regional day");

    await me.variants.remove({ id: begun.id });
    expect((await me.variants.list({})).total).toBe(0);
  });

  test("is written in every format, each under the person's name", async () => {
    const me = begin();
    await live(me);
    for (const format of ["pdf", "docx", "html", "md", "txt", "json"] as const)
      for (const template of ["plain", "classic", "compact"] as const) {
        const file = await me.resume.export({ format, template, paper: template === "plain" ? "a4" : "letter" });
        expect(file.name).toBe(`Ana-Moreno-Resume.${format}`);
        const bytes = bytesIn(file);
        if (format === "pdf") expect(bytes.subarray(0, 5).toString()).toBe("%PDF-");
        else if (format === "docx") expect(bytes.subarray(0, 2).toString()).toBe("PK");
        else expect(bytes.toString()).toContain("Trained nine new colleagues");
      }
  });

  test.each(["pdf", "docx", "html", "json"] as const)("what goes out as %s is read again as what it was", async (format) => {
    const me = begin();
    await live(me);
    const file = await me.resume.export({ format });
    const { facts } = await begin().resume.import({ file: { name: file.name, content: file.content }, preview: true });
    expect(facts.basics).toMatchObject({ name: "Ana Moreno", email: "ana@example.org" });
    const [work] = facts.experiences;
    expect(work).toMatchObject({ kind: "work", title: "Ward nurse", organisation: "St Mary's", start: "2021-03" });
    expect(work?.end).toBeUndefined();
    expect(JSON.stringify(facts)).toMatch(/Trained nine new colleagues.*5, before 12/);
    expect(facts.experiences.map(({ kind }) => kind)).toContain("education");
    expect(facts.skills.map(({ label }) => label)).toContain("Wound care");
  });
});

const shared = join(import.meta.dirname, "../../../../../shared/data/json-resume");

onBothDatabases("JSON Resume", (database) => {
  test.skipIf(!existsSync(shared))(
    "is the same again after it went in and out once",
    async () => {
      const files = readdirSync(shared, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".json"));
      let tried = 0;
      for (const name of files) {
        const through = async (content: string): Promise<string> => {
          const me = as(testApp(database()), newOwner());
          await me.resume.import({ file: { name: "resume.json", content } });
          return (await me.resume.export({ format: "json", unconfirmed: true })).content;
        };
        const first = await through(readFileSync(join(shared, name), "base64")).catch(() => null);
        if (first === null) continue;
        tried += 1;
        expect([name, Buffer.from(await through(first), "base64").toString()]).toEqual([
          name,
          Buffer.from(first, "base64").toString(),
        ]);
      }
      expect(tried).toBeGreaterThan(5);
    },
    120_000,
  );
});
