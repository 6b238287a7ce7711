// Random people and random choices, written in every format and read again: what stands there is stated by a record that may be told, and all of it.
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Confirmation } from "../../career/evidence.ts";
import { sayLevel } from "../../career/proficiency.ts";
import type { StatedFacts, Statement } from "../../career/stated-facts.ts";
import { textOfDocx } from "./formats/document/docx.ts";
import { textOfHtml } from "./formats/document/html.ts";
import { textOfPdf } from "./formats/document/pdf.ts";
import { fileFormats, writeResume } from "./out/write.ts";
import { documentOf, partsOf, type ResumeDocument } from "./rules/document.ts";
import { proposedParts } from "./rules/propose.ts";
import { fluencyWords } from "./rules/sheet.ts";

const people = process.env.CAIRN_TEST_LONG ? 500 : 100;

const pool = [
  ..."ward nurse café Größe Łódź Ελλάδα Київ Sønder night-shift and/or A&B C++ 24/7 1,200 2.5 % 40 12 <b> *star* _low_ [box] #1 o’clock".split(
    " ",
  ),
  ..."“quoted” fi ffl plan (half) 3–5 naïve Ærø €500 jos. Žižka x² 100% semi; colon: \\slash `tick` |pipe| don't end.".split(" "),
];
const words = (most: number) =>
  fc.array(fc.constantFrom(...pool), { minLength: 1, maxLength: most }).map((said) => said.join(" "));
const day = fc.record({
  y: fc.integer({ min: 1980, max: 2026 }),
  m: fc.integer({ min: 1, max: 12 }),
  d: fc.integer({ min: 1, max: 28 }),
});
const two = (of: number) => String(of).padStart(2, "0");
const partial = fc
  .tuple(day, fc.integer({ min: 1, max: 3 }))
  .map(([{ y, m, d }, precise]) => [String(y), two(m), two(d)].slice(0, precise).join("-"));
const whole = day.map(({ y, m, d }) => `${y}-${two(m)}-${two(d)}`);
const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of);
const kinds = ["work", "volunteer", "project", "education", "award", "publication"] as const;

/** Some are not confirmed and some are sensitive: each of those carries a word that stands nowhere else. */
const stated = fc.record({
  confirmation: fc.constantFrom<Confirmation>("confirmed", "confirmed", "confirmed", "unconfirmed"),
  employerSensitive: fc.constantFrom(false, false, false, true),
});

const experience = fc.record({
  kind: fc.constantFrom(...kinds),
  title: words(5),
  organisation: maybe(words(4)),
  place: maybe(words(2)),
  start: maybe(partial),
  end: maybe(partial),
  summary: maybe(words(12)),
  link: maybe(fc.integer({ min: 100, max: 999 }).map((n) => `https://example.org/of/${n}`)),
  lines: fc.uniqueArray(words(16), { maxLength: 5 }),
});

const basics = fc.record({
  name: words(2),
  headline: maybe(words(4)),
  // A page of a word or two is taken for a picture of a page.
  summary: words(25).map((said) => `Said before anything else, so that there is a page: ${said}`),
  place: maybe(words(2)),
  email: maybe(fc.constant("mara@example.org")),
  phone: maybe(fc.constant("+47 22 33 44 55")),
  link: maybe(fc.constant("https://example.org/mara")),
});

const life = fc.record({
  basics,
  experiences: fc.array(fc.tuple(stated, experience), { maxLength: 6 }),
  wins: fc.array(fc.tuple(stated, fc.record({ line: words(14), day: whole })), { maxLength: 8 }),
  skills: fc.array(
    fc.tuple(
      stated,
      fc.record({
        label: words(3),
        kind: fc.constantFrom("technical", "language"),
        level: maybe(fc.integer({ min: 1, max: 5 })),
      }),
    ),
    { maxLength: 8 },
  ),
  certificates: fc.array(
    fc.tuple(
      stated,
      fc.record({
        title: words(4),
        issuer: maybe(words(3)),
        issued: maybe(whole),
        expires: maybe(whole),
        link: fc.constant(null),
      }),
    ),
    { maxLength: 3 },
  ),
});

const isTold = ({ confirmation, employerSensitive }: Pick<Statement, "confirmation" | "employerSensitive">): boolean =>
  confirmation === "confirmed" && !employerSensitive;

const factsOf = ({ basics: own, ...lives }: typeof life extends fc.Arbitrary<infer T> ? T : never): Required<StatedFacts> => {
  const all = <T extends object>(
    kind: string,
    of: readonly (readonly [Pick<Statement, "confirmation" | "employerSensitive">, T])[],
    named: keyof T,
  ) =>
    of.map(([how, fact], at) => ({
      ...fact,
      [named]: isTold(how) ? fact[named] : `${fact[named]} held${kind}${at}`,
      ...how,
      record: { kind, id: `${kind}${at}` },
      writtenAt: "2026-01-01T00:00:00.000Z",
      skills: [],
    }));
  return {
    basics: own,
    experiences: all("experience", lives.experiences, "title"),
    wins: all("win", lives.wins, "line"),
    skills: all("skill", lives.skills, "label"),
    certificates: all("certificate", lives.certificates, "title"),
  } as unknown as Required<StatedFacts>;
};

/** Letters and figures alone, ligatures taken apart: what is left when lines break elsewhere and lists have other signs. */
const bare = (text: string): string => text.normalize("NFKC").replace(/[^\p{L}\p{N}]+/gu, "");
const tokensOf = (text: string): string[] => text.normalize("NFKC").match(/[\p{L}\p{N}]+/gu) ?? [];

