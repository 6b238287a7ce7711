// A credential: what a country, a trade or an employer asks for beside skill, with who gives it, how long it takes and who says so.
import { z } from "zod";
import { day } from "../core/day-fields.ts";
import { amount, sayMoney } from "../core/money.ts";
import { sayCount, shortDate } from "../core/say.ts";

/** The countries of which the catalogue knows credentials. */
export const credentialCountries = ["US", "GB", "CA", "AU", "IE", "DE", "ES", "FR"] as const;

const kinds = ["licence", "degree", "training", "language", "check", "driving", "medical", "certificate"] as const;

const span = (description: string) =>
  z
    .object({
      least: z.number().min(0).describe("The shorter way."),
      most: z.number().min(0).describe("The longer way."),
    })
    .describe(description);

export const credential = z.object({
  id: z.string().describe("Stable id, which begins with the country."),
  name: z.string().describe("What it is called by those who give it or ask for it."),
  body: z.string().describe("Who gives it."),
  country: z
    .enum([...credentialCountries, "any"])
    .describe("The country whose rule or custom it is; any where it is known in most."),
  kind: z
    .enum(kinds)
    .describe("A licence or registration, a degree, a recognised training, a level of language, a background check, and so on."),
  standing: z
    .enum(["required", "rewarded"])
    .describe("Required by law or by nearly every employer, or rewarded: it opens doors, and many do without."),
  gate: z.boolean().describe("True where nobody may begin, or is taken on, before it is there."),
  roles: z.array(z.string()).describe("Catalogue ids of the roles that it belongs to."),
  onlyFor: z.string().optional().describe("Whom of them it concerns, where not everybody."),
  months: span("Months from the start until one has it, in the usual ways.").optional(),
  cost: z
    .object({
      least: amount("The least that it usually costs."),
      most: amount("The most that it usually costs."),
      currency: z.string().length(3).describe("ISO 4217 code."),
      covers: z.string().describe("What that pays for."),
    })
    .optional()
    .describe("Left out where it varies too much to say."),
  renewal: z.string().optional().describe("How it is kept."),
  note: z.string().optional().describe("What else to know before one begins."),
  source: z.object({
    title: z.string().describe("The public body or the body that gives it."),
    address: z.url({ protocol: /^https$/ }).describe("Its address in the web."),
  }),
  day: day("The day on which the entry was written; ask the source before you pay."),
});

export type Credential = z.infer<typeof credential>;

/** "24 to 48 months", "up to a month", "3 months". */
export const sayLeadTime = ({ least, most }: NonNullable<Credential["months"]>): string =>
  least === most
    ? sayCount(most, "month")
    : least < 1
      ? `up to ${sayCount(most, "month")}`
      : `${least} to ${sayCount(most, "month")}`;

/** "US$200.00 to US$360.00 (the exam)", "nothing (the exam)". */
export const sayCredentialCost = ({ least, most, currency, covers }: NonNullable<Credential["cost"]>): string =>
  `${most === 0 ? "nothing" : [...new Set([least, most])].map((amount) => sayMoney({ amount, currency })).join(" to ")} (${covers})`;

/** "gate", "required" or "rewarded". */
export const sayCredentialStanding = ({ gate, standing }: Credential): string => (gate ? "gate" : standing);

/** Everything known of it, in a few lines. */
export const sayCredential = (one: Credential): string =>
  [
    `${sayCredentialStanding(one)}: ${one.name} (${one.body}${one.country === "any" ? "" : `, ${one.country}`})`,
    [
      one.onlyFor && `for ${one.onlyFor}`,
      one.months && `takes ${sayLeadTime(one.months)}`,
      one.cost && `costs ${sayCredentialCost(one.cost)}`,
      one.renewal && `kept: ${one.renewal}`,
    ]
      .filter(Boolean)
      .join(", "),
    one.note,
    `${one.source.title}, ${one.source.address}, as of ${shortDate(one.day)}`,
  ]
    .filter(Boolean)
    .join("\n  ");
