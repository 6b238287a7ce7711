import { existsSync, readdirSync, readFileSync } from "node:fs";
import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { newOwner, onBothDatabases } from "../../database/testing.ts";
import { openContext } from "../../operations/context.ts";
import { as, testApp } from "../../testing.ts";
import { readProfileFile as readFile } from "./read-file.ts";
import { experienceKind } from "./store.ts";

const file = (name: string, content: string | Uint8Array) => ({ name, content: Buffer.from(content).toString("base64") });
const readProfileFile = (given: { name: string; content: string }) => readFile(given, "2026-11-24");
const json = (content: unknown) => file("resume.json", JSON.stringify(content, null, 2));

describe("a JSON Resume", () => {
  test("is read with the places that its facts come from", async () => {
    const { facts, format, skipped } = await readProfileFile(
      json({
        basics: { name: "Mara", label: "Editor", location: { city: "Oslo", countryCode: "NO" } },
        work: [{ name: "Northwind", position: "Editor", startDate: "2021-03", highlights: ["Doubled the readership"] }],
        skills: [{ name: "Writing", level: "Advanced", keywords: ["Copywriting"] }],
        languages: [{ language: "Norwegian", fluency: "Native speaker" }],
        certificates: [{ name: "Plain language", date: "2022-05-01" }],
      }),
    );
    expect({ format, skipped }).toEqual({ format: "json-resume", skipped: [] });
    expect(facts).toMatchObject({
      basics: { name: "Mara", headline: "Editor", place: "Oslo, NO" },
      experiences: [{ kind: "work", title: "Editor", organisation: "Northwind", start: "2021-03", source: "work[0]" }],
      skills: [{ label: "Writing", level: 4, keywords: ["Copywriting"], source: "skills[0]" }],
      languages: [{ label: "Norwegian", level: 5 }],
      certificates: [{ title: "Plain language", date: "2022-05-01" }],
    });
  });

  test("an end in other words is an end, and only what says so lasts", async () => {
    const ends = ["03/2012", "2012/03", "May 2014", 2012, "in the summer of 2013", "some day", "Present", null];
    const { facts, skipped } = await readProfileFile(
      json({ work: ends.map((endDate) => ({ position: "Clerk", startDate: "2009-5-28", endDate })) }),
    );
    expect(facts.experiences.map(({ end }) => end)).toEqual([
      "2012-03",
      "2012-03",
      "2014-05",
      "2012",
      "2013",
      "2009-05-28",
      undefined,
      undefined,
    ]);
    expect(facts.experiences[0]?.start).toBe("2009-05-28");
    expect(skipped).toHaveLength(2);
  });

  test("under other names for its parts and fields is read, and what is not read is told", async () => {
    const { facts, skipped } = await readProfileFile(
      json({
        name: "Mara Nour",
        email: "mara@example.org",
        Berufserfahrung: [{ Firma: "Northwind", Rolle: "Editor", von: "03/2021", bis: "heute", bullets: ["Wrote"], salary: "7" }],
        education: [{ school: "Oslo", degree: "BA", field: "Media", dates: "2015 - 2018" }],
        technologies: { Web: ["HTML", "CSS"] },
        certifications: ["First aid"],
        lenguas: [{ idioma: "Spanish", nivel: "nativo" }],
        projcts: [{ name: "Shop" }],
      }),
    );
    expect(facts).toMatchObject({
      basics: { name: "Mara Nour", email: "mara@example.org" },
      experiences: [
        { kind: "work", title: "Editor", organisation: "Northwind", start: "2021-03", highlights: ["Wrote"] },
        { kind: "education", title: "BA, Media", organisation: "Oslo", start: "2015", end: "2018" },
      ],
      skills: [{ label: "HTML" }, { label: "CSS" }],
      languages: [{ label: "Spanish", level: 5 }],
      certificates: [{ title: "First aid" }],
    });
    expect(facts.experiences[0]?.end).toBeUndefined();
    expect(skipped.map(({ where, why }) => [where, why])).toEqual([
      ["Berufserfahrung[0].salary", "Cairn has no place for it, so it was left out."],
      ["projcts", "Cairn has no place for it, so it was left out. Did you mean “projects”?"],
    ]);
  });

  test("of Reactive Resume is read from its sections, marks of web pages taken off", async () => {
    const items = (...all: object[]) => ({ name: "Heading", items: all });
    const { facts, skipped } = await readProfileFile(
      json({
        basics: { name: "Ada", headline: "Analyst", location: "Berlin", url: { label: "", href: "https://example.org" } },
        sections: {
          summary: { name: "Summary", content: "<p>Ten years of reports.</p>" },
          experience: items({
            company: "Acme",
            position: "Analyst",
            date: "March 2021 - Present",
            summary: "<ul><li>Cut it</li></ul>",
          }),
          skills: items({ name: "Excel", level: 4, keywords: ["VBA"] }, { name: "Word", description: "Advanced" }),
        },
      }),
    );
    expect(facts).toMatchObject({
      basics: { summary: "Ten years of reports.", link: "https://example.org", place: "Berlin" },
      experiences: [{ title: "Analyst", organisation: "Acme", start: "2021-03", highlights: ["Cut it"] }],
      skills: [
        { label: "Excel", level: 4, keywords: ["VBA"] },
        { label: "Word", level: 4 },
      ],
    });
    expect(skipped).toEqual([]);
  });

  test("a level in words is read in several languages, and one that is not known is told", async () => {
    const levels = ["Avanzado", "avançado", "熟练", "7th heaven", "80 %"];
    const { facts, skipped } = await readProfileFile(
      json({ skills: levels.map((level) => ({ name: `About ${level}`, level })) }),
    );
    expect(facts.skills.map(({ level }) => level)).toEqual([4, 4, 4, undefined, 4]);
    expect(skipped).toMatchObject([{ where: "skills[3].level", why: expect.stringContaining("“7th heaven”") }]);
  });

  test("saved by an older program keeps its letters", async () => {
    const text = JSON.stringify({ work: [{ name: "Müller", position: "Geschäftsführer" }] });
    for (const bytes of [Buffer.from(`\uFEFF${text}`, "utf16le"), Buffer.from(text, "latin1")])
      expect((await readProfileFile(file("resume.json", bytes))).facts.experiences).toMatchObject([
        { title: "Geschäftsführer", organisation: "Müller" },
      ]);
  });

  test.each([
    ["bo.vcf", "BEGIN:VCARD\nVERSION:3.0\nFN:Bo\nEND:VCARD"],
    ["log.txt", "* commit 1f2e3d4c5b6a79880011223344556677889900aa\n| Author: Ada <ada@example.org>"],
    ["all.mbox", "From ada@example.org Wed Nov  4 10:00:00 2026\nSubject: Hello\n\nHello"],
    ["app.log", "2026-11-04 10:00:00 started"],
    ["cv.yaml", "name: Ada"],
  ])("%s is no resume and is refused by name", async (name, text) => {
    await expect(readProfileFile(file(name, text))).rejects.toMatchObject({ code: "NOT_READABLE" });
  });

  test("keeps what is right and says where the rest is wrong", async () => {
    const { facts, skipped } = await readProfileFile(
      json({
        basics: { name: "Mara", label: 7 },
        work: "none",
        skills: [{ name: "Writing" }, "Editing"],
        education: [{ institution: "Oslo", startDate: "last year" }],
      }),
    );
    expect(facts.skills.map(({ label }) => label)).toEqual(["Writing", "Editing"]);
    expect(skipped).toEqual([
      { where: "basics.label", line: 4, why: "This is a number; text in quotes is needed." },
      { where: "work", line: 6, why: "This is text; a list in [ ] is needed." },
      { where: "education[0].startDate", line: 16, why: "“last year” is not a date; write 2021, 2021-03 or 2021-03-15." },
    ]);
  });

  test("is refused where it breaks, in one sentence", async () => {
    await expect(
      readProfileFile(file("cv.json", '{\n  "basics": {\n    "name": "Mara"\n    "label": "Editor"\n  }\n}')),
    ).rejects.toThrow("cv.json, line 4, column 5: a comma is missing. Mend it there, then try again; nothing was saved.");
  });

  test("with nothing right in it is refused, with the first fault where there is one", async () => {
    await expect(readProfileFile(json({ work: [{ position: null }] }))).rejects.toThrow(
      "resume.json, line 1: Nothing in it says anything about you.",
    );
    await expect(readProfileFile(json({ work: [{ position: 7 }] }))).rejects.toThrow(
      "resume.json, work[0].position, line 4: This is a number; text in quotes is needed.",
    );
  });

  test("other JSON is no resume", async () => {
    await expect(readProfileFile(json({ title: "Web Developer", company: "Northwind" }))).rejects.toMatchObject({
      code: "NOT_A_RESUME",
    });
    await expect(
      readProfileFile(json({ title: "Web Developer", company: "Northwind", skills: [{ name: "HTML" }] })),
    ).rejects.toThrow(/reads like a job posting/);
    await expect(readProfileFile(json([1, 2]))).rejects.toMatchObject({ code: "NOT_A_RESUME" });
    await expect(readProfileFile(file("cv.pdf", new Uint8Array([0x25, 0x50, 0x44, 0x46, 0xff, 0x00])))).rejects.toMatchObject({
      code: "NOT_READABLE",
    });
    await expect(readProfileFile(file("cv.json", ""))).rejects.toMatchObject({ code: "NOT_A_RESUME" });
  });
});

