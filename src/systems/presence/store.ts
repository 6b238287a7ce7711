// Times one was seen as they are stored, and what their list can be asked for.
import { z } from "zod";
import type { Day } from "../../core/day.ts";
import { day } from "../../core/day-fields.ts";
import { defineKind } from "../../database/kind.ts";
import { atLeast, atMost, condition, equals, inOrder, listing, naming, within } from "../../database/listing.ts";
import type { Owned, Records } from "../../database/records.ts";
import { askFrom } from "./rules/standing.ts";
import { type Appearance, appearance, appearanceSort } from "./schema.ts";

export const appearanceKind = defineKind<Appearance>({
  kind: "appearance",
  label: "time you were seen",
  noun: "presence",
  shape: appearance,
  json: ["people", "skills", "win"],
  derived: {
    version: 1,
    names: ["askFrom"],
    columns: (one) => ({ askFrom: askFrom(one) }),
    mentions: ({ people, skills }) => ({ person: people.map(({ id }) => id), skill: skills.map(({ id }) => id) }),
  },
  title: ({ title }) => title,
  facts: ({ title, day, came, outcome }) => ({ title, day, came, outcome }),
  text: ({ place, link, came, note, people }) =>
    [place, link, came, note, ...people.map(({ label }) => label)].filter(Boolean).join("\n"),
});

const oneId = z.string().max(200);

export const appearanceList = listing({
  textHelp: "Words of what you did, where it was or what came of it.",
  filters: {
    kind: equals("kind", appearanceSort),
    from: atLeast("day", day("The first day.")),
    to: atMost("day", day("The last day.")),
    person: naming("person", oneId.describe("Id of a person: only where they stand.")),
    skill: naming("skill", oneId.describe("Id of a skill: only what shows it.")),
    told: condition(z.boolean().describe("Only those of which it is said what came of them, or only the others."), (query, yes) =>
      query.where("outcome", yes ? "is not" : "is", null),
    ),
    bore: condition(
      z.boolean().describe("Only those of which something came, or only those of which nothing did."),
      (query, yes) => query.where("outcome", "=", yes ? "something" : "nothing"),
    ),
  },
  sorts: { day: ["day desc", "createdAt desc"], title: ["lower(title)"] },
  sortHelp: "The latest first, or by what you did.",
  tabs: { all: {}, open: { told: false }, bore: { bore: true } },
});

export const appearanceRef = ({ id, title }: Pick<Appearance, "id" | "title">) => ({
  kind: appearanceKind.kind,
  id,
  label: title,
});

/** Those of a time, the earliest first. */
export const appearancesBetween = (records: Records, from: Day, to: Day): Promise<Owned<Appearance>[]> =>
  records.list(appearanceKind, {
    where: within("day", from, to),
    orderBy: (query) => inOrder(query, ["day", "createdAt"]),
    page: { limit: 500, offset: 0 },
  });

/** The last one since a day. */
export const latestSince = async (records: Records, from: Day): Promise<Owned<Appearance> | undefined> => {
  const [latest] = await records.list(appearanceKind, {
    where: (query) => query.where("day", ">=", from),
    orderBy: (query) => inOrder(query, ["day desc", "createdAt desc"]),
    page: { limit: 1, offset: 0 },
  });
  return latest;
};

/** Those of which it is to be asked between two days what came of them, the first to ask for first. */
export const askedBetween = (records: Records, from: Day, to: Day, most: number): Promise<Owned<Appearance>[]> =>
  records.list(appearanceKind, {
    where: within("askFrom", from, to),
    orderBy: (query) => inOrder(query, ["askFrom"]),
    page: { limit: most, offset: 0 },
  });

/** How many there were since a day, and of all how many it is said what came of them, and that something did. */
export const counted = async ({ count }: Records, since: Day): Promise<{ lately: number; told: number; something: number }> => ({
  lately: await count(appearanceKind, (query) => query.where("day", ">=", since)),
  told: await count(appearanceKind, (query) => query.where("outcome", "is not", null)),
  something: await count(appearanceKind, (query) => query.where("outcome", "=", "something")),
});
