// Every posting that is kept, with the skills that it asks for: what trends are counted from.
import { openCatalogue } from "../../catalogue/index.ts";
import type { Day } from "../../core/day.ts";
import type { Context } from "../../operations/context.ts";
import { needsReader } from "./store/asked.ts";
import { postingsSince } from "./store/openings.ts";

export interface AskedPosting {
  id: string;
  foundOn: Day;
  /** Whether one can still apply for it, or waits for an answer. */
  open: boolean;
  /** One house that asks for the same work again is the same. */
  same: string;
  asks: { skillId: string; must: boolean; level: number }[];
}

/** The latest first; `unread` are those that are still to be read again. */
export const askedPostings = async (context: Context, since: Day): Promise<{ postings: AskedPosting[]; unread: number }> => {
  const needsOf = await needsReader(context, await openCatalogue(context));
  const postings: AskedPosting[] = [];
  let unread = 0;
  for (const row of await postingsSince(context.records, since)) {
    const { id, foundOn, state, organisationKey, titleKey } = row;
    const asked = await needsOf(row);
    if (asked === null) {
      unread += 1;
      continue;
    }
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
