// Memberships as they are stored, and what their list can be asked for.
import { z } from "zod";
import type { Day } from "../../../core/day.ts";
import { defineKind } from "../../../database/kind.ts";
import { condition, equals, inOrder, listing } from "../../../database/listing.ts";
import type { Owned, Records } from "../../../database/records.ts";
import { type Membership, memberRoles, membership } from "../schema/membership.ts";

export const membershipKind = defineKind<Membership>({
  kind: "membership",
  shape: membership,
  label: "membership",
  title: ({ name }) => name,
  text: ({ gave, note }) => [gave, note].filter(Boolean).join("\n"),
});

export const membershipList = listing({
  textHelp: "Words of a name, of what it gave you, or of a note.",
  filters: {
    role: equals("role", z.enum(memberRoles).describe("Member, board, speaker, volunteer or other.")),
    left: condition(z.boolean().describe("Only those you left, or only the others."), (query, yes) =>
      query.where("leftOn", yes ? "is not" : "is", null),
    ),
  },
  sorts: { renewal: ["renewsOn nulls last", "lower(name)"], name: ["lower(name)"] },
  sortHelp: "The next to renew first, or by name.",
  tabs: { all: {}, now: { left: false }, left: { left: true } },
});

export const membershipRef = ({ id, name }: Pick<Membership, "id" | "name">) => ({ kind: membershipKind.kind, id, label: name });

/** Those that renew by a day and were not left, the first one first. */
export const renewingBy = (records: Records, until: Day, most: number): Promise<Owned<Membership>[]> =>
  records.list(membershipKind, {
    where: (query) => query.where("leftOn", "is", null).where("renewsOn", "<=", until),
    orderBy: (query) => inOrder(query, ["renewsOn"]),
    page: { limit: most, offset: 0 },
  });
