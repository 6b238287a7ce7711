// JSON Resume (schema 1.0 and its drafts) and its near relatives, which call the same parts and fields otherwise, as facts about a person.
import type { CertificateFact, ExperienceFact, LanguageFact, ProfileFacts, SkillFact } from "../../../career/profile-facts.ts";
import { fluencyOfWords, levelOfWords } from "../../../career/stated-level.ts";
import type { Skipped } from "../schema.ts";
import type { JsonValue, OpenedJson } from "./json-document.ts";
import names from "./json-names.json" with { type: "json" };
import { leftOut, noteLevel, notRead } from "./json-notes.ts";
import { periodIn } from "./plain/periods.ts";

type Section = keyof typeof names.sections;

const split = <Name extends string>(table: Readonly<Record<Name, string>>) =>
  Object.fromEntries(Object.entries<string>(table).map(([name, all]) => [name, all.split("|")])) as Record<Name, string[]>;
const sections = split(names.sections);
const fields = split(names.fields);

/** The parts by the names of the schema itself: one of them is enough to know a resume by. */
const own = [
  "basics",
  "work",
  "volunteer",
  "education",
  "awards",
  "certificates",
  "publications",
  "skills",
  "languages",
  "interests",
  "references",
  "projects",
];

const main: readonly Section[] = ["work", "education", "skills"];

/** Where the parts stand: at the top, and in relatives such as Reactive Resume also in an object of their own. */
const placesOf = (root: JsonValue): JsonValue[] => [
  root,
  ...root.every("sections", "resume", "cv", "data").filter(({ type }) => type === "object"),
];

/** By one part that has the schema's own name, or by two parts under other names, one of them a main one. */
export const looksLikeJsonResume = (root: JsonValue): boolean => {
  if (root.fields().some((name) => own.includes(name))) return true;
  const places = placesOf(root);
  const there = (Object.keys(sections) as Section[]).filter((name) => places.some((place) => place.has(...sections[name])));
  return there.length > 1 && main.some((name) => there.includes(name));
};

/** JSON Resume has a schema for postings too, which shares a field or two with resumes. */
export const looksLikePosting = (root: JsonValue): boolean =>
  !root.has("basics") && !root.has("work") && ["responsibilities", "qualifications", "company"].some((name) => root.has(name));

/** What was read, with a note of everything that holds something and is not read. */
export const readJsonResume = ({ root, unread }: OpenedJson, skipped: Skipped[]): ProfileFacts => {
  const places = placesOf(root);
  const parts = (name: Section) => places.flatMap((place) => place.every(...sections[name]));
  const all = (name: Section) => parts(name).flatMap(entriesOf).filter(isObject);
  const named = (name: Section) => parts(name).flatMap(entriesOf);
  const facts: ProfileFacts = {
    basics: basicsOf(places),
    experiences: [
      ...all("work").flatMap((entry) => worked(entry, "work")),
      ...all("volunteer").flatMap((entry) => worked(entry, "volunteer")),
      ...named("projects").flatMap(project),
      ...all("education").flatMap(education),
      ...named("awards").flatMap((entry) => single(entry, "award")),
      ...named("publications").flatMap((entry) => single(entry, "publication")),
    ],
    skills: parts("skills").flatMap(skillsOf),
    languages: named("languages").flatMap(languageOf),
    certificates: named("certificates").flatMap(certificateOf),
  };
  skipped.push(...unread().map((one) => notRead(one, own)));
  return facts;
};

/** The entries of a part: of its list, or of the list in it beside its heading; one alone is an entry too. */
const entriesOf = (part: JsonValue): JsonValue[] => {
  if (part.type === "array") return part.entries();
  if (part.type !== "object") {
    part.wrong("a list in [ ]");
    return [];
  }
  const inside = part.field("items", "entries", "list", "history", "data");
  if (inside?.type !== "array") return [part];
  part.pass("name", "title", "id");
  return inside.entries();
};

/** Where one word says too little, something else than an object is told. */
const isObject = (entry: JsonValue): boolean => {
  if (entry.type !== "object") entry.wrong("an object in { }");
  return entry.type === "object";
};

const basicsOf = (places: readonly JsonValue[]): ProfileFacts["basics"] => {
  const [root] = places;
  const parts = places.flatMap((place) => place.every(...sections.basics));
  const objects = parts.filter(({ type }) => type === "object");
  const from = objects.length > 0 ? [...objects, ...places.slice(0, 1)] : places.slice(0, 1);
  const first = (...asked: string[]) => {
    for (const place of from) {
      const said = place.text(...asked.filter((name) => place !== root || !isSection(name)));
      if (said) return said;
    }
    return undefined;
  };
  const whole = [first(...fields.firstName), first(...fields.lastName)].filter(Boolean).join(" ");
  const [place] = from.map(placeOf).filter(Boolean);
  const [link] = from.map(linkOf).filter(Boolean);
  const summaries = [
    ...objects.flatMap((one) => one.every(...fields.summary)),
    ...places.flatMap((one) => one.every(...sections.summary)),
  ];
  for (const one of summaries) one.pass("name", "title");
  const said = [
    ...parts.filter(({ type }) => type === "string").map((one) => one.said()),
    ...summaries.map((one) => one.said() ?? one.text(...fields.summary)),
  ].filter(Boolean);
  return {
    name: first(...fields.name) ?? (whole || undefined),
    headline: first(...fields.headline),
    summary: [...new Set(said)].join("\n") || undefined,
    place,
    email: first(...fields.email),
    phone: first(...fields.phone),
    link,
  };
};

