// Gatherings and memberships as tables: one line each; the people of an event stand by name in two cells.
import { z } from "zod";
import { type Row, table } from "../../../tables/table.ts";
import { gatheringFields } from "../schema/gathering.ts";
import { membershipFields } from "../schema/membership.ts";

const { title, kind, day, lastDay, place, want, cost, currency, went, came, note } = gatheringFields;
const names = z.string().max(5000);

const columns = {
  ...{ title, kind, day, lastDay, place, want },
  toMeet: names.nullable().describe("Whom you want to meet, with semicolons between."),
  met: names.nullable().describe("Whom you met, with semicolons between."),
  ...{ cost, currency, went, came, note },
};

export type GatheringRow = Row<typeof columns, "title" | "day">;

export const gatheringTable = table({
  columns,
  headings: {
    title: "event",
    toMeet: "people to meet",
    met: "people met",
    came: "what came of it",
    want: "what you want from it",
  },
  aliases: {
    name: "title",
    title: "title",
    what: "title",
    date: "day",
    start: "day",
    end: "lastDay",
    where: "place",
    location: "place",
  },
  needed: ["title", "day"],
  leaning: "ahead",
  isOwn: (has) => has("toMeet") || has("met") || has("place"),
});

const { name, role, since, dues, currency: duesIn, per, renewsOn, leftOn, gave, note: noted } = membershipFields;

const membershipColumns = { name, role, since, dues, currency: duesIn, per, renewsOn, leftOn, gave, note: noted };

export type MembershipRow = Row<typeof membershipColumns, "name">;

export const membershipTable = table({
  columns: membershipColumns,
  headings: { name: "association or group", role: "your part", per: "dues for each", gave: "what it gave you" },
  aliases: { name: "name", association: "name", group: "name", role: "role", fee: "dues", renewal: "renewsOn", per: "per" },
  needed: ["name"],
  isOwn: (has, _, headings) => headings.includes("association or group") || has("renewsOn"),
});
