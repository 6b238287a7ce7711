// An event that ends a goal without a day of its own: "before the baby arrives", "bevor Jan geht", "antes de que se jubile".
import type { Span } from "../../../language/days.ts";

export interface EventSpan extends Span {
  /** The event in the person's words. */
  said: string;
}

/** "Before work" and "before lunch" are times of a day, "before I know it" and "until it works" are none. */
const noEvent =
  /^(?:work|school|bed|breakfast|lunch|dinner|sleep|dawn|noon|midnight|i (?:feel|can|know|am able|get around)|it (?:is|works|feels)|possible|necessary|needed|everything|anything)\b/i;

const whose = "(?:the|my|our|his|her|their|your|an?|she|he|they|we|i|it|this|that|\\p{Lu}[\\p{L}'-]+)";
const patterns = [
  new RegExp(`\\b(?:before|until|till|by the time|in time for|ahead of)\\s+(?=${whose}\\b)([^,.;!?]{4,80})`, "giu"),
  /\b(?:as soon as|once|when)\s+(?=(?:the|my|our|his|her|their|she|he|they|we|\p{Lu}[\p{L}'-]+)\b)([^,.;!?]{4,80})/giu,
  /(?<!\p{L})(?:bevor|sobald|bis (?=(?:der|die|das|mein|unser)\p{L}* [^,.;]* \p{L}+t$))\s*([^,.;!?]{4,80})/giu,
  /(?<!\p{L})(?:vor|bis zu) (?=(?:der|dem|meiner|meinem|unserer|unserem|ihrer|seinem|seiner)\s)([^,.;!?]{4,40}?)(?=\s+(?:mit|über|von|an|für|ein|zwei)\b|[,.;!?]|$)/giu,
  /(?<!\p{L})(?:vor|bis zu)m (?=\p{Lu})(\p{L}{4,40})/gu,
  /(?<!\p{L})(?:avant (?:que |qu'|de |mon |ma |son |sa |notre |la |le |l'|les )|dès que |quand (?=le |la |mon |ma |il |elle ))([^,.;!?]{3,80})/giu,
  /(?<!\p{L})(?:antes de(?:l| que| la| mi| su| los| las)? |cuando (?=el |la |mi |se )|en cuanto )([^,.;!?]{3,80})/giu,
];

/** The first event in a text from which days and rhythms have been blanked out; null where nothing ends it. */
export const eventIn = (rest: string): EventSpan | null => {
  for (const pattern of patterns)
    for (const match of rest.matchAll(pattern)) {
      const said = (match[1] ?? "").trim();
      if (said.length < 3 || noEvent.test(said)) continue;
      return { start: match.index, end: match.index + match[0].trimEnd().length, said };
    }
  return null;
};
