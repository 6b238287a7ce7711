// Wins and stories in the database: written through records, found by day, source and words.

import { sql } from "kysely";
import { z } from "zod";
import { confirmation } from "../../career/evidence.ts";
import type { StatedWin } from "../../career/stated-facts.ts";
import { blankOf } from "../../core/blank.ts";
import { addDays, type Day } from "../../core/day.ts";
import { day } from "../../core/day-fields.ts";
import { fold, wordsOf } from "../../core/fold.ts";
import type { RecordRef } from "../../core/record.ts";
import { defineKind } from "../../database/kind.ts";
import { atLeast, atMost, condition, equals, inOrder, listing, listRecords, naming, within } from "../../database/listing.ts";
import type { RecordQuery } from "../../database/record-rows.ts";
import type { Draft, Owned, Records } from "../../database/records.ts";
import { idsNamed, statementOf } from "../../database/stated.ts";
import type { Stored } from "../../database/stored.ts";
import { plain, sayNumber } from "./rules/say-number.ts";
import { wordsOfStory } from "./rules/star.ts";
import { strengthOf, toMend } from "./rules/strength.ts";
import { daysAsked, thanksFrom } from "./rules/thank-you.ts";
import { kindOfWin, questions, type Story, starParts, story, strengthRules, type Win, win } from "./schema.ts";

const told = (parts: readonly (string | null | undefined)[]): string => parts.filter(Boolean).join("\n");

