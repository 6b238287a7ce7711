// Gatherings as they are stored, and what their list can be asked for.
import { z } from "zod";
import type { Day } from "../../../core/day.ts";
import { day } from "../../../core/day-fields.ts";
import { defineKind } from "../../../database/kind.ts";
import { atLeast, atMost, condition, equals, inOrder, listing, naming, within } from "../../../database/listing.ts";
import type { Owned, Records } from "../../../database/records.ts";
import { endsOn, writeFrom } from "../rules/standing.ts";
import { type Gathering, gathering, gatheringSort } from "../schema/gathering.ts";

export const gatheringKind = defineKind<Gathering>({
  kind: "gathering",
  shape: gathering,
  label: "event you go to",
  json: ["people"],
  derived: {
    version: 1,
    names: ["endsOn", "writeFrom"],
    columns: (one) => ({ endsOn: endsOn(one), writeFrom: writeFrom(one) }),
    mentions: ({ people }) => ({ person: people.flatMap(({ person }) => (person ? [person.id] : [])) }),
  },
  title: ({ title }) => title,
  text: ({ place, want, came, note, people }) =>
    [place, want, came, note, ...people.flatMap(({ name, why }) => [name, why])].filter(Boolean).join("\n"),
});

export const gatheringList = listing({
  textHelp: "Words of what it is, where it is, what you want or what came of it, or a name.",
  filters: {
    kind: equals("kind", gatheringSort),
    went: equals("went", z.enum(["yes", "no"]).describe("Only those you went to, or only those you did not.")),
    from: atLeast("day", day("Only from this day on.")),
    until: atMost("day", day("Only until this day.")),
    person: naming("person", z.string().max(200).describe("Id of a person: only where they stand.")),
    ahead: condition(z.boolean().describe("Only those that are not over, or only those that are."), (query, yes, today) =>
      query.where("endsOn", yes ? ">=" : "<", today),
    ),
    toWrite: condition(z.boolean().describe("Only those with people to write to, or only the others."), (query, yes) =>
      query.where("writeFrom", yes ? "is not" : "is", null),
    ),
  },
  sorts: { day: ["day desc"], next: ["day"], title: ["lower(title)"] },
  sortHelp: "The latest first, the earliest first, or by what it is.",
  tabs: { all: {}, ahead: { ahead: true }, over: { ahead: false } },
});

export const gatheringRef = ({ id, title }: Pick<Gathering, "id" | "title">) => ({ kind: gatheringKind.kind, id, label: title });

const first = (records: Records, most: number, where: NonNullable<Parameters<Records["list"]>[1]>["where"], sort: string) =>
  records.list(gatheringKind, {
    ...(where && { where }),
    orderBy: (query) => inOrder(query, [sort]),
    page: { limit: most, offset: 0 },
  });

/** Those that begin from one day to another and are not called off, the next first. */
export const comingBetween = (records: Records, from: Day, to: Day, most: number): Promise<Owned<Gathering>[]> =>
  first(records, most, (query) => within("day", from, to)(query).where("went", "is", null), "day");

/** Those that ended in a time and of which it is not said whether one went. */
export const unsaidBetween = (records: Records, from: Day, to: Day, most: number): Promise<Owned<Gathering>[]> =>
  first(records, most, (query) => within("endsOn", from, to)(query).where("went", "is", null), "endsOn");

/** Those that ended in a time and have people to write to. */
export const writingBetween = (records: Records, from: Day, to: Day, most: number): Promise<Owned<Gathering>[]> =>
  first(records, most, within("writeFrom", from, to), "writeFrom");

/** Those one went to in a time, the earliest first. */
export const wentBetween = (records: Records, from: Day, to: Day): Promise<Owned<Gathering>[]> =>
  first(records, 500, (query) => within("day", from, to)(query).where("went", "=", "yes"), "day");
