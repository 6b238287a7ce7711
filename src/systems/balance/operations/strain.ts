// The strain check: its statements, what was answered, and whether it moved by more than chance against a person's own earlier checks.

import { z } from "zod";
import { sayDay } from "../../../core/day.ts";
import { day } from "../../../core/day-fields.ts";
import { notToCome } from "../../../core/day-to-come.ts";
import { page, pageInput, pageOf } from "../../../core/page.ts";
import { refusals, refuse } from "../../../core/refusal.ts";
import { operation } from "../../../operations/operation.ts";
import { removal } from "../../../operations/removal.ts";
import { answersIn, strainLine, strainTable } from "../formats/csv.ts";
import { balanceRefusals } from "../refusals.ts";
import { crisis, people, whatItIsNot } from "../rules/signs.ts";
import { nextCheck, risenTwice, sayStrainChange, strainAnswers, strainChange, strainMost, strainScore } from "../rules/strain.ts";
import { boundariesFields, change, strainCheck, strainEdit, strainItems, strainLog, strainOneByOne } from "../schema.ts";
import { boundariesOf, noBoundaries, strainChecksOf, strainKind, writeStrainCheck } from "../store.ts";
import { exchanging, reading } from "./of-a-day.ts";

const scored = strainCheck.extend({ score: z.number().int().describe("From 0 to 24.") });

const withScore = <T extends { answers: number[] }>(one: T): T & { score: number } => ({ ...one, score: strainScore(one) });

const sayCheck = (one: { day: string; answers: number[] }): string => `${sayDay(one.day)}: ${strainScore(one)} of ${strainMost}`;

const show = operation.read("strain.show", {
  summary: "The strain check: its six statements, your course, and whether it moved by more than chance",
  intimate: true,
  output: z.object({
    items: z.array(z.string()).describe("The six statements, about the last two weeks."),
    answers: z.array(z.string()).describe("What each answer from 0 to 4 means."),
    most: z.number().int().describe("The highest score."),
    checks: z.array(scored).describe("Oldest first."),
    change: change.nullable().describe("In points, against your own earlier checks; null for a first one."),
    risenTwice: z.boolean().describe("Whether it has risen twice running, by more than chance."),
    said: z.string(),
    next: day("When the next one is due; null before the first.").nullable(),
    every: boundariesFields.strainEvery.describe("How often you want to be asked; boundaries.save changes it."),
    about: z.string().describe("What the check is, and what it is not."),
    talk: z.array(z.string()).describe("Whom to talk to."),
    crisis: z.string(),
  }),
  handle: async (_, { records }) => {
    const checks = await strainChecksOf(records);
    const last = checks.at(-1);
    const { strainEvery: every } = (await boundariesOf(records)) ?? noBoundaries;
    return {
      items: [...strainItems],
      answers: [...strainAnswers],
      most: strainMost,
      checks: checks.map(withScore),
      change: strainChange(checks),
      risenTwice: risenTwice(checks) !== null,
      said: sayStrainChange(checks),
      next: last ? nextCheck(last.day, every) : null,
      every,
      about: `Six statements in our own words, not validated. ${whatItIsNot}`,
      talk: [...people],
      crisis,
    };
  },
  present: ({ items, answers, checks, change: moved, said, about, talk, crisis: help }) =>
    [
      about,
      "In the last two weeks:",
      ...items.map((item, at) => `  ${at + 1}. ${item}`),
      `Answer each from 0 to 4 (${answers.map((answer, at) => `${at} ${answer}`).join(", ")}): cairn strain log 0 1 0 2 1 0`,
      ...checks.slice(-6).map(sayCheck),
      said,
      ...(moved?.direction === "up" ? ["Worth a talk with:", ...talk.map((line) => `  ${line}`), help] : []),
    ].join("\n"),
});

const log = operation.write("strain.log", {
  summary: "Answer the strain check: six answers about the last two weeks; again on the same day changes it",
  intimate: true,
  input: strainLog,
  output: scored,
  refusals: [refusals.dayInFuture, balanceRefusals.sixAnswers],
  positional: strainOneByOne,
  handle: async ({ answers: together, day: asked, note, ...said }, { records, today }) => {
    const on = asked ?? today;
    const answers = together ?? strainOneByOne.flatMap((name) => said[name] ?? []);
    if (answers.length < strainItems.length) refuse(balanceRefusals.sixAnswers);
    notToCome(on, today);
    const made = await writeStrainCheck(records, { answers, day: on, note });
    return withScore(made);
  },
  present: (one) => `Noted. ${sayCheck(one)}. See: cairn strain show`,
});

const list = operation.read("strain.list", {
  summary: "Your strain checks, newest first",
  intimate: true,
  input: z.object(pageInput),
  output: pageOf(scored),
  handle: async (asked, { records }) => {
    const items = await records.list(strainKind, { orderBy: (query) => query.orderBy("day", "desc"), page: asked });
    return page(items.map(withScore), await records.count(strainKind), asked);
  },
  present: ({ items }) => (items.length === 0 ? "No strain check yet." : items.map(sayCheck).join("\n")),
});

const get = reading("strain.get", strainKind, {
  summary: "One strain check of yours",
  output: scored,
  shown: withScore,
  present: (one) =>
    [sayCheck(one), ...strainItems.map((item, at) => `  ${strainAnswers[one.answers[at] ?? 0]}: ${item}`)].join("\n"),
  intimate: true,
});

const update = operation.write("strain.update", {
  summary: "Change the answers of a strain check",
  intimate: true,
  input: strainEdit,
  output: scored,
  handle: async ({ id, revision, ...patch }, { records }) => {
    const one = await records.update(strainKind, await records.get(strainKind, id), patch, revision);
    return withScore(one);
  },
  present: (one) => `Saved. ${sayCheck(one)}`,
});

const remove = removal("strain.remove", strainKind, {
  summary: "Delete a strain check; it goes to the bin",
  said: "Deleted. It lies in the bin.",
  intimate: true,
});

const sheet = exchanging("strain", {
  table: strainTable,
  kind: strainKind,
  many: "strain checks",
  standing: "a day",
  idOf: ({ day: on }) => on,
  all: async (records) => (await strainChecksOf(records)).map(strainLine),
  write: (records, row) => writeStrainCheck(records, { day: row.day, answers: answersIn(row), note: row.note }),
  intimate: true,
});

export const strain = { show, log, list, get, update, remove, ...sheet };
