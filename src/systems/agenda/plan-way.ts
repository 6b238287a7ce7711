// What a plan rests on beside skill: what the role asks a person to hold, and what their own account offers to speak of.
import { z } from "zod";
import type { OwnFacts } from "../../career/action.ts";
import { credential, sayLeadTime } from "../../career/credential.ts";
import { ownFactsOf } from "../../career/own-facts.ts";
import type { Situation } from "../../career/situation.ts";
import { nameKey, withoutBracket } from "../../catalogue/fold.ts";
import { credentialsFor, familyOf, openCatalogue } from "../../catalogue/index.ts";
import type { Context } from "../../operations/context.ts";
import { readProfile } from "../../platform/index.ts";
import { certificatesOf } from "../learning/index.ts";
import { workedOf } from "../resume/index.ts";
import type { Skill } from "../skills/index.ts";

export const asked = credential
  .pick({ id: true, name: true, body: true, country: true, standing: true, gate: true, onlyFor: true, months: true })
  .extend({
    leadTime: z.string().nullable().describe("How long it takes from the start; null where nobody says."),
    held: z.boolean().describe("Whether what you gave names it, or your work asks for it already."),
  });
type Asked = z.infer<typeof asked>;

/** What a role asks for beside skill in a country; `heldRoles` are those of the person's positions, whose own gates they have passed. */
export const askedBeside = async (
  context: Context,
  roleId: string,
  heldRoles: readonly string[],
  country: string | null,
): Promise<{ gates: Asked[]; whomToAsk: string | null }> => {
  const catalogue = await openCatalogue(context);
  const of = (id: string) => {
    const role = catalogue.role(id);
    return role ? credentialsFor(role, country) : { items: [], whomToAsk: null };
  };
  const passed = new Set(
    heldRoles.flatMap((id) =>
      of(id)
        .items.filter(({ gate }) => gate)
        .map(({ id: one }) => one),
    ),
  );
  const profile = await readProfile(context.records);
  const certificates = (await certificatesOf(context.records)).map(({ title }) => title);
  const said = [profile?.summary ?? "", ...certificates];
  const { items, whomToAsk } = of(roleId);
  return {
    gates: items.map((one) => ({
      ...one,
      leadTime: one.months ? sayLeadTime(one.months) : null,
      held: passed.has(one.id) || said.some((text) => namesCredential(text, one.name)),
    })),
    whomToAsk,
  };
};

/** Whether a text names a credential: by its name, or by its capitals, as BLS for "Basic Life Support provider card". */
export const namesCredential = (text: string, name: string): boolean => {
  if (nameKey(text).includes(nameKey(withoutBracket(name) ?? name))) return true;
  const capitals = (name.match(/(?<!\p{L})\p{Lu}(?=\p{Ll})/gu) ?? []).join("");
  return capitals.length >= 3 && new RegExp(`(?<!\\p{L})${capitals}(?!\\p{L})`, "u").test(text);
};

/** What the person wrote of their latest positions: lines that are short enough to be quoted. */
export const ownWords = async (context: Context): Promise<string[]> =>
  (await workedOf(context.records))
    .slice(0, 2)
    .flatMap(({ highlights, summary }) => [...highlights, ...(summary ?? "").split("\n")])
    .flatMap(quotable);

const quotable = (line: string): string[] => {
  const words = line
    .replace(/^[-•*\s]+/, "")
    .replace(/[.;,\s]+$/, "")
    .replaceAll(/[“”"]/g, "'");
  return words.length >= 20 && words.length <= 140 ? [words] : [];
};

/** What was said of a skill, or of another of its family, as evidence. */
export const ownWordsOf =
  (skills: readonly Skill[]) =>
  (skillId: string): string[] => {
    const family = familyOf(skillId)?.id;
    const said = (isLike: (id: string) => boolean) =>
      skills
        .filter(({ catalogueId, level }) => catalogueId !== null && level !== 0 && isLike(catalogueId))
        .flatMap(({ evidence }) => evidence.flatMap(({ note }) => quotable(note ?? "")));
    return [...new Set([...said((id) => id === skillId), ...said((id) => family !== undefined && familyOf(id)?.id === family)])];
  };

/** What the present position, or the last one, offers; `roleLabel` is the role aimed for. */
export const factsFor = async (context: Context, roleLabel: string, { country }: Situation): Promise<OwnFacts> => {
  const [latest] = (await workedOf(context.records)).toSorted((a, b) => (b.end ?? "9").localeCompare(a.end ?? "9"));
  const profile = await readProfile(context.records);
  return {
    ...(latest &&
      ownFactsOf({
        title: latest.title,
        organisation: latest.organisation,
        lines: [...latest.highlights, ...(latest.summary ?? "").split("\n")].filter(Boolean),
      })),
    target: roleLabel,
    place: profile?.place ?? null,
    country: country && (new Intl.DisplayNames("en", { type: "region" }).of(country) ?? null),
  };
};

/** Whether somebody works now: a position without an end, which a person laid off or returning has none of. */
export const isAtWork = async (context: Context, { kind }: Situation): Promise<boolean> =>
  kind !== "laid-off" &&
  kind !== "return" &&
  (await workedOf(context.records)).some(({ end }) => end === null || end >= context.today);
