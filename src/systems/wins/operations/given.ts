// What every import of wins asks for and answers with.
import { z } from "zod";

export const badLine = z.object({ line: z.number().int(), problem: z.string() });

export const preview = z.boolean().default(false).describe("Shows what would happen and writes nothing.");