export const winKind = defineKind<Win>({
  kind: "win",
  label: "win",
  shape: win,
  json: ["number", "people", "skills", "evidence", "sourceIds"],
  basis: "evidence",
  derived: {
    version: 3,
    names: ["checksMet", "checksOpen", "thanksFrom", "toMend"],
    columns: (win) => {
      const { findings, met } = strengthOf(win, writtenOn(win));
      const open = findings.filter(({ verdict }) => verdict !== "ok").map(({ rule }) => 1 << strengthRules.indexOf(rule));
      return {
        checksMet: met,
        checksOpen: open.reduce((all, one) => all + one, 0),
        thanksFrom: thanksFrom(win),
        toMend: win.confirmation !== "withdrawn" && toMend({ findings }) !== null,
      };
    },
    mentions: ({ people, skills }) => ({
      person: people.flatMap(({ name }) => partsOfName(name)),
      skill: skills.map(({ id }) => id),
    }),
  },
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

/** The day from which words such as “last Friday” are read in a win. */
export const writtenOn = ({ createdAt }: Pick<Win, "createdAt">): Day => createdAt.slice(0, 10);

/** “mara lindqvist” and “lindqvist”: what a person may be sought by begins one of them. */
const partsOfName = (name: string): string[] => {
  const words = wordsOf(name);
  return words.map((_, from) => words.slice(from).join(" "));
};

const latest = ["day desc", "createdAt desc"];

export const winList = listing({
  textHelp: "Words of it.",
  filters: {
    kind: equals("kind", kindOfWin),
    from: atLeast("day", day("The first day.")),
    to: atMost("day", day("The last day.")),
    person: naming("person", z.string().max(120).describe("Part of the name of someone who had a part in it."), (name) =>
      wordsOf(name).join(" "),
    ),
    skill: naming("skill", z.string().max(200).describe("Id of a skill that it shows.")),
    confirmation: equals("confirmation", confirmation),
    lacks: condition(z.enum(strengthRules).describe("Only those that miss this check."), (query, rule) =>
      query.where(sql<boolean>`(checks_open & ${1 << strengthRules.indexOf(rule)}) <> 0`),
    ),
  },
  sorts: {
    day: latest,
    impact: ["impact desc nulls last", ...latest],
    strength: ["checksMet desc nulls last", ...latest],
    changed: ["updatedAt desc"],
    title: ["lower(title)"],
  },
  sortHelp: "By day, impact, strength, last change or title; the most first.",
  tabs: { all: {}, confirmed: { confirmation: "confirmed" }, unconfirmed: { confirmation: "unconfirmed" } },
});

export const storyKind = defineKind<Story>({
  kind: "story",
  label: "story",
  shape: story,
  json: ["questions", "basis", "skills"],
  basis: "basis",
  derived: {
    version: 2,
    names: ["wordCount"],
    columns: (story) => ({ wordCount: wordsOfStory(story) }),
    mentions: (story) => ({ question: story.questions }),
  },
  title: (story) => story.title,
  text: (story) =>
    told([...starParts.map((part) => story[part]), ...story.questions, ...story.skills.map((skill) => skill.label)]),
  facts: ({ title, situation, task, action, result }) => ({ title, situation, task, action, result }),
});

export const storyList = listing({
  textHelp: "Words of it.",
  filters: {
    question: naming("question", z.enum(questions).describe("Only those that answer this sort of question.")),
  },
  sorts: {
    title: ["lower(title)"],
    length: ["wordCount desc", "lower(title)"],
    rehearsed: ["lastRehearsed desc nulls last", "lower(title)"],
    changed: ["updatedAt desc", "lower(title)"],
  },
  sortHelp: "By title, length, last rehearsal or last change; the most first.",
});

/** Every living win, the latest first. */
export const winsOf = (records: Records, from?: Day, to?: Day): Promise<Owned<Win>[]> =>
  records.list(winKind, { where: within("day", from, to), orderBy: (query) => inOrder(query, latest) });

const mostStated = 40;

/** An offer is celebrated, and no work that another house should read of, unless the person names it. */
const isWork = (query: RecordQuery) =>
  query.where(({ or, eb }) => or([eb("source", "is", null), eb("source", "not like", "opening:%")]));

/** What a resume may say of wins: those that are named, else those that mattered most; withdrawn ones never. */
export const statedWins = async (records: Records, named: readonly RecordRef[] | null): Promise<StatedWin[]> => {
  const ids = idsNamed(winKind, named);
  if (ids?.length === 0) return [];
  const wins = await records.list(winKind, {
    where: (query) => (ids ? query.where("id", "in", ids) : isWork(query)).where("confirmation", "!=", "withdrawn"),
    orderBy: (query) => inOrder(query, ["impact desc nulls last", "checksMet desc nulls last", ...latest]),
    ...(!ids && { page: { limit: mostStated, offset: 0 } }),
  });
  return wins.map((win) => ({
    ...statementOf(winKind, win),
    line: sayWin(win),
    day: win.day,
    skills: win.skills.map(({ id }) => id),
  }));
};

/** Its title, with the number where the title does not have it. */
const sayWin = ({ title, number }: Win): string =>
  number && !title.includes(String(number.value)) && !title.includes(plain(number.value))
    ? `${title.replace(/[.!]$/, "")} (${sayNumber(number)})`
    : title;

/** Wins in which somebody waits for thanks that are asked for still, the first due first. */
export const winsToThankFor = (records: Records, today: Day, most: number): Promise<Owned<Win>[]> =>
  records.list(winKind, {
    where: within("thanksFrom", addDays(today, -daysAsked)),
    orderBy: (query) => inOrder(query, ["thanksFrom", "id"]),
    page: { limit: most, offset: 0 },
  });

/** The win since a day that mattered most of those that a minute would make stronger. */
export const winToMend = async (records: Records, since: Day): Promise<Owned<Win> | undefined> => {
  const [win] = await records.list(winKind, {
    where: (query) => query.where("day", ">", since).where("toMend", "=", true),
    orderBy: (query) => inOrder(query, ["impact desc nulls last", ...latest]),
    page: { limit: 1, offset: 0 },
  });
  return win;
};

const mostWith = 100;

/** Wins in which somebody who goes by one of these names had a part, the latest first. */
export const winsWith = async (of: { records: Records; today: Day }, names: readonly string[]): Promise<Owned<Win>[]> => {
  const keys = names.map(fold);
  const found = new Map<string, Owned<Win>>();
  for (const person of names) {
    const asked = { person, sort: "day", limit: mostWith, offset: 0 };
    for (const win of (await listRecords<Win>(of, winKind, winList, asked)).rows) found.set(win.id, win);
  }
  return [...found.values()].filter(
    ({ people, confirmation }) => confirmation !== "withdrawn" && people.some(({ name }) => keys.includes(fold(name))),
  );
};

/** Who had a part in a win, and has one of these words in the name. */
export const peopleNamed = async (records: Records, words: readonly string[]): Promise<string[]> => {
  const wins: string[] = [];
  for (const word of new Set(words)) {
    const found = await winRows(records)
      .innerJoin("recordMention", (join) =>
        join.onRef("recordMention.personId", "=", "win.personId").onRef("recordMention.recordId", "=", "win.id"),
      )
      .select((make) => make.fn.min("win.id").as("id"))
      .where((where) =>
        where.and({ "recordMention.personId": records.personId, "recordMention.kind": winKind.kind, field: "person" }),
      )
      .where((where) => where.or([where("value", "=", word), where.between("value", `${word} `, `${word} \u{10ffff}`)]))
      .where("win.deletedAt", "is", null)
      .groupBy("value")
      .execute();
    wins.push(...found.map(({ id }) => id));
  }
  if (wins.length === 0) return [];
  const rows = await records.rows<Pick<Win, "people">>(winKind, ["people"], {
    where: (query) => query.where("id", "in", [...new Set(wins)]),
  });
  return [...new Set(rows.flatMap(({ people }) => people.map(({ name }) => name)))];
};

export type StoneRow = Pick<Win, "id" | "title" | "day" | "kind" | "impact">;

/** Every win that is not withdrawn, the earliest first: all of them, since each is a stone of the picture. */
export const stonesOf = (records: Records): Promise<StoneRow[]> =>
  records.rows<StoneRow>(winKind, ["id", "title", "day", "kind", "impact"], {
    where: (query) => query.where("confirmation", "!=", "withdrawn"),
    orderBy: (query) => inOrder(query, ["day", "createdAt"]),
  });

const blank = { ...blankOf(win), confirmation: "confirmed", source: "you" } as const;

export type WinDraft = Pick<Win, "title" | "day" | "kind"> & Partial<Draft<Win>>;

export const addWin = (records: Records, draft: WinDraft): Promise<Owned<Win>> => records.create(winKind, { ...blank, ...draft });

/** All of a person's, those in the bin as well. */
const winRows = ({ database, personId }: Pick<Records, "database" | "personId">) =>
  database.withTables<{ win: Stored<Win> }>().selectFrom("win").where("win.personId", "=", personId);

/** What all wins are called at their sources, those in the bin as well: what was put away does not come back by itself. */
export const sourceIdsOf = async (records: Records): Promise<string[]> => {
  const rows = await winRows(records).select("sourceIds").execute();
  return rows.flatMap(({ sourceIds }) =>
    typeof sourceIds === "string" ? z.array(z.string()).parse(JSON.parse(sourceIds)) : sourceIds,
  );
};

/** Which of these sources a win has been made of, living or in the bin. */
export const winsMadeOf = (
  records: Records,
  sources: readonly string[],
): Promise<{ id: string; source: string | null; deletedAt: string | null }[]> =>
  winRows(records)
    .select(["id", "source", "deletedAt"])
    .where("source", "in", [...sources])
    .execute();

/** Confirmed stories with all their words, the last changed first: what is told of oneself. */
export const storiesToTell = async (records: Records, most: number): Promise<{ id: string; title: string; text: string }[]> => {
  const found = await records.list(storyKind, {
    where: (query) => query.where("confirmation", "=", "confirmed"),
    orderBy: (query) => inOrder(query, ["updatedAt desc"]),
    page: { limit: most, offset: 0 },
  });
  return found.map((one) => ({ id: one.id, title: one.title, text: storyKind.text(one) }));
};
