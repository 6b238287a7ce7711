// How sure it is that a find in a text means the skill: the share of such finds that were right.
import fitted from "./skill-confidence.json" with { type: "json" };

const [base, byStrength] = fitted.weights as [number, number];

/**
 * Logistic regression (Platt 1999) over how strong a find is, 0 to 1, by its name and what stands around it; answers 0 to 1 and keeps the order. Fitted by
 * `scripts/skill-confidence.mjs` on one half of the finds that were read, and measured on the other.
 */
export const skillConfidence = (strength: number): number =>
  strength <= 0 ? 0 : Math.round(1000 / (1 + Math.exp(-(base + byStrength * strength)))) / 1000;
