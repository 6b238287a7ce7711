// What all rooms state of the person, for a resume.
import type { StatedFacts } from "../../career/stated-facts.ts";
import type { RecordRef } from "../../core/record.ts";
import type { Context } from "../../operations/context.ts";

const nobody = { name: null, headline: null, summary: null, place: null, email: null, phone: null, link: null };

/** Of the records that are named, or else of those that a resume usually says. */
export const statedFacts = async (context: Context, named: readonly RecordRef[] | null): Promise<Required<StatedFacts>> => {
  const all: Required<StatedFacts> = { basics: nobody, experiences: [], wins: [], skills: [], certificates: [] };
  for (const system of context.app.systems) Object.assign(all, await system.states?.(context, named));
  return all;
};
