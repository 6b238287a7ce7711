// What every import of wins asks for and answers with.
import { z } from "zod";
import { type FileInput, textOf } from "../../../core/file-input.ts";

export const badLine = z.object({ line: z.number().int(), problem: z.string() });

export const preview = z.boolean().default(false).describe("Shows what would happen and writes nothing.");

/** The text that was given, or that of the file; undefined where neither says anything. */
export const textGiven = (text: string | undefined, file: FileInput | undefined): string | undefined => {
  const given = text?.trim() ? text : file && textOf(file);
  return given?.trim() ? given : undefined;
};
