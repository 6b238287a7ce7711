// Decisions with a sponsor as they are stored, and what their list can be asked for.
import { z } from "zod";
import type { Day } from "../../../core/day.ts";
import { defineKind } from "../../../database/kind.ts";
import { condition, equals, inOrder, listing, naming } from "../../../database/listing.ts";
import type { Owned, Records } from "../../../database/records.ts";
import { outcomes, type Sponsorship, sponsorship } from "../schema/sponsorship.ts";

export const sponsorshipKind = defineKind<Sponsorship>({
  kind: "sponsorship",
  shape: sponsorship,
  label: "decision with a sponsor",
  json: ["sponsor", "proof"],
  derived: {
    version: 1,
    names: [],
    columns: () => ({}),
    mentions: ({ sponsor, proof }) => ({ sponsor: sponsor ? [sponsor.id] : [], proof: proof.map(({ id }) => id) }),
  },
  title: ({ decision }) => decision,
  text: ({ decider, sponsor, asked, came, proof }) =>
    [decider, sponsor?.label, asked, came, ...proof.map(({ label }) => label)].filter(Boolean).join("\n"),
});

export const sponsorshipList = listing({
  textHelp: "Words of the decision, a name, or what came of it.",
  filters: {
    sponsor: naming("sponsor", z.string().max(200).describe("Id of a relationship: only where they speak for you.")),
    proof: naming("proof", z.string().max(200).describe("Id of a win, goal or skill: only where it is held as proof.")),
    outcome: equals("outcome", z.enum(outcomes).describe("What was decided: yes, no or later.")),
    open: condition(z.boolean().describe("Only those that are not decided yet, or only the others."), (query, yes) =>
      query.where("outcome", yes ? "is" : "is not", null),
    ),
  },
  sorts: { deciding: ["decidesOn nulls last", "lower(decision)"], decision: ["lower(decision)"] },
  sortHelp: "By the day of the decision, or by its words.",
  tabs: { all: {}, open: { open: true }, decided: { open: false } },
});

export const sponsorshipRef = ({ id, decision }: Pick<Sponsorship, "id" | "decision">) => ({
  kind: sponsorshipKind.kind,
  id,
  label: decision,
});

/** Not decided, and to be decided by a day, the first one first. */
export const decidingBy = (records: Records, until: Day, most: number): Promise<Owned<Sponsorship>[]> =>
  records.list(sponsorshipKind, {
    where: (query) => query.where("outcome", "is", null).where("decidesOn", "<=", until),
    orderBy: (query) => inOrder(query, ["decidesOn"]),
    page: { limit: most, offset: 0 },
  });

/** Decided in a time. */
export const decidedBetween = (records: Records, from: Day, to: Day): Promise<Owned<Sponsorship>[]> =>
  records.list(sponsorshipKind, {
    where: (query) => query.where("cameOn", ">=", from).where("cameOn", "<=", to),
    orderBy: (query) => inOrder(query, ["cameOn"]),
    page: { limit: 100, offset: 0 },
  });
