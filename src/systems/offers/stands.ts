// How one offer stands beside the others that are open, for whoever negotiates it.
import { sayMoney } from "../../core/money.ts";
import type { RecordRef } from "../../core/record.ts";
import type { Owned } from "../../database/records.ts";
import type { Context } from "../../operations/context.ts";
import { type Opening, openingKind } from "../openings/index.ts";
import { compared } from "./rules/compare.ts";
import { yearlyOf } from "./rules/value.ts";
import type { Offer } from "./schema.ts";
import { offerKind, offerRef, openOffers, weightsOf } from "./store.ts";

interface Standing {
  one: Owned<Offer>;
  ref: RecordRef;
  opening: Opening | undefined;
  /** The other open offers, each in a line with what it is worth a year, in its own currency. */
  others: string[];
  /** What must change before it leads, or how much it can lose; nothing while nobody said what counts in its currency. */
  said: string[];
}

/** Null where there is no such offer, or where `mustBe` a refusal. Offers in other currencies are named, not weighed. */
export const offerStanding = async ({ records }: Context, offerId: string | null, mustBe = false): Promise<Standing | null> => {
  const one = offerId === null ? undefined : await (mustBe ? records.get(offerKind, offerId) : records.find(offerKind, offerId));
  if (!one) return null;
  const others = (await openOffers(records)).filter(({ id }) => id !== one.id);
  const weights = await weightsOf(records);
  const alike = [one, ...others].filter(({ currency }) => currency === one.currency);
  const weighed = alike.map((offer) => ({ id: offer.id, title: offer.title, yearly: yearlyOf(offer), offer }));
  const ranked = weights?.currency === one.currency && alike.length > 1 ? compared(weighed, weights, one.currency).ranked : [];
  const mine = ranked.find(({ id }) => id === one.id);
  return {
    one,
    ref: offerRef(one),
    opening: one.openingId ? await records.find(openingKind, one.openingId) : undefined,
    others: others.map(
      (other) => `${other.title}: ${sayMoney({ amount: yearlyOf(other), currency: other.currency })} a year, all of it counted.`,
    ),
    said: [...(mine?.toLead ?? []).slice(0, 1), ...(mine?.giveUp ?? [])],
  };
};
