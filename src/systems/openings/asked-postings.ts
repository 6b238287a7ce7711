// Every posting that is kept, with the skills that it asks for: what trends are counted from.
import { catalogueStamp, openCatalogue } from "../../catalogue/index.ts";
import type { Day } from "../../core/day.ts";
import type { Context } from "../../operations/context.ts";
import { compactNeeds, needsFrom } from "./store/asked.ts";
import { openingKind, postingsSince } from "./store/openings.ts";

export interface AskedPosting {
  id: string;
  foundOn: Day;
  /** Whether one can still apply for it, or waits for an answer. */
  open: boolean;
  /** One house that asks for the same work again is the same. */
  same: string;
  asks: { skillId: string; must: boolean; level: number }[];
}

/** Postings that were written in another way, or before the catalogue changed, are read again at most so many at a look. */
const mostReadAgain = 300;

/** The latest first; `unread` are those that are still to be read again. */
export const askedPostings = async (context: Context, since: Day): Promise<{ postings: AskedPosting[]; unread: number }> => {
  const { records } = context;
  const catalogue = await openCatalogue(context);
  const stamp = await catalogueStamp(context.database);
  const postings: AskedPosting[] = [];
  let [again, unread] = [mostReadAgain, 0];
  for (const { id, foundOn, state, organisationKey, titleKey, needs, needsOf, textKey } of await postingsSince(records, since)) {
    const isFresh = needsOf === `${textKey} ${stamp}`;
    if (!isFresh && again === 0) {
      unread += 1;
      continue;
    }
    if (!isFresh) again -= 1;
    const asked = isFresh ? needsFrom(needs) : compactNeeds(catalogue, (await records.get(openingKind, id)).text);
    postings.push({
      id,
      foundOn,
      open: state === "open",
      same: organisationKey ? `${organisationKey} | ${titleKey}` : id,
      asks: asked.map(([skillId, isMust, level]) => ({ skillId, must: isMust === 1, level })),
    });
  }
  return { postings, unread };
};
