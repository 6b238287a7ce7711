// Memberships: listed, kept, renewed.

import { z } from "zod";
import { sayDay } from "../../../core/day.ts";
import { id } from "../../../core/id.ts";
import { refuse } from "../../../core/refusal.ts";
import type { Owned } from "../../../database/records.ts";
import { operation } from "../../../operations/operation.ts";
import { listVerb, recordVerbs } from "../../../operations/record-verbs.ts";
import { gatheringRefusals } from "../refusals.ts";
import { nextRenewal, sayMembership } from "../rules/renewal.ts";
import { type Membership, type MembershipView, membershipFields, membershipView } from "../schema/membership.ts";
import { membershipKind, membershipList } from "../store/memberships.ts";

const noun = { kind: membershipKind, one: "membership", many: "memberships" };

const asView = (one: Owned<Membership>, today: string): MembershipView => ({ ...one, said: sayMembership(one, today) });

const present = ({ name, said, gave }: MembershipView): string =>
  [`${name}: ${said}`, gave && `What it gave you: ${gave}`].filter(Boolean).join("\n");

const list = listVerb("memberships", {
  ...noun,
  summary: "Associations and groups you belong to, with your part in them, dues and the next renewal",
  listing: membershipList,
  item: membershipView,
  items: (rows: readonly Owned<Membership>[], { today }) => rows.map((row) => asView(row, today)),
  empty: 'No membership yet. Write down the first one: cairn memberships add "Nurses\' association" --since 2024-01-01',
  line: ({ id: of, name, said }) => `${of}  ${name}: ${said}`,
});

const verbs = recordVerbs("memberships", {
  ...noun,
  fields: membershipFields,
  adding: { role: membershipFields.role.default("member") },
  positional: ["name"],
  output: membershipView,
  refusals: [gatheringRefusals.noCurrency],
  summaries: { add: "Write down an association or group that you belong to" },
  answer: (one, { today }) => asView(one, today),
  present,
  check: (given, before) => {
    const { dues, currency } = { ...before, ...given };
    if (dues !== null && !currency) refuse(gatheringRefusals.noCurrency);
    return dues === null ? { ...given, currency: null } : given;
  },
});

const renew = operation.write("memberships.renew", {
  summary: "Note that a membership was renewed: its day moves on by the time of its dues, by a year where none is said",
  input: z.object({ id: id("The membership.") }),
  output: membershipView,
  refusals: [gatheringRefusals.noRenewal, gatheringRefusals.hasLeft],
  positional: ["id"],
  handle: async ({ id: of }, { records, today }) => {
    const before = await records.get(membershipKind, of);
    const { name, renewsOn, per, leftOn } = before;
    if (leftOn) refuse(gatheringRefusals.hasLeft, { name, day: sayDay(leftOn) });
    if (!renewsOn) return refuse(gatheringRefusals.noRenewal, { name });
    return asView(await records.update(membershipKind, before, { renewsOn: nextRenewal(renewsOn, per) }), today);
  },
  present,
});

export const membershipVerbs = { list, ...verbs, renew };
