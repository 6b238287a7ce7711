// What a role asks a person to hold beside skill where they live, and what of it they hold already.
import { z } from "zod";
import { credential, sayLeadTime } from "../../career/credential.ts";
import { meaningOf } from "../../career/meaning.ts";
import { countryIn } from "../../career/situation.ts";
import { openCatalogue, openCredentials } from "../../catalogue/index.ts";
import type { Context } from "../../operations/context.ts";
import { readProfile } from "../../platform/index.ts";
import { certificatesOf } from "./store.ts";

export const asked = credential
  .pick({ id: true, name: true, body: true, country: true, standing: true, gate: true, onlyFor: true, months: true })
  .extend({
    leadTime: z.string().nullable().describe("How long it takes from the start; null where nobody says."),
    held: z.boolean().describe("Whether what you gave names it, or your work asks for it already."),
  });
type Asked = z.infer<typeof asked>;

export type AskedBeside = (roleId: string, heldRoles: readonly string[]) => { gates: Asked[]; whomToAsk: string | null };

/** What roles ask for beside skill in a country; `heldRoles` are those of the person's positions, whose own gates they have passed. */
export const askedBeside = async (context: Context, country: string | null): Promise<AskedBeside> => {
  const catalogue = await openCatalogue(context);
  const { credentialsFor, namesCredential } = await openCredentials();
  const of = (id: string) => {
    const role = catalogue.role(id);
    return role ? credentialsFor(role, country) : { items: [], whomToAsk: null };
  };
  const profile = await readProfile(context.records);
  const certificates = (await certificatesOf(context.records)).map(({ title }) => title);
  const told = (profile?.summary ?? "").split(/(?<=[.!?])\s+|\n/).filter((sentence) => meaningOf(sentence) === "claim");
  const said = [...told, ...certificates];
  return (roleId, heldRoles) => {
    const passed = new Set(
      heldRoles.flatMap((id) => of(id).items.flatMap((one) => (one.gate && one.onlyFor === undefined ? [one.id] : []))),
    );
    const { items, whomToAsk } = of(roleId);
    return {
      gates: items.map((one) => ({
        ...one,
        leadTime: one.months ? sayLeadTime(one.months) : null,
        held: passed.has(one.id) || said.some((line) => namesCredential(line, one.name) && isOfPlace(line, one.country)),
      })),
      whomToAsk,
    };
  };
};

/** A line that names another country speaks of what that country gives. */
const isOfPlace = (line: string, country: string): boolean => {
  const named = countryIn(null, line);
  return country === "any" || named === null || named === country;
};
