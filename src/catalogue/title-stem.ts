// The stem of a word in a job title.
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
