// The instruments that come with Cairn, in the order in which they are offered.
import type { InstrumentDefinition } from "../schema/instrument.ts";
import { bigFive } from "./big-five.ts";
import { environment } from "./environment.ts";
import { interests } from "./interests.ts";
import { strengths } from "./strengths.ts";

export const shipped: readonly InstrumentDefinition[] = [interests, strengths, environment, bigFive];
