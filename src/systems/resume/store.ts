// Experiences in the record.
import type { ExperienceFact } from "../../career/profile-facts.ts";
import { defineKind } from "../../database/kind.ts";
import type { Records } from "../../database/records.ts";
import { isSameExperience, missingFrom } from "./rules.ts";
import type { Experience } from "./schema.ts";

export const experienceKind = defineKind<Experience>({
  kind: "experience",
  label: "experience",
  json: ["highlights"],
  title: (record) => [record.title, record.organisation].filter(Boolean).join(", "),
  text: (record) => [record.place, record.summary, ...record.highlights].filter(Boolean).join("\n"),
});

const draftOf = (fact: ExperienceFact) => ({
  kind: fact.kind,
  title: fact.title.slice(0, 300),
  organisation: fact.organisation ?? null,
  place: fact.place ?? null,
  start: fact.start ?? null,
  end: fact.end ?? null,
  summary: fact.summary?.slice(0, 10_000) ?? null,
  highlights: fact.highlights.map((highlight) => highlight.slice(0, 2000)),
  link: fact.link ?? null,
});

/** Adds what is new and completes what is there; answers with what was done. */
export const mergeExperiences = async (records: Records, facts: readonly ExperienceFact[]) => {
  const done = { added: 0, changed: 0, known: 0 };
  const standing = await records.list(experienceKind);
  for (const fact of facts) {
    const index = standing.findIndex((experience) => isSameExperience(experience, fact));
    const same = standing[index];
    if (!same) {
      standing.push(await records.create(experienceKind, { ...draftOf(fact), confirmation: "unconfirmed", source: fact.source }));
      done.added += 1;
      continue;
    }
    const missing = missingFrom(same, fact);
    if (Object.keys(missing).length === 0) done.known += 1;
    else {
      standing[index] = await records.update(experienceKind, same, missing);
      done.changed += 1;
    }
  }
  return done;
};
