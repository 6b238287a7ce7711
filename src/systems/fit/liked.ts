// The roles that are like what a person said they like, for systems that say where one could go.
import type { SourceId } from "../../catalogue/index.ts";
import type { Context } from "../../operations/context.ts";
import { readInterests, readWork } from "./readers.ts";
import { isWorthALook, ranked } from "./rules/ranking.ts";
import { scoresOf } from "./scores.ts";

/** Ids of the roles of a catalogue, the one most like the person's interests first; null before they have said them. */
export const rolesLiked = async (context: Context, source: SourceId): Promise<string[] | null> => {
  const interests = await readInterests(context);
  if (!interests) return null;
  const { catalogue, work } = await readWork(context);
  const scores = scoresOf({ interests, values: null, environment: null, readiness: new Map(), places: [] }, work);
  return ranked(scores, "interests")
    .filter((row) => isWorthALook(scores, row, "interests"))
    .flatMap((row) => work.ids[row] ?? [])
    .filter((id) => catalogue.role(id)?.source === source);
};