describe("a LinkedIn archive", () => {
  const archive = (files: Record<string, string | Uint8Array>) => {
    const packed = Object.entries(files).map(([name, held]) => [name, typeof held === "string" ? strToU8(held) : held]);
    return file("archive.zip", zipSync(Object.fromEntries(packed)));
  };

  test("gives positions, skills and languages, and leaves other people's data unread", async () => {
    const { facts, skipped } = await readProfileFile(
      archive({
        "Positions.csv":
          'Company Name,Title,Description,Location,Started On,Finished On\nNorthwind,Editor,"Wrote,\nand edited",Oslo,01 Oct 2022,\n,,,,,\n',
        "Skills.csv": "\uFEFFName\r\nCopywriting\r\n",
        "Languages.csv": "Name,Proficiency\nEnglish,Native or bilingual proficiency\n",
        "messages.csv": "secret",
        "Test Scores.csv": "Name,Score\nGMAT,700\n",
      }),
    );
    expect(facts.experiences).toMatchObject([
      { kind: "work", title: "Editor", organisation: "Northwind", start: "2022-10-01", source: "Positions.csv line 3" },
    ]);
    expect(facts.skills).toMatchObject([{ label: "Copywriting", source: "Skills.csv line 2" }]);
    expect(facts.languages).toMatchObject([{ label: "English", level: 5 }]);
    expect(skipped).toEqual([
      { where: "archive.zip", line: null, why: "Cairn does not read Test Scores.csv of this archive." },
      { where: "Positions.csv", line: 4, why: "The row has no title." },
    ]);
  });

  test("loses one bad row, not the table, and reads letters and cells as Excel saves them", async () => {
    const { facts, skipped } = await readProfileFile(
      archive({
        "Positions.csv":
          'Company Name,Title,Description,Location,Started On,Finished On\nAcme,Analyst,"Led ""X""",Berlin,Oct 2022,\nBeta,Developer,Built the "best" tool,Berlin,Jan 2020,Sep 2022\nGamma,Clerk,plain,Berlin,Jan 2018,Dec 2019\n',
        "Education.csv": Buffer.from("School Name;Degree Name\nUniversität Köln;Führung\n", "latin1"),
        "Patents.csv": "Title,Description\nA better pump,\n",
        "Organizations.csv": "Name,Position\nClub,Chair\n",
      }),
    );
    expect(facts.experiences.map(({ title, organisation }) => [title, organisation])).toEqual([
      ["Analyst", "Acme"],
      ["Clerk", "Gamma"],
      ["Führung", "Universität Köln"],
      ["A better pump", undefined],
      ["Chair", "Club"],
    ]);
    expect(skipped.map(({ where, line }) => [where, line])).toEqual([
      ["Education.csv", null],
      ["Positions.csv", 3],
    ]);
  });

  test("with a column missing loses only that file", async () => {
    const { facts, skipped } = await readProfileFile(
      archive({ "Positions.csv": "Firm,Job\nNorthwind,Editor\n", "Skills.csv": "Name\nSQL\n" }),
    );
    expect(facts.skills).toHaveLength(1);
    expect(skipped).toEqual([
      { where: "Positions.csv", line: 1, why: "The column “Company Name”, “Title” is missing, so the file was left out." },
    ]);
  });

  test("that would unpack to more than it should is refused before it does", async () => {
    const bomb = archive({ "Skills.csv": `Name\n${"x".repeat(11_000_000)}`, "Projects.csv": `Title\n${"x".repeat(11_000_000)}` });
    await expect(readProfileFile(bomb)).rejects.toThrow(/It unpacks to more than 10 MB \((Skills|Projects)\.csv\)\. Download/);
  });

  test("that is cut short, or is another archive, is refused", async () => {
    const whole = Buffer.from(archive({ "Skills.csv": "Name\nSQL\n" }).content, "base64");
    await expect(readProfileFile(file("archive.zip", whole.subarray(0, whole.length - 30)))).rejects.toMatchObject({
      code: "BROKEN_ARCHIVE",
    });
    await expect(readProfileFile(archive({ "photo.txt": "no" }))).rejects.toMatchObject({ code: "NOT_A_RESUME" });
  });
});

