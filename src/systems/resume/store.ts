// Experiences in the record.
import type { ExperienceFact } from "../../career/profile-facts.ts";
import type { StatedExperience } from "../../career/stated-facts.ts";
import type { Day } from "../../core/day.ts";
import type { RecordRef } from "../../core/record.ts";
import { defineKind } from "../../database/kind.ts";
import type { ListOptions, Owned, Records } from "../../database/records.ts";
import { idsNamed, statementOf } from "../../database/stated.ts";
import { isSameExperience, missingFrom } from "./rules/joining.ts";
import { type Experience, experience } from "./schema.ts";

export const experienceKind = defineKind<Experience>({
  kind: "experience",
  label: "experience",
  shape: experience,
  json: ["highlights"],
  title: (record) => [record.title, record.organisation].filter(Boolean).join(", "),
  text: (record) => [record.place, record.summary, ...record.highlights].filter(Boolean).join("\n"),
});

/** Confirmed work that has no end. */
export const lastingWork = (records: Records): Promise<Owned<Experience>[]> =>
  records.list(experienceKind, {
    where: (query) => query.where("end", "is", null).where("kind", "=", "work").where("confirmation", "=", "confirmed"),
    orderBy: (query) => query.orderBy("start", "desc").orderBy("id"),
  });

/** Those that may have begun or ended from one day to another, the newest first; of some the month alone is known. */
export const experiencesBetween = async (records: Records, from: Day, to: Day): Promise<Owned<Experience>[]> => {
  const at = (column: "start" | "end") =>
    records.list(experienceKind, {
      where: (query) => query.where(column, ">=", from.slice(0, 7)).where(column, "<=", to),
      orderBy: (query) => query.orderBy(column),
    });
  const found = new Map([...(await at("start")), ...(await at("end"))].map((one) => [one.id, one]));
  return [...found.values()].sort((a, b) => b.createdAt.localeCompare(a.createdAt) || b.id.localeCompare(a.id));
};

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

const latestFirst: Pick<ListOptions, "orderBy"> = {
  orderBy: (query) => query.orderBy("start", (order) => order.desc().nullsLast()).orderBy("id"),
};

/** All of them, work and education alike, the latest first. */
export const experiencesOf = (records: Records): Promise<Owned<Experience>[]> => records.list(experienceKind, latestFirst);

/** What a resume may say of experiences: those that are named, else all of them, the latest first; withdrawn ones never. */
export const statedExperiences = async (records: Records, named: readonly RecordRef[] | null): Promise<StatedExperience[]> => {
  const ids = idsNamed(experienceKind, named);
  if (ids?.length === 0) return [];
  const found = await records.list(experienceKind, {
    where: (query) => (ids ? query.where("id", "in", ids) : query).where("confirmation", "!=", "withdrawn"),
    orderBy: (query) =>
      query
        .orderBy("end", (order) => order.desc().nullsFirst())
        .orderBy("start", (order) => order.desc().nullsLast())
        .orderBy("id"),
  });
  return found.map((one) => ({
    ...statementOf(experienceKind, one),
    kind: one.kind,
    title: one.title,
    organisation: one.organisation,
    place: one.place,
    start: one.start,
    end: one.end,
    summary: one.summary,
    link: one.link,
    lines: [...new Set(one.highlights)],
  }));
};

/** Paid and voluntary work, the latest first. */
export const workedOf = (records: Records): Promise<Owned<Experience>[]> =>
  records.list(experienceKind, {
    where: (query) => query.where("kind", "in", ["work", "volunteer"]),
    ...latestFirst,
  });