const numbersIn = (text: string): string[] => text.match(/\d+(?:[.,]\d+)*/g) ?? [];

/** What the house itself writes on a resume: headings, months, levels, and words between days and on the second page. */
const headings = [
  "Work experience",
  "Education",
  "Volunteering",
  "Projects",
  "Awards",
  "Publications",
  "Achievements",
  "Certificates",
];
const own = new Set(
  [
    ...[...headings, "Skills", "Languages"].flatMap((heading) => [heading, heading.toUpperCase()]),
    ...[1, 2, 3, 4, 5].map(sayLevel),
    ...fluencyWords,
    "Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec to since until valid page of",
  ].flatMap(tokensOf),
);

const valuesIn = (json: unknown): string[] => {
  if (json === null || typeof json !== "object") return [String(json)];
  return Object.entries(json).flatMap(([key, value]) => (key === "$schema" ? [] : valuesIn(value)));
};

const textIn = async (format: (typeof fileFormats)[number], bytes: Buffer): Promise<string> => {
  if (format === "pdf") return textOfPdf("resume.pdf", bytes);
  if (format === "docx") return textOfDocx("resume.docx", bytes);
  if (format === "html") return textOfHtml(bytes.toString());
  return format === "json" ? valuesIn(JSON.parse(bytes.toString())).join("\n") : bytes.toString();
};

/** Each statement in the order in which a reader should meet it; periods stand beside titles and are looked for apart. */
const statementsOf = ({ entries, achievements, name, headline, summary }: ResumeDocument): string[][] => {
  const entry = (one: ResumeDocument["entries"][number]) =>
    [one.title, one.organisation, one.place, one.summary, ...one.lines.map(({ text }) => text)].filter((said) => said !== null);
  const of = (kind: (typeof kinds)[number]) => entries.filter((one) => one.kind === kind).flatMap(entry);
  return [
    [name, headline, summary].filter((said) => said !== null),
    of("work"),
    achievements.map(({ text }) => text),
    of("education"),
    of("volunteer"),
    of("project"),
    of("award"),
    of("publication"),
  ];
};

const isInOrder = (text: string, statements: readonly string[], from = 0): string | null => {
  let at = from;
  for (const said of statements) {
    const found = text.indexOf(bare(said), at);
    if (found < 0) return said;
    at = found + bare(said).length;
  }
  return null;
};

test(`${people} people: no word that no record states, in any format, and every statement in order`, async () => {
  let written = 0;
  await fc.assert(
    fc.asyncProperty(
      life,
      fc.array(fc.nat({ max: 7 }), { maxLength: 5 }),
      fc.nat(),
      fc.constantFrom("plain" as const, "classic" as const, "compact" as const),
      fc.constantFrom("a4" as const, "letter" as const),
      async (person, wanted, cut, template, paper) => {
        const facts = factsOf(person);
        const parts = proposedParts(
          facts,
          wanted.map((at) => `skill${at}`),
        );
        const chosen = parts.filter((_, at) => (cut >> (at % 24)) % 5 !== 1);
        const closed = { headline: null, summary: null, unconfirmed: false, sensitive: false };
        const { document } = documentOf(facts, { parts: chosen, ...closed });
        const told = [person.experiences, person.wins, person.skills, person.certificates].flatMap((of) =>
          (of as readonly (readonly [Pick<Statement, "confirmation" | "employerSensitive">, object])[])
            .filter(([how]) => isTold(how))
            .map(([, fact]) => fact),
        );
        const stands = tokensOf(JSON.stringify([...told.flatMap(valuesIn), ...valuesIn(person.basics)]).replaceAll("\\\\", "\\"));
        // A word that is broken at its own hyphen is read as one.
        const joined = [...told.flatMap(valuesIn), ...valuesIn(person.basics)].flatMap((said) => said.split(/\s+/).map(bare));
        const allowed = new Set([...stands, ...joined, ...stands.map((token) => token.replace(/^0(?=\d)/, "")), ...own]);
        const numbers = new Set([
          ...allowed,
          ...told.flatMap(valuesIn).flatMap(numbersIn),
          ...valuesIn(person.basics).flatMap(numbersIn),
        ]);
        expect(partsOf(document).length).toBeLessThanOrEqual(parts.length);
        for (const format of fileFormats) {
          const file = await writeResume(document, { format, template, paper, title: "Resume" });
          const raw = await textIn(format, Buffer.from(file.content, "base64"));
          const footer = new RegExp(`${bare(document.name ?? "")}page[12345]of[2345]`, "gu");
          const invented = tokensOf(raw).filter((token) => !allowed.has(token) && !/^[12345]$/.test(token));
          expect([format, invented]).toEqual([format, []]);
          const figures = numbersIn(raw).filter((number) => !numbers.has(number) && !/^[12345]$/.test(number));
          expect([format, figures]).toEqual([format, []]);
          const text = bare(raw).replace(footer, "");
          const whole = format === "json" ? [] : statementsOf(document).flat();
          expect([format, isInOrder(text, whole)]).toEqual([format, null]);
          for (const said of statementsOf(document).flat())
            expect([format, text.includes(bare(said)), said]).toEqual([format, true, said]);
          for (const { label } of [...document.skills, ...document.languages]) expect(text).toContain(bare(label));
          written += 1;
        }
      },
    ),
    { numRuns: people, seed: 20261202 },
  );
  expect(written).toBeGreaterThanOrEqual(people * fileFormats.length);
}, 600_000);
