// A membership in an association or group: in which role, what it costs, when it renews, what it gives.
import { z } from "zod";
import { day } from "../../../core/day-fields.ts";
import { amount, money } from "../../../core/money.ts";
import { recordFields } from "../../../core/record.ts";

export const memberRoles = ["member", "board", "speaker", "volunteer", "other"] as const;
export type MemberRole = (typeof memberRoles)[number];

export const duesTimes = ["month", "quarter", "year"] as const;
export type DuesTime = (typeof duesTimes)[number];

const words = (most: number) => z.string().trim().min(1).max(most);

export const membershipFields = {
  name: words(200).describe("Which association or group.").meta({ title: "Association or group" }),
  role: z
    .enum(memberRoles)
    .describe("What you are in it: member, on the board, speaker, volunteer or other.")
    .meta({ title: "Your part in it" }),
  since: day("Since when.").nullable().meta({ title: "Since" }),
  dues: amount("What it costs.").nullable().meta({ title: "Dues" }),
  currency: money.shape.currency.nullable().meta({ title: "Currency" }),
  per: z.enum(duesTimes).nullable().describe("For which time the dues are: month, quarter or year.").meta({ title: "For each" }),
  renewsOn: day("When it renews next.").nullable().meta({ title: "Renews on" }),
  leftOn: day("When you left.").nullable().meta({ title: "Left on" }),
  gave: words(5000).nullable().describe("What it gave you so far.").meta({ title: "What it gave you", long: true }),
  note: words(5000).nullable().describe("What is worth keeping.").meta({ long: true }),
};

export const membership = z.object({ ...recordFields, ...membershipFields });
export type Membership = z.infer<typeof membership>;

export const membershipView = membership.extend({ said: z.string().describe("How it stands, in a sentence.") });
export type MembershipView = z.infer<typeof membershipView>;
