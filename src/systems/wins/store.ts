// Wins and stories in the database: written through records, found by day, source and words.
import { z } from "zod";
import type { Day } from "../../core/day.ts";
import { defineKind } from "../../database/kind.ts";
import type { Draft, Owned, Records } from "../../database/records.ts";
import { type Story, starParts, type Win } from "./schema.ts";

const told = (parts: readonly (string | null | undefined)[]): string => parts.filter(Boolean).join("\n");

export const winKind = defineKind<Win>({
  kind: "win",
  table: "win",
  label: "win",
  json: ["number", "people", "skills", "evidence", "sourceIds"],
  basis: "evidence",
  title: (win) => win.title,
  text: (win) =>
    told([
      ...starParts.map((part) => win[part]),
      win.number?.what,
      ...win.people.map((person) => person.name),
      ...win.skills.map((skill) => skill.label),
      ...win.evidence.map((one) => one.note),
      win.words,
    ]),
  facts: ({ title, day, number, situation, task, action, result }) => ({ title, day, number, situation, task, action, result }),
});

export const storyKind = defineKind<Story>({
  kind: "story",
  table: "story",
  label: "story",
  json: ["questions", "basis", "skills"],
  basis: "basis",
  title: (story) => story.title,
  text: (story) =>
    told([...starParts.map((part) => story[part]), ...story.questions, ...story.skills.map((skill) => skill.label)]),
  facts: ({ title, situation, task, action, result }) => ({ title, situation, task, action, result }),
});

/** Every living win, the latest first. */
export const winsOf = (records: Records, from?: Day, to?: Day): Promise<Owned<Win>[]> =>
  records.list(winKind, {
    where: (query) => {
      const begun = from ? query.where("day", ">=", from) : query;
      return to ? begun.where("day", "<=", to) : begun;
    },
    orderBy: (query) => query.orderBy("day", "desc").orderBy("createdAt", "desc").orderBy("id", "desc"),
  });

const blank = {
  situation: null,
  task: null,
  action: null,
  result: null,
  number: null,
  people: [],
  skills: [],
  evidence: [],
  impact: null,
  words: null,
  confirmation: "confirmed",
  source: "you",
  sourceIds: [],
} as const;

export type WinDraft = Pick<Win, "title" | "day" | "kind"> & Partial<Draft<Win>>;

export const addWin = (records: Records, draft: WinDraft): Promise<Owned<Win>> =>
  records.create(winKind, { ...blank, people: [], skills: [], evidence: [], sourceIds: [], ...draft });

/** Every story, by title. */
export const storiesOf = (records: Records): Promise<Owned<Story>[]> =>
  records.list(storyKind, { orderBy: (query) => query.orderBy("title").orderBy("id") });

/** What all wins are called at their sources, those in the bin as well: what was put away does not come back by itself. */
export const sourceIdsOf = async ({ database, personId }: Records): Promise<string[]> => {
  const rows = await database.selectFrom("win").select("sourceIds").where("personId", "=", personId).execute();
  return rows.flatMap(({ sourceIds }) =>
    typeof sourceIds === "string" ? z.array(z.string()).parse(JSON.parse(sourceIds)) : sourceIds,
  );
};

/** Which of these sources a win has been made of, living or in the bin. */
export const winsMadeOf = (
  { database, personId }: Records,
  sources: readonly string[],
): Promise<{ id: string; source: string | null; deletedAt: string | null }[]> =>
  database
    .selectFrom("win")
    .select(["id", "source", "deletedAt"])
    .where("personId", "=", personId)
    .where("source", "in", [...sources])
    .execute();
