// How things stand in one look: trends, early signs with whom to talk to, and the hours of the last weeks.
import { z } from "zod";
import { addDays, weekOf } from "../../../core/day.ts";
import { day } from "../../../core/day-fields.ts";
import { operation } from "../../../operations/operation.ts";
import { readFelt } from "../felt.ts";
import { minutesByWeek } from "../rules/capacity.ts";
import { crisis, people, signsOf, whatItIsNot } from "../rules/signs.ts";
import { leastPulses } from "../rules/trends.ts";
import { pulse, sign, trend } from "../schema.ts";

/** Days from one pulse to the next. */
export const daysBetweenPulses = 4;
const weeksOfHours = 12;

const show = operation.read("balance.show", {
  summary: "How you are doing: trends of your pulses, early signs, whom to talk to, hours of the last weeks",
  intimate: true,
  output: z.object({
    pulses: z.number().int().describe("How many there are."),
    least: z.number().int().describe("Under this many nothing is said about changes."),
    today: pulse.nullable().describe("Today's pulse, where it is logged."),
    pulseDue: z.boolean(),
    trends: z.array(trend),
    signs: z.array(sign).describe("What the records show, in plain words; often nothing."),
    talk: z.array(z.string()).describe("Whom to talk to."),
    crisis: z.string(),
    about: z.string().describe("What this is, and what it is not."),
    hours: z
      .array(z.object({ week: day("The Monday."), work: z.number().int().nullable(), career: z.number().int() }))
      .describe("Minutes logged in the last twelve weeks, oldest first."),
  }),
  handle: async (_, context) => {
    const felt = await readFelt(context);
    const last = felt.pulses.at(-1);
    const work = minutesByWeek(felt.hours, "work");
    const first = addDays(weekOf(context.today), -7 * (weeksOfHours - 1));
    const career = new Map<string, number>();
    for (const system of context.app.systems)
      for (const measure of system.measures ?? [])
        if (measure.unit === "hours")
          for (const { day: on, value } of await measure.values(context, first, context.today))
            career.set(weekOf(on), (career.get(weekOf(on)) ?? 0) + value * 60);
    return {
      pulses: felt.pulses.length,
      least: leastPulses,
      today: last?.day === context.today ? last : null,
      pulseDue: !last || last.day <= addDays(context.today, -daysBetweenPulses),
      trends: [...felt.trends],
      signs: signsOf(felt),
      talk: [...people],
      crisis,
      about: whatItIsNot,
      hours: Array.from({ length: weeksOfHours }, (_one, at) => {
        const week = addDays(first, 7 * at);
        return { week, work: work.get(week) ?? null, career: Math.round(career.get(week) ?? 0) };
      }),
    };
  },
  present: ({ pulses, trends, signs, talk, crisis: help, about }) =>
    [
      pulses === 0 ? "No pulse yet. Log one with: cairn pulse log 4 3 4 5" : trends.map(({ said }) => said).join("\n"),
      ...signs.flatMap(({ title, reason }) => [`${title}. ${reason}`]),
      ...(signs.length > 0 ? ["Worth a talk with:", ...talk.map((line) => `  ${line}`), help] : []),
      about,
    ].join("\n"),
});

export const balance = { show };