test("typed lines give positions, skills with levels, languages and the rest as a summary", async () => {
  const { facts } = await readProfileFile(
    file(
      "me.txt",
      "Name: Mara\nContent editor at Northwind, 2021 - now\nSkills: copywriting (advanced), SEO, SQL 4/5\nLanguages: English (C1), Norwegian\nI plan campaigns.",
    ),
  );
  expect(facts).toMatchObject({
    basics: { name: "Mara", summary: "I plan campaigns." },
    experiences: [{ title: "Content editor", organisation: "Northwind", start: "2021" }],
    skills: [{ label: "copywriting", level: 4 }, { label: "SEO" }, { label: "SQL", level: 4 }],
    languages: [{ label: "English", level: 4 }, { label: "Norwegian" }],
  });
});

onBothDatabases("resume", (database) => {
  const begin = () => as(testApp(database()), newOwner());
  const given = json({ basics: { name: "Mara" }, work: [{ name: "Northwind", position: "Editor", startDate: "2021" }] });

  test("texts longer than the record keeps are cut with a word, and every page reads what was saved", async () => {
    const me = as(testApp(database()), newOwner());
    const long = (most: number) => "long words ".repeat(most / 5);
    const resume = json({
      basics: { name: long(120), label: long(200), summary: long(4000), location: { city: long(120) } },
      work: [{ name: long(300), position: long(300), location: long(200), summary: long(10_000), highlights: [long(2000)] }],
      awards: [{ title: "Prize", awarder: long(300) }],
      skills: [{ name: long(120), keywords: [long(120)] }],
      languages: [{ language: long(120), fluency: long(120) }],
      certificates: [{ name: long(200), issuer: long(200) }],
    });
    const read = await me.files.import({ file: resume, preview: false });
    expect(read.said).toContain("The summary is too long: the first 4,000 letters are kept.");
    expect(read.said).toContain("work[0]: The organisation is too long: the first 300 letters are kept.");
    const { profile } = await me.profile.show({});
    expect([profile?.displayName?.length, profile?.summary?.at(-1)]).toEqual([120, "…"]);
    expect((await me.experiences.list({})).items).toHaveLength(2);
    await me.skills.list({});
    expect((await me.certificates.list({})).items).toHaveLength(1);
    // Read again it is known, not another.
    expect((await me.files.import({ file: resume, preview: false })).said).not.toMatch(/[1-9]\d* new/);
    await expect(
      me.resume.accept({
        facts: { basics: { name: long(120) }, experiences: [], skills: [], languages: [], certificates: [] },
      }),
    ).rejects.toMatchObject({ code: "BAD_REQUEST" });
  });

  test("halves of letters and NUL are mended, and what was read is undone in one step", async () => {
    const me = as(testApp(database()), newOwner());
    const name = JSON.stringify({ basics: { name: "Mara" }, work: [{ position: "Editor", name: "North" }] })
      .replace("Mara", "Ma\\u0000ra \\ud83d")
      .replace("North", "Nor\\u0000th");
    await me.files.import({ file: file("resume.json", name), preview: false });
    expect((await me.profile.show({})).profile?.displayName).toBe("Mara \ufffd");
    await me.changes.undo({});
    expect((await me.experiences.list({})).items).toEqual([]);
    const { id } = await me.tasks.add({ title: "a\u0000b \udc00" });
    expect((await me.tasks.get({ id })).title).toBe("ab \ufffd");
    expect((await me.search.find({ text: "a\u0000b" })).items).toHaveLength(1);
    await expect(me.tasks.get({ id: "no\u0000body" })).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  test("a record beyond the bounds of today does not hide the others", async () => {
    const app = testApp(database());
    const owner = newOwner();
    const { records } = await openContext(app, owner, "test", database());
    const fine = { kind: "work" as const, place: null, start: null, end: null, summary: null, highlights: [], link: null };
    for (const organisation of ["North", "n".repeat(5000)])
      await records.create(experienceKind, { ...fine, title: "Editor", organisation, confirmation: "confirmed", source: null });
    const { items } = await as(app, owner).experiences.list({});
    expect(items.map(({ organisation }) => organisation?.length).sort()).toEqual([5, 5000]);
  });

  test("a preview says what would be merged and writes nothing", async () => {
    const me = begin();
    const preview = await me.resume.import({ file: given, preview: true });
    expect(preview).toMatchObject({
      saved: false,
      understood: [
        { what: "about you", count: 1 },
        { what: "experiences", count: 1 },
      ],
    });
    expect(preview.merged).toContainEqual({ system: "resume", added: 1, changed: 0, known: 0 });
    expect((await me.experiences.list({})).total).toBe(0);
    expect((await me.changes.list({})).total).toBe(0);
  });

  test("a preview says of each experience whether it is new, completes what is there, or is known", async () => {
    const me = begin();
    await me.resume.import({ file: given });
    const more = json({
      work: [
        { name: "Northwind", position: "Editor", startDate: "2021" },
        { name: "Studio", position: "Writer", startDate: "2019" },
        { name: "Studio", position: "Writer", summary: "Wrote for clients." },
      ],
    });
    const { joining, facts } = await me.resume.import({ file: more, preview: true });
    expect(joining).toEqual(["known", "new", "completed"]);
    const kept = { ...facts, experiences: facts.experiences.slice(1) };
    const before = (await me.changes.list({})).total;
    const would = await me.resume.accept({ facts: kept, preview: true });
    expect(would).toMatchObject({ joining: ["new", "completed"], saved: false });
    expect((await me.changes.list({})).total).toBe(before);
    const saved = await me.resume.accept({ facts: kept });
    expect(saved).toEqual({ ...would, saved: true });
    expect((await me.experiences.list({})).total).toBe(2);
  });

  test("importing twice adds nothing, completes what was empty, and is one step back", async () => {
    const me = begin();
    await me.resume.import({ file: given });
    const [mine] = (await me.experiences.list({})).items;
    expect(mine).toMatchObject({ title: "Editor", confirmation: "unconfirmed", source: "work[0]", summary: null });
    const again = await me.resume.import({
      file: json({ work: [{ name: "NORTHWIND", position: "editor", startDate: "2021-05", summary: "All the articles" }] }),
    });
    expect(again.merged).toContainEqual({ system: "resume", added: 0, changed: 1, known: 0 });
    expect((await me.experiences.list({})).items).toMatchObject([{ start: "2021", summary: "All the articles" }]);
    await me.changes.undo({});
    expect((await me.experiences.list({})).items).toMatchObject([{ summary: null }]);
  });

  test("unconfirmed experiences come to Today and are confirmed there", async () => {
    const me = begin();
    await me.resume.import({ file: given });
    expect((await me.agenda.today({})).chores.map((line) => line.key)).toContain("resume:confirm");
    await me.agenda.done({ key: "resume:confirm" });
    expect((await me.experiences.list({})).items).toMatchObject([{ confirmation: "confirmed" }]);
  });

  test("an experience cannot end before it begins", async () => {
    const me = begin();
    await expect(me.experiences.add({ kind: "work", title: "Editor", start: "2021-05", end: "2020" })).rejects.toMatchObject({
      code: "ENDS_BEFORE_IT_BEGINS",
      message: "“Editor” would end in 2020, before it began in 2021-05. Change one of the two.",
    });
    const { id } = await me.experiences.add({ kind: "work", title: "Editor", start: "2021-05", end: "2021" });
    await expect(me.experiences.update({ id, end: "2021-04" })).rejects.toMatchObject({ code: "ENDS_BEFORE_IT_BEGINS" });
  });

  test("a broken file writes nothing", async () => {
    const me = begin();
    await expect(me.resume.import({ file: file("cv.json", "{") })).rejects.toMatchObject({ code: "NOT_JSON" });
    expect((await me.changes.list({})).total).toBe(0);
  });
});

describe("what one is and for how long", () => {
  test.each([
    ["Shop assistant, for 7 years", "Shop assistant"],
    ["I am a truck driver for 10 years", "truck driver"],
    ["Filialleiter bei Lidl, seit 2018", "Filialleiter"],
  ])("%s", async (text, title) => {
    const { facts } = await readProfileFile(file("cv.txt", text));
    expect(facts.experiences.map((one) => [one.title, one.organisation])).toEqual([
      [title, text.includes("Lidl") ? "Lidl" : undefined],
    ]);
  });
});

describe("positions told in sentences", () => {
  const told = async (text: string) => (await readProfileFile(file("me.txt", text))).facts;
  test.each([
    [
      "I have been a senior stylist at Copper & Comb in Limerick since 2018.",
      { title: "senior stylist", organisation: "Copper & Comb", place: "Limerick", start: "2018" },
    ],
    [
      "Ich bin Technische Zeichnerin und habe von 2009 bis 2017 bei Maschinenbau Kessler in Ulm gearbeitet.",
      { title: "Technische Zeichnerin", organisation: "Maschinenbau Kessler", place: "Ulm", start: "2009", end: "2017" },
    ],
    [
      "I was a widget tuner at Northwind Works from 2010 to 2014.",
      { title: "widget tuner", organisation: "Northwind Works", start: "2010", end: "2014" },
    ],
  ])("%s", async (text, position) => {
    expect((await told(text)).experiences).toMatchObject([position]);
  });

  test.each([
    "I was born at Mercy Hospital in 1990.",
    "I have been happy at Acme since 2019.",
    "My sister was a cook at Acme from 2010 to 2014.",
  ])("%s tells none", async (text) => {
    expect((await told(text)).experiences).toEqual([]);
  });

  test("a sentence beside a heading is what was done there, below the title of the page too", async () => {
    const { basics, experiences, languages } = await told(
      "Curriculum vitae\nHenk Bosscher, 57, Apeldoorn\n\nPress operator, Veluwe Print, 1995 - 2026. Ran a press, set it up and kept its log.\nDid the daily maintenance of the press myself.\nDutch native, German good.",
    );
    expect(basics.name).toBe("Henk Bosscher");
    expect(experiences).toMatchObject([
      {
        title: "Press operator",
        organisation: "Veluwe Print",
        start: "1995",
        end: "2026",
        highlights: ["Ran a press, set it up and kept its log.", "Did the daily maintenance of the press myself."],
      },
    ]);
    expect(languages.map(({ label }) => label)).toEqual(["Dutch", "German"]);
  });
});

const samples = "../shared/data/json-resume";
const there = existsSync(samples);
describe.skipIf(!there)(there ? "real resumes" : `real resumes: skipped, ${samples} is not here`, () => {
  const folders = there ? ["fresh-test-resumes", "jsonresume-org"] : [];
  const names = folders.flatMap((folder) => readdirSync(`${samples}/${folder}`).map((name) => `${folder}/${name}`));

  test.each(names.filter((name) => !/broken|empty/.test(name)))("%s is read without loss", async (name) => {
    const source = JSON.parse(readFileSync(`${samples}/${name}`, "utf8"));
    const { facts } = await readProfileFile(file(name, readFileSync(`${samples}/${name}`)));
    const named = (source.skills ?? []).map((skill: { name: string }) => skill.name).filter(Boolean);
    expect(facts.skills.map((skill) => skill.label)).toEqual(named);
    const worked = (source.work ?? []).filter(
      (work: { position?: string; name?: string; company?: string }) => work.position || work.name || work.company,
    );
    expect(facts.experiences.filter((experience) => experience.kind === "work")).toHaveLength(worked.length);
  });

  test("the broken one is refused with its place", async () => {
    const name = "johnny-trouble.broken.json";
    await expect(readProfileFile(file(name, readFileSync(`${samples}/fresh-test-resumes/${name}`)))).rejects.toThrow(
      /^johnny-trouble\.broken\.json, line 25\d, column \d+: a comma is missing/,
    );
  });
});
