// The one door for what a person gives from outside: read in a process of its own, and refused in a sentence where it is too much.
import { type OutsideBounds, OutsideProblem, readOutside } from "./outside.ts";
import { refusals, refuse } from "./refusal.ts";

/** With what the runtime itself takes some 370 MB in all. */
const usual: OutsideBounds = { milliseconds: 4_000, megabytes: 220 };

const ends: Record<OutsideProblem["bound"], string> = {
  time: "it was not read in time",
  memory: "it takes too much memory",
  fault: "the reader could not find its way through it",
};

/** What the default export of a module makes of an input, within bounds; beyond them a refusal that names the file. */
export const readGivenOutside = <Read extends (input: never) => unknown>(
  reader: URL,
  input: Parameters<Read>[0],
  file: string,
  bounds = usual,
): Promise<Awaited<ReturnType<Read>>> =>
  readOutside<Read>(reader, input, bounds).catch((error: unknown) => {
    if (error instanceof OutsideProblem) return refuse(refusals.tooTangled, { file, why: ends[error.bound] });
    throw error;
  });
