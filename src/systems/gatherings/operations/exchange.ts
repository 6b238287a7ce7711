// Gatherings and memberships out to a spreadsheet and back in; what stands already stays as it is.
import { blankOf } from "../../../core/blank.ts";
import { refuse } from "../../../core/refusal.ts";
import type { Draft } from "../../../database/records.ts";
import type { Context } from "../../../operations/context.ts";
import { importOnce, latestFirst, tableVerbs } from "../../../operations/table-verbs.ts";
import { type GatheringRow, gatheringTable, type MembershipRow, membershipTable } from "../formats/csv.ts";
import { gatheringRefusals } from "../refusals.ts";
import { kindOf } from "../rules/read-gathering.ts";
import { type Gathering, gathering, type Someone, someone } from "../schema/gathering.ts";
import { type Membership, membership } from "../schema/membership.ts";
import { gatheringKind } from "../store/gatherings.ts";
import { membershipKind } from "../store/memberships.ts";
import { checked } from "./gatherings.ts";

const allGatherings = latestFirst(gatheringKind);

const namesOf = (people: readonly Someone[], met: boolean): string | null =>
  people
    .filter((one) => one.met === met)
    .map(({ name }) => name.replaceAll(";", ","))
    .join("; ") || null;

const split = (names: string | null | undefined): string[] =>
  (names ?? "")
    .split(";")
    .map((name) => name.trim().slice(0, 200))
    .filter(Boolean);

/** Who was met long ago waits for no letter. */
const linesOf = ({ toMeet, met }: GatheringRow): Someone[] => [
  ...split(toMeet).map((name) => someone.parse({ name })),
  ...split(met).map((name) => someone.parse({ name, met: true, followUp: "done" })),
];

export const gatheringExchange = tableVerbs("gatherings", {
  table: gatheringTable,
  many: "events",
  known: "one of the same name and day stays as it is",
  all: async (context) =>
    (await allGatherings(context)).map((one) => ({ ...one, toMeet: namesOf(one.people, false), met: namesOf(one.people, true) })),
  nameOf: ({ title }) => title,
  ...importOnce<GatheringRow, Pick<Gathering, "title" | "day">>(
    allGatherings,
    ({ title, day }) => JSON.stringify([day, title]),
    async (row, context) => {
      const { line: _, toMeet: __, met: ___, ...said } = row;
      const draft = { ...blankOf(gathering), kind: kindOf(row.title), ...said, people: linesOf(row) };
      return context.records.create(gatheringKind, (await checked(draft, null, context)) as Draft<Gathering>);
    },
  ),
});

const allMemberships = ({ records }: Context) =>
  records.list(membershipKind, { orderBy: (query) => query.orderBy("name" as never).orderBy("id") });

export const membershipExchange = tableVerbs("memberships", {
  table: membershipTable,
  many: "memberships",
  known: "one of the same name stays as it is",
  all: allMemberships,
  nameOf: ({ name }) => name,
  ...importOnce<MembershipRow, Pick<Membership, "name">>(
    allMemberships,
    ({ name }) => name.toLowerCase(),
    async ({ line: _, ...said }, { records }) => {
      if (said.dues !== undefined && !said.currency) refuse(gatheringRefusals.noCurrency);
      return records.create(membershipKind, { ...blankOf(membership), role: "member", ...said } as Draft<Membership>);
    },
  ),
});
