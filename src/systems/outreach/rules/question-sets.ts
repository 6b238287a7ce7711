// The questions to take to a talk, by what it is about.
import type { Purpose } from "../schema.ts";
import sets from "./question-sets.json" with { type: "json" };

export const questionsFor = (purpose: Purpose): string[] => sets[purpose];
