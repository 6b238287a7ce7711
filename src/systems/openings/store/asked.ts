// What stored postings ask for, kept beside each as skills of the catalogue, so that all of them are held against a person at once.
import { type Catalogue, catalogueStamp, openCatalogue } from "../../../catalogue/index.ts";
import { setBeside } from "../../../database/beside.ts";
import type { Context } from "../../../operations/context.ts";
import { type FitNeed, textKey } from "../../postings/index.ts";
import { postingNeeds } from "../../skills/index.ts";
import type { Opening } from "../schema/opening.ts";
import { openingKind } from "./openings.ts";

/** A need in a few signs: skill, 1 where it must be met, level. */
type Compact = [skillId: string, isMust: 0 | 1, level: number];

const compactNeeds = (catalogue: Catalogue, text: string | null): Compact[] =>
  text
    ? postingNeeds(catalogue, text).map(({ skillId, importance, level }) => [skillId, importance === "essential" ? 1 : 0, level])
    : [];

/** Keeps beside an opening what its text asks for, with the catalogue as it stands. */
export const keepAsked = async (
  context: Pick<Context, "app" | "database" | "actor">,
  { id, text }: Pick<Opening, "id" | "text">,
): Promise<void> => {
  if (!text) return;
  const catalogue = await openCatalogue(context);
  const [needs, stamp] = [compactNeeds(catalogue, text), await catalogueStamp(context.database)];
  const owner = { database: context.database, personId: context.actor.personId };
  await setBeside(owner, openingKind, id, { needs: JSON.stringify(needs), needsOf: `${textKey(text)} ${stamp}` });
};

const needsFrom = (written: string | null): Compact[] => (written ? (JSON.parse(written) as Compact[]) : []);

/** Postings that were written in another way, or before the catalogue changed, are read again at most so many at a look. */
const mostReadAgain = 300;

interface AskedRow {
  id: string;
  needs: string | null;
  needsOf: string | null;
  textKey: string;
}

/** Reads what rows ask for, from beside them where that is fresh; null once enough were read again. */
export const needsReader = async (
  { database, records }: Context,
  catalogue: Catalogue,
): Promise<(row: AskedRow) => Promise<Compact[] | null>> => {
  const stamp = await catalogueStamp(database);
  let again = mostReadAgain;
  return async ({ id, needs, needsOf, textKey: key }) => {
    if (needsOf === `${key} ${stamp}`) return needsFrom(needs);
    if (again === 0) return null;
    again -= 1;
    return compactNeeds(catalogue, (await records.get(openingKind, id)).text);
  };
};

export const asNeeds = (
  compact: readonly Compact[],
  labelOf: (skillId: string) => string,
  tellingOf: (skillId: string) => number,
): FitNeed[] =>
  compact.map(([skillId, isMust, level]) => ({
    skillId,
    label: labelOf(skillId),
    importance: isMust ? "essential" : "optional",
    level,
    telling: tellingOf(skillId),
  }));
