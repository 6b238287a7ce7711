// What negotiation sheets say no to, with the way out in each sentence.
import { refusing } from "../../core/refusal.ts";

export const negotiationRefusals = refusing(422, {
  otherCurrency: "The offer is in {currency}: give the pay of this sheet in {currency} too, or leave the currency out.",
});
