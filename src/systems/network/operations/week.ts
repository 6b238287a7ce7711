// With whom to talk this week, and whether help goes both ways over all.
import { z } from "zod";
import { type Day, sayDay, weekOf } from "../../../core/day.ts";
import { day } from "../../../core/day-fields.ts";
import { sayCount } from "../../../core/say.ts";
import type { Context } from "../../../operations/context.ts";
import { operation } from "../../../operations/operation.ts";
import { quietUntil } from "../../rests/index.ts";
import { sayContactLine } from "../present.ts";
import { standingOf } from "../rules/rhythm.ts";
import { mostAsked, sayOneWay } from "../rules/two-way.ts";
import { askedUntil, pickForWeek, sayPick } from "../rules/weekly-pick.ts";
import { contactFields, contactLine, help } from "../schema/contact.ts";
import { rhythmOf } from "../store/contact-rhythm.ts";
import { countOverdue, helpOverall, type LineRow, onesOneWay, tiesDue } from "../store/contacts.ts";
import { countTalks } from "../store/conversations.ts";
import { asLine } from "./contacts.ts";

/** Talks that a week has room for, unless the person says otherwise. */
export const usualBudget = 3;

/** Of each nearness at least so many are weighed against the others. */
const fewestWeighed = 10;

/** Whom to talk to in what is left of the week's room; how many talks it had already. */
export const picksOf = async (
  context: Context,
  asked?: number,
): Promise<{ picks: LineRow[]; talked: number; budget: number; quietUntil: Day | null }> => {
  const { records, today } = context;
  const rhythm = await rhythmOf(records);
  const budget = asked ?? rhythm?.weeklyTalks ?? usualBudget;
  const quiet = await quietUntil(records, today);
  const talked = await countTalks(records, weekOf(today), today);
  if (quiet) return { picks: [], talked, budget, quietUntil: quiet };
  const due = await tiesDue(records, askedUntil(today), Math.max(fewestWeighed, budget));
  const ties = due.map((row) => ({ row, tier: row.tier, nextDue: row.nextDue ?? today, openMine: row.openMine ?? 0 }));
  const picks = pickForWeek(ties, today, budget - talked).map(({ row }) => row);
  return { picks, talked, budget, quietUntil: null };
};

export const week = operation.read("contacts.week", {
  summary: "With whom to talk this week, inside the room that a week has, so that those who matter most lapse least",
  input: z.object({
    budget: z
      .number()
      .int()
      .min(1)
      .max(50)
      .optional()
      .describe("How many talks the week has room for; as you said once for all unless told."),
  }),
  output: z.object({
    picks: z.array(contactLine.extend({ reason: z.string().describe("Why this one, this week.") })),
    talked: z.number().int().describe("Talks that stand since Monday; they take room."),
    budget: z.number().int(),
    quietUntil: day("The last day of a rest in which nobody is asked for.").nullable(),
    waiting: z.number().int().describe("Others whose talk is due, and can wait or be put off."),
  }),
  positional: ["budget"],
  handle: async ({ budget: asked }, context) => {
    const { picks, talked, budget, quietUntil: quiet } = await picksOf(context, asked);
    const { records, today } = context;
    const picked = picks.filter(({ nextDue }) => (nextDue ?? today) < today).length;
    return {
      picks: picks.map((row) => {
        const { openMine } = standingOf(row, today);
        return { ...asLine(row, today), reason: sayPick({ tier: row.tier, nextDue: row.nextDue ?? today, openMine }, today) };
      }),
      talked,
      budget,
      quietUntil: quiet,
      waiting: (await countOverdue(records, today)) - picked,
    };
  },
  present: ({ picks, talked, budget, waiting, quietUntil: quiet }) =>
    [
      quiet
        ? `Nobody is asked for until ${sayDay(quiet)}: you said that reminders rest.`
        : picks.length === 0
          ? `Nobody needs a talk this week (${talked} of ${budget} held).`
          : `This week (${talked} of ${budget} held):`,
      ...picks.map((one) => `${sayContactLine(one)} ${one.reason}.`),
      ...(waiting > 0 ? [`${sayCount(waiting, "other", "others")} can wait, or be put off.`] : []),
    ].join("\n"),
});

export const ledger = operation.read("contacts.ledger", {
  summary: "Help both ways, over all people: given, offered, received, asked, and with whom it goes one way only",
  output: z.object({
    help,
    oneWay: z.array(
      z.object({
        id: z.string(),
        name: contactFields.name,
        said: z.string().describe("What is one-sided, and what to do first."),
      }),
    ),
  }),
  handle: async (_, { records }) => {
    const ones = await onesOneWay(records, mostAsked);
    return {
      help: await helpOverall(records),
      oneWay: ones.map(({ id, name, ...counts }) => ({ id, name, said: sayOneWay(name, counts) ?? "" })),
    };
  },
  present: ({ help: { given, offered, received, asked }, oneWay }) =>
    [
      `You helped ${given} times and offered it ${offered} times; you were helped ${received} times and asked ${asked} times.`,
      ...oneWay.map(({ said }) => said),
    ].join("\n"),
});
