// What an archive of everything consists of: its table of contents, and where in it each thing stands.
import { z } from "zod";

export const formatName = "cairn-archive";

/** Counts up when an older Cairn could not read the archive any more. */
export const formatVersion = 1;

export const manifestName = "cairn.json";
export const sumsName = "checksums.sha256";

export const recordsName = (system: string): string => `json/${system}.json`;
export const schemaName = (system: string): string => `json/${system}.schema.json`;

const keptKind = z.object({
  label: z.string(),
  records: z.number().int(),
  inBin: z.number().int(),
  /** About how the person is doing, or the owner's alone. */
  guarded: z.boolean(),
});

export const manifest = z.object({
  format: z.literal(formatName),
  version: z.number().int(),
  madeAt: z.string(),
  madeBy: z.string(),
  /** By system, then by kind. */
  systems: z.record(z.string(), z.record(z.string(), keptKind)),
  /** Employer-sensitive records that are in it. */
  employerSensitive: z.number().int(),
  leftOut: z.number().int(),
});
export type Manifest = z.infer<typeof manifest>;

const keptRecord = z.looseObject({
  id: z.string(),
  deletedAt: z.string().nullable(),
  /** Where in the archive its bytes lie. */
  bytesAt: z.string().optional(),
});
export type KeptRecord = z.infer<typeof keptRecord>;

export const systemFile = z.object({ system: z.string(), kinds: z.record(z.string(), z.array(keptRecord)) });

export interface ArchiveFile {
  path: string;
  content: string | Uint8Array;
}