const isSection = (name: string): boolean => Object.values(sections).some((all) => all.includes(name));

/** A place is a text, or an object with its parts. */
const placeOf = (entry: JsonValue): string | undefined => {
  const [inside] = entry.every("location", "address", "ort").filter(({ type }) => type === "object");
  if (!inside) return entry.text(...fields.place);
  const parts = [
    inside.text(...fields.place),
    inside.text("region", "state", "province"),
    inside.text("countryCode") ?? inside.text("country", "land", "pais", "pays"),
  ];
  return parts.filter(Boolean).join(", ") || undefined;
};

/** A web address is a text, or an object with one beside its words. */
const linkOf = (entry: JsonValue): string | undefined => {
  const [inside] = entry.every("url", "website", "link").filter(({ type }) => type === "object");
  if (!inside) return entry.text(...fields.link);
  inside.pass("label", "name", "text");
  return inside.text("href", "url", "link");
};

/** What stands in all fields for running text, each once; points in it are points. */
const told = (entry: JsonValue, ...more: (string | undefined)[]): { summary: string | undefined; highlights: string[] } => {
  const groups = entry.every(...fields.highlights).flatMap(pointsIn);
  const texts = entry.every(...fields.summary).flatMap((one) => (one.type === "array" ? [] : (one.said() ?? [])));
  const listed = entry.every(...fields.summary).flatMap((one) => (one.type === "array" ? pointsIn(one) : []));
  const lines = texts.flatMap((text) => text.split("\n"));
  const points = lines.filter((line) => line.startsWith("• ")).map((line) => line.slice(2).trim());
  const running = lines.filter((line) => !line.startsWith("• ")).join("\n");
  const summary = [running.trim(), ...more].filter(Boolean).join("\n") || undefined;
  return { summary, highlights: [...groups, ...listed, ...points] };
};

/** Points of a list, of the lines of a text, or of groups: [{"title": "Sales", "items": […]}]. */
const pointsIn = (list: JsonValue): string[] => {
  if (list.type === "string") return list.lines();
  return list.entries().flatMap((entry) => {
    const inside = entry.every("items", "highlights", "points", "list", "details").filter(({ type }) => type === "array");
    if (inside.length === 0) return entry.word() ?? [];
    const heading = entry.text("title", "name", "label", "heading");
    return inside.flatMap(pointsIn).map((point) => (heading ? `${heading}: ${point}` : point));
  });
};

const worked = (entry: JsonValue, kind: "work" | "volunteer"): ExperienceFact[] => {
  const position = entry.text(...fields.position);
  const organisation = entry.text(...fields.organisation);
  return lasting(entry, kind, { title: position ?? organisation, organisation: position ? organisation : undefined }, [
    wordsOf(entry, "keywords", "technologies", "techstack", "tools", "stack"),
  ]);
};

const project = (entry: JsonValue): ExperienceFact[] => {
  const title = entry.text("name", ...fields.title) ?? entry.word();
  return lasting(entry, "project", { title, organisation: entry.text("entity", "client", "company", "organization") }, [
    wordsOf(entry, ...fields.keywords.filter((name) => name !== "details")),
    wordsOf(entry, "roles", "role"),
  ]);
};

const education = (entry: JsonValue): ExperienceFact[] => {
  const study = [entry.text(...fields.studyType), entry.text(...fields.area)].filter(Boolean).join(", ");
  const organisation = entry.text(...fields.institution.filter((name) => study || name !== "name")) ?? entry.text("name");
  const score = entry.text(...fields.score);
  return lasting(entry, "education", { title: study || organisation, organisation: study ? organisation : undefined }, [
    score && `Score: ${score}`,
  ]);
};

const wordsOf = (entry: JsonValue, ...asked: string[]): string => entry.texts(...asked).join(", ");

/** An entry without a name still has its other fields looked at, so that what is wrong in them is told. */
const lasting = (
  entry: JsonValue,
  kind: ExperienceFact["kind"],
  { title, organisation }: { title: string | undefined; organisation: string | undefined },
  more: (string | undefined)[],
): ExperienceFact[] => {
  const fact = { place: placeOf(entry), ...span(entry), ...told(entry, ...more), link: linkOf(entry) };
  return title ? [{ kind, title, organisation, ...fact, source: entry.path }] : [];
};

