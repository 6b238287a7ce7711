// The instruments that come with Cairn, in the order in which they are offered; each lies beside this as a file of the format that adds one.
import { getQuestions } from "@bigfive-org/questions";
import type { InstrumentDefinition, InstrumentItem } from "../schema/instrument.ts";
import personality from "./big-five.json" with { type: "json" };
import preferred from "./environment.json" with { type: "json" };
import areas from "./interests.json" with { type: "json" };
import bringing from "./strengths.json" with { type: "json" };

const questions = getQuestions("en");

/** The IPIP-NEO-120 as its package words it; numbered within their facet in its order, because every answer carries the name. */
const items: InstrumentItem[] = questions.map(({ text, keyed, domain, facet }, place) => {
  const before = questions.slice(0, place).filter((one) => one.domain === domain && one.facet === facet);
  const scale = `${domain.toLowerCase()}${facet}`;
  return { id: `${scale}-${before.length + 1}`, text, othersText: null, scale, reversed: keyed === "minus" };
});

export const interests = areas as InstrumentDefinition;
export const strengths = bringing as InstrumentDefinition;
export const environment = preferred as InstrumentDefinition;
export const bigFive = { ...personality, items } as InstrumentDefinition;

export const shipped: readonly InstrumentDefinition[] = [interests, strengths, environment, bigFive];
