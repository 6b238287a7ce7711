// FRESH resumes (0.x) as facts about a person: the parts that have a counterpart in Cairn.
import type { ExperienceFact, ProfileFacts } from "../../../career/profile-facts.ts";
import { fluencyOfWords, levelOfWords } from "../../../career/stated-level.ts";
import type { Skipped } from "../schema.ts";
import type { JsonValue, OpenedJson } from "./json-document.ts";
import { noteLevel, notRead } from "./json-notes.ts";

export const looksLikeFresh = (root: JsonValue): boolean => root.field("meta")?.text("format")?.startsWith("FRESH") ?? false;

const parts = [
  "info",
  "contact",
  "employment",
  "service",
  "projects",
  "education",
  "writing",
  "recognition",
  "skills",
  "languages",
];

/** What was read, with a note of everything that holds something and is not read. */
export const readFresh = ({ root, unread }: OpenedJson, skipped: Skipped[]): ProfileFacts => {
  const info = root.field("info");
  const location = root.field("location");
  const contact = root.field("contact");
  const skills = root.field("skills");
  const facts: ProfileFacts = {
    basics: {
      name: root.text("name"),
      headline: info?.text("label"),
      summary: info?.text("brief"),
      place:
        [location?.text("city"), location?.text("region"), location?.text("country")].filter(Boolean).join(", ") || undefined,
      email: contact?.text("email"),
      phone: contact?.text("phone"),
      link: contact?.text("website"),
    },
    experiences: [
      ...(root.field("employment")?.list("history") ?? []).flatMap((entry) =>
        lasting(entry, "work", entry.text("position"), entry.text("employer")),
      ),
      ...(root.field("service")?.list("history") ?? []).flatMap((entry) =>
        lasting(entry, "volunteer", entry.text("position"), entry.text("organization")),
      ),
      ...root.list("projects").flatMap((entry) => lasting(entry, "project", entry.text("title"), undefined)),
      ...(root.field("education")?.list("history") ?? []).flatMap((entry) =>
        lasting(entry, "education", entry.text("title", "area"), entry.text("institution")),
      ),
      ...root.list("writing").flatMap((entry) => lasting(entry, "publication", entry.text("title"), undefined)),
      ...root.list("recognition").flatMap((entry) => lasting(entry, "award", entry.text("title"), entry.text("from"))),
    ],
    skills: [
      ...(skills?.list("sets") ?? []).flatMap((entry) => {
        const label = entry.text("name");
        return label
          ? [
              {
                label,
                level: levelIn(entry),
                keywords: entry.texts("skills"),
                source: entry.path,
              },
            ]
          : [];
      }),
      ...(skills?.list("list") ?? []).flatMap((entry) => {
        const label = entry.text("name");
        return label ? [{ label, level: levelIn(entry), keywords: [], source: entry.path }] : [];
      }),
    ],
    languages: root.list("languages").flatMap((entry) => {
      const label = entry.text("language");
      const stated = entry.text("level");
      return label ? [{ label, level: (stated && fluencyOfWords(stated)) || undefined, stated, source: entry.path }] : [];
    }),
    certificates: [],
  };
  root.pass("meta");
  skipped.push(...unread().map((one) => notRead(one, parts)));
  return facts;
};

const levelIn = (entry: JsonValue): number | undefined => {
  const said = entry.text("level");
  return said === undefined ? undefined : (levelOfWords(said) ?? noteLevel(entry, said, "level"));
};

const lasting = (
  entry: JsonValue,
  kind: ExperienceFact["kind"],
  title: string | undefined,
  organisation: string | undefined,
): ExperienceFact[] => {
  const start = entry.date("start", "date");
  const end = entry.text("end") === "current" ? undefined : entry.date("end");
  const named = title ?? organisation;
  if (!named) return [];
  const summary = [entry.text("summary"), entry.texts("keywords").join(", ")].filter(Boolean).join("\n") || undefined;
  return [
    {
      kind,
      title: named,
      organisation: title ? organisation : undefined,
      start,
      end,
      summary,
      highlights: entry.texts("highlights"),
      link: entry.text("url"),
      source: entry.path,
    },
  ];
};
