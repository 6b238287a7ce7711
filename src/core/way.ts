// The way on from a sentence: to a record, or to a place by its name. The browser makes an address of it, every other door says it.
import { z } from "zod";
import { recordRef } from "./record.ts";

/** Places that sentences lead to; the screens of a system say where each of its own stands. */
export const placeNames = [
  "assessment",
  "balance",
  "boundaries",
  "certificates",
  "contacts",
  "employers",
  "energy",
  "events",
  "feedback",
  "gap",
  "goals",
  "inquiries",
  "interviews",
  "job-loss",
  "learning",
  "mentors",
  "new-decision",
  "offers",
  "openings",
  "paths",
  "presence",
  "profile",
  "resume",
  "reviews",
  "scenarios",
  "setbacks",
  "skills",
  "sources",
  "sponsors",
  "stories",
  "success",
  "values",
  "values-exercise",
  "views",
  "wins",
] as const;
export type PlaceName = (typeof placeNames)[number];

const label = z.string().describe("What to do or to look at.");

export const way = z
  .union([
    z.object({ label, record: recordRef.describe("The record where that is done.") }),
    z.object({ label, place: z.enum(placeNames).describe("The place where that is done.") }),
  ])
  .describe("Where that is done: at a record, or at a place by its name.");
export type Way = z.infer<typeof way>;

export const sayWay = (to: Way): string =>
  "record" in to ? `${to.label} (${to.record.kind} ${to.record.id})` : `${to.label} (${to.place})`;
