// How sure it is that a title that only resembles a role's names means that role: the share of such answers that were right.
import fitted from "./title-confidence.json" with { type: "json" };

const [base, byLikeness, byLead, together] = fitted.weights as [number, number, number, number];
/** A role that is further ahead is no surer. */
export const furthestLead = 0.4;

/**
 * Logistic regression (Platt 1999) over the likeness of the words and the lead before the next work, both 0 to 1; answers 0 to 1. Fitted by
 * `scripts/title-confidence.mjs` on one half of the names that were kept out of the catalogues, and measured on the other.
 */
export const titleConfidence = (likeness: number, lead: number): number => {
  const ahead = Math.min(furthestLead, Math.max(0, lead));
  return 1 / (1 + Math.exp(-(base + byLikeness * likeness + byLead * ahead + together * likeness * ahead)));
};