const single = (entry: JsonValue, kind: "award" | "publication"): ExperienceFact[] => {
  const title = entry.text(...fields.title) ?? entry.word();
  const organisation = entry.text(...fields.issuer);
  const day = entry.date(...fields.date);
  const fact = { place: placeOf(entry), start: day, end: day, ...told(entry), link: linkOf(entry) };
  return title ? [{ kind, title, organisation, ...fact, source: entry.path }] : [];
};

const certificateOf = (entry: JsonValue): CertificateFact[] => {
  const title = entry.text(...fields.title) ?? entry.word();
  const fact = {
    issuer: entry.text(...fields.issuer),
    date: entry.date(...fields.date, ...fields.start),
    expires: entry.date("expires", "expiry", "expirydate", "expirationdate", "validuntil", "gultigbis", ...fields.end),
    link: linkOf(entry),
  };
  return title ? [{ title, ...fact, source: entry.path }] : [];
};

/** An end that stands there and is not understood still ended it: at the year in it, or else as it began. */
const span = (entry: JsonValue): { start: string | undefined; end: string | undefined } => {
  if (!entry.has(...fields.start, ...fields.end) && entry.has(...fields.period)) return periodOf(entry);
  const start = entry.date(...fields.start);
  const end = entry.date(...fields.end);
  if (end || !entry.isEnded(...fields.end)) return { start, end };
  return { start, end: /\b(?:19|20)\d\d\b/.exec(String(entry.field(...fields.end)?.raw))?.[0] ?? start };
};

/** Both days in one text: "March 2021 - Present"; a single day is the only one known. */
const periodOf = (entry: JsonValue): { start: string | undefined; end: string | undefined } => {
  const [inside] = entry.every(...fields.period).filter(({ type }) => type === "object");
  if (inside) return span(inside);
  const said = entry.text(...fields.period);
  const period = said ? periodIn(said, true) : null;
  if (said && !period) entry.note(`“${said.slice(0, 40)}” is no period; write 2021-03 - 2023-05.`, ...fields.period);
  return { start: period?.start, end: period?.end };
};

/** Skills: objects with a name, plain words, or words under a heading each: {"Languages": ["SQL"]}. */
const skillsOf = (part: JsonValue): SkillFact[] => {
  const groups = part.type === "object" && !part.has("items", "name", "list", "sets") ? part.fields() : [];
  if (groups.length > 0)
    return groups.flatMap((label) => {
      const inside = part.field(label);
      if (!inside) return [];
      const keywords =
        inside.type === "string" ? (inside.said() ?? "").split(/[,;]\s*/) : inside.entries().flatMap((one) => one.word() ?? []);
      return keywords.filter(Boolean).map((word) => ({ label: word, keywords: [], source: inside.path }));
    });
  const entries = entriesOf(part);
  const most = Math.max(0, ...entries.map((entry) => Number(entry.field(...fields.level)?.raw ?? 0) || 0));
  return entries.flatMap((entry) => skillOf(entry, most));
};

const skillOf = (entry: JsonValue, most: number): SkillFact[] => {
  const word = entry.type === "object" ? undefined : entry.word();
  if (word) return [{ label: word, keywords: [], source: entry.path }];
  if (entry.type !== "object") return [];
  const label = entry.text(...fields.label);
  const keywords = entry.texts(...fields.keywords);
  const words = entry.text("description");
  const inWords = words === undefined ? undefined : (levelOfWords(words) ?? undefined);
  if (words !== undefined && inWords === undefined) entry.note(leftOut, "description");
  const level = levelOf(entry, most, levelOfWords) ?? inWords;
  if (!label && keywords.length === 0) return [];
  return [
    {
      label: label ?? keywords[0] ?? "",
      ...(level !== undefined && { level }),
      keywords: label ? keywords : keywords.slice(1),
      source: entry.path,
    },
  ];
};

/** A level in words or as a number on the scale of its list, which is told by its highest: 5, 10 or 100. What is neither is told. */
const levelOf = (entry: JsonValue, most: number, inWords: (said: string) => number | null): number | undefined => {
  const stated = entry.field(...fields.level);
  if (typeof stated?.raw === "number") {
    const scale = most <= 5 ? 5 : most <= 10 ? 10 : 100;
    return stated.raw > 0 && stated.raw <= scale ? Math.floor((stated.raw / scale) * 5) : undefined;
  }
  const said = entry.text(...fields.level);
  return said === undefined ? undefined : (inWords(said) ?? noteLevel(entry, said, ...fields.level));
};

const languageOf = (entry: JsonValue): LanguageFact[] => {
  const word = entry.type === "object" ? undefined : entry.word();
  if (word) return [{ label: word, source: entry.path }];
  const label = entry.type === "object" ? entry.text(...fields.language) : undefined;
  if (!label) return [];
  const asNumber = entry.field("level", "rating");
  const stated = typeof asNumber?.raw === "number" ? entry.text("fluency", "description") : entry.text(...fields.fluency);
  const level =
    (stated && fluencyOfWords(stated)) ||
    (typeof asNumber?.raw === "number" ? levelOf(entry, asNumber.raw, fluencyOfWords) : undefined);
  return [{ label, ...(level && { level }), ...(stated && { stated }), source: entry.path }];
};
