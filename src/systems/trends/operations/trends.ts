// What the postings that a person keeps ask for, and what to learn next by it.
import { z } from "zod";
import { openCatalogue } from "../../../catalogue/index.ts";
import { addDays } from "../../../core/day.ts";
import { hundredths, percent, sayCount } from "../../../core/say.ts";
import type { Context } from "../../../operations/context.ts";
import { operation } from "../../../operations/operation.ts";
import { askedPostings } from "../../openings/index.ts";
import { holdingOf } from "../../postings/index.ts";
import { profileOf, skillsOf } from "../../skills/index.ts";
import { type AskedSkill, askedSkills, distinct, fewestPostings, nextSkills } from "../rules/asked-skills.ts";

/** Days that are looked at; the later half is held against the earlier one. */
const lookedAt = 365;

const most = 30;

const readPostings = async (context: Context) => {
  const { postings, unread } = await askedPostings(context, addDays(context.today, -lookedAt));
  return { postings, unread, count: distinct(postings).length };
};

const share = (description: string) => z.number().min(0).max(1).nullable().describe(description);

const asked = z.object({
  skillId: z.string().describe("Catalogue id."),
  label: z.string(),
  asked: z.number().int().describe("How many of the postings ask for it."),
  share: share("The share of them."),
  low: share("The least that the share may be, in 95 of 100 cases."),
  high: share("The most that it may be."),
  change: z
    .enum(["more", "less"])
    .nullable()
    .describe("Asked more or less often than in the half year before; nothing where it may be chance."),
  before: share("The share in the half year before."),
  now: share("The share in the last half year."),
  level: z.number().nullable().describe("Your level; nothing where it is not known."),
});

const trends = z.object({
  postings: z.number().int().describe("How many postings are counted, each house and title once."),
  again: z.number().int().describe("How many were the same again and counted once."),
  unread: z.number().int().describe("How many are still to be read; ask again."),
  missing: z.number().int().describe("How many postings are missing before a share is told."),
  items: z.array(asked),
  said: z.string().describe("What it says, in a sentence."),
});

const sayTrends = (count: number, items: readonly (AskedSkill & { label: string })[]): string => {
  const missing = fewestPostings - count;
  if (missing > 0)
    return `You keep ${sayCount(count, "posting")} with a text from the last year. With ${missing} more, what they ask for is counted.`;
  const [first] = items;
  const changed = items.filter(({ change }) => change !== null);
  return [
    first ? `${first.label} is asked for most: by ${first.asked} of ${count}.` : "No skill is asked for by three of them.",
    changed.length > 0
      ? `${changed.map(({ label, change }) => `${label} is asked ${change === "more" ? "more" : "less"} often`).join(", ")} than half a year ago.`
      : "Nothing is asked more or less often than before, as far as that can be told.",
  ].join(" ");
};

const skills = operation.read("trends.skills", {
  summary: "What the postings that you keep ask for, how often, and what is asked more or less often than before",
  input: z.object({ limit: z.number().int().min(1).max(200).default(most).describe("At most so many skills.") }),
  output: trends,
  handle: async ({ limit }, context) => {
    const { postings, unread, count } = await readPostings(context);
    const catalogue = await openCatalogue(context);
    const holding = holdingOf(profileOf(await skillsOf(context.records), catalogue.canonical), (id) => catalogue.skill(id));
    const found = askedSkills(postings, addDays(context.today, -Math.floor(lookedAt / 2))).map((one) => ({
      ...one,
      label: catalogue.skill(one.skillId)?.label ?? one.skillId,
    }));
    return {
      postings: count,
      again: postings.length - count,
      unread,
      missing: Math.max(0, fewestPostings - count),
      items: found.slice(0, limit).map(({ share: { mean, low, high }, ...one }) => ({
        ...one,
        share: mean,
        low,
        high,
        level: holding.levelOf(one.skillId),
      })),
      said: sayTrends(count, found),
    };
  },
  present: ({ items, said, postings, unread }) =>
    [
      said,
      ...items.map(
        ({ label, asked: n, share: of, low, high, change }) =>
          `  ${percent(of ?? 0).padStart(5)}  ${label}, ${n} of ${postings} (${hundredths(low ?? 0)} to ${percent(high ?? 0)})${change ? `, ${change} often than before` : ""}`,
      ),
      unread > 0 && `${unread} more are still to be read: ask again.`,
    ]
      .filter((line) => line !== false)
      .join("\n"),
});

const fewestOpen = 3;

const next = operation.read("trends.next", {
  summary: "What to learn next by your open postings: which one skill brings most of them within reach for an hour",
  input: z.object({ limit: z.number().int().min(1).max(50).default(10).describe("At most so many skills.") }),
  output: z.object({
    open: z.number().int().describe("How many open postings were held against you."),
    missing: z.number().int().describe("How many are missing before anything is told."),
    items: z.array(
      z.object({
        skillId: z.string().describe("Catalogue id."),
        label: z.string(),
        level: z.number().describe("The level that is asked."),
        have: z.number().nullable().describe("Your level; nothing where it is not known."),
        opens: z.number().int().describe("How many come within reach by it alone."),
        hours: z.number().nullable().describe("Typical hours to get there; nothing where nobody says."),
        because: z.string().describe("Why it stands here."),
      }),
    ),
  }),
  handle: async ({ limit }, context) => {
    const { postings } = await readPostings(context);
    const open = distinct(postings.filter((one) => one.open)).length;
    if (open < fewestOpen) return { open, missing: fewestOpen - open, items: [] };
    const catalogue = await openCatalogue(context);
    const holding = holdingOf(profileOf(await skillsOf(context.records), catalogue.canonical), (id) => catalogue.skill(id));
    const items = nextSkills(postings, holding.levelOf, (id) => catalogue.skill(id)?.hours ?? null)
      .slice(0, limit)
      .map((one) => ({
        ...one,
        label: catalogue.skill(one.skillId)?.label ?? one.skillId,
        have: holding.levelOf(one.skillId),
        because: `It is all that is missing for ${one.opens} of your ${open} open postings, as far as they name skills.`,
      }));
    return { open, missing: 0, items };
  },
  present: ({ items, missing, open }) => {
    if (missing > 0) return `You keep ${sayCount(open, "open posting")} with a text. With ${missing} more it is worth a count.`;
    if (items.length === 0) return "No one skill alone brings an open posting within reach.";
    return items
      .map(({ label, hours, because }) => `${label}${hours === null ? "" : `, about ${hours} hours`}: ${because}`)
      .join("\n");
  },
});

export const trendsOperations = { skills, next };
