// Celebrating: thanking those who had a part, a card to share, and the wins over time.
import { z } from "zod";
import { sayDay } from "../../../core/day.ts";
import { day } from "../../../core/day-fields.ts";
import { wordsOf } from "../../../core/fold.ts";
import { id } from "../../../core/id.ts";
import { refuse } from "../../../core/refusal.ts";
import { operation } from "../../../operations/operation.ts";
import { writeCard } from "../formats/card.ts";
import { winRefusals } from "../refusals.ts";
import { namesIn } from "../rules/card-names.ts";
import { sayNumber } from "../rules/say-number.ts";
import { draftThanks, thanked } from "../rules/thank-you.ts";
import { monthsOf } from "../rules/timeline.ts";
import { kindOfWin, type Win, win, winKinds } from "../schema.ts";
import { peopleNamed, stonesOf, winKind } from "../store.ts";

const nameOf = z.string().trim().min(1).max(120);

const nobody = ({ people }: Win, name: string): never =>
  refuse(winRefusals.nobodyOfThatName, {
    name,
    names: people.length > 0 ? `In it are: ${people.map((one) => one.name).join(", ")}.` : "Add the person to it first.",
  });

const thank = operation.write("wins.thank", {
  summary: "Note that you thanked someone who had a part in a win",
  input: z.object({
    id: id("The win."),
    name: nameOf.describe("Who was thanked, as it stands in the win."),
    day: day("When; today unless said.").optional(),
  }),
  output: win,
  refusals: [winRefusals.nobodyOfThatName],
  positional: ["id", "name"],
  handle: async ({ id: winId, name, day: on }, { records, today }) => {
    const before = await records.get(winKind, winId);
    const people = thanked(before.people, name, on ?? today) ?? nobody(before, name);
    return records.update(winKind, before, { people });
  },
  present: ({ title, people }) =>
    `“${title}”: ${people
      .filter((one) => one.thankedOn)
      .map((one) => `${one.name} thanked on ${sayDay(one.thankedOn ?? "")}`)
      .join(", ")}.`,
});

const thankYou = operation.read("wins.thankYou", {
  summary: "Words to begin a thank-you with, made of what the win says",
  input: z.object({ id: id("The win."), name: nameOf.describe("Whom to thank, as it stands in the win.") }),
  output: z.object({ text: z.string() }),
  refusals: [winRefusals.nobodyOfThatName],
  positional: ["id", "name"],
  handle: async ({ id: winId, name }, { records }) => {
    const found = await records.get(winKind, winId);
    const person = found.people.find((one) => one.name.toLowerCase() === name.toLowerCase()) ?? nobody(found, name);
    return { text: draftThanks(found, person) };
  },
  present: ({ text }) => text,
});

const card = operation.read("wins.card", {
  summary: "A win as a picture to share, without names and never of what is employer-sensitive",
  input: z.object({
    id: id("The win."),
    words: z.string().trim().min(1).max(200).optional().describe("Other words than its title."),
  }),
  output: z.object({ svg: z.string().describe("The picture, 1200 by 630."), fileName: z.string() }),
  refusals: [winRefusals.cardSensitive, winRefusals.cardNames, winRefusals.winNotConfirmed],
  handle: async ({ id: winId, words }, context) => {
    const found = await context.records.get(winKind, winId);
    if (found.employerSensitive) refuse(winRefusals.cardSensitive, { title: found.title });
    if (found.confirmation !== "confirmed")
      refuse(winRefusals.winNotConfirmed, { title: found.title, state: found.confirmation });
    const title = words ?? found.title;
    const text = [title, found.number && sayNumber(found.number)].join(" ");
    const people = await peopleNamed(context.records, wordsOf(text));
    const employers = await Promise.all(context.app.systems.map((system) => system.privateNames?.(context) ?? []));
    const names = namesIn(text, people, employers.flat());
    if (names.length > 0) refuse(winRefusals.cardNames, { names: names.join(", ") });
    return { svg: writeCard({ ...found, title }), fileName: `win-${found.day}.svg` };
  },
  present: ({ svg }) => svg,
});

const timeline = operation.read("wins.timeline", {
  summary: "Your wins over time: how many of which kind in each month, and each as a stone",
  output: z.object({
    months: z
      .array(
        z.object({
          month: day("The first of the month."),
          total: z.number().int(),
          kinds: z.record(z.enum(winKinds), z.number().int()),
        }),
      )
      .describe("Up to five years, the earliest first; months without a win are there with 0."),
    stones: z
      .array(z.object({ id: z.string(), title: z.string(), day: day("When."), kind: kindOfWin, impact: z.number().nullable() }))
      .describe("Every win that is not withdrawn, the earliest first."),
  }),
  handle: async (_, { records, today }) => {
    const stones = await stonesOf(records);
    return { months: monthsOf(stones, today), stones };
  },
  present: ({ months }) =>
    months
      .map(
        ({ month, total, kinds }) =>
          `${month.slice(0, 7)}  ${"●".repeat(Math.min(total, 40))}${
            total > 0
              ? ` ${total}: ${winKinds
                  .filter((kind) => kinds[kind])
                  .map((kind) => `${kinds[kind]} ${kind}`)
                  .join(", ")}`
              : ""
          }`,
      )
      .join("\n"),
});

export const celebrate = { thank, thankYou, card, timeline };
