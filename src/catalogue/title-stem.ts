// The words of a job title: their stems, and where the name of the work ends.
import { fold } from "../core/fold.ts";

/** Names in one gender and number, in any of the four languages: Köchin and Koch, vendeuse and vendeur, operadoras and operador. */
export const titleStem = (word: string): string => {
  let base = fold(word);
  if (base.length < 4) return base;
  base = base.replace(/(?:frau|mann|leute|manner|frauen)$/, "man").replace(/women$|woman$|men$/, "man");
  base = base.replace(/innen$/, "").replace(/angestellte[rn]$/, "angestellte");
  if (base.length > 5) base = base.replace(/in$/, "");
  base = base
    .replace(/trices?$/, "teur")
    .replace(/euses?$/, "eur")
    .replace(/iennes?$/, "ien")
    .replace(/onnes?$/, "on")
    .replace(/ieres?$/, "ier");
  base = base.replace(/(?:oras|ores|ora)$/, "or").replace(/ies$/, "y");
  return base.length > 4 ? base.replace(/(?:es|s|en|e|a|o|as|os)$/, "") : base.replace(/[aeo]$/, "");
};

/** "PA to the managing director" is a PA: whom one works for is no title of one's own. */
export const withoutSuperior = (title: string): string =>
  title.replace(
    /(?<=\p{L})\s+(?:to (?:(?:the|an?|our|my)\s)?(?=.*(?:director|chief|head|ceo|cfo|coo|md|president|manager|principal|partner|board|minister|dean)s?(?!\p{L}))|(?:der|des) (?=geschäftsführung|geschäftsleitung|vorstands?)).*$/iu,
    "",
  );
