// What the catalogue says no to, with the way out in each sentence.

import { type RefusalDefinition, refuse } from "../core/refusal.ts";

export const catalogueRefusals = {
  badFile: { code: "BAD_CATALOGUE_FILE", status: 422, message: "{sentence}" },
  unknownSkill: {
    code: "NOT_FOUND",
    status: 404,
    message: "No catalogue skill has the id {id}. Find the right one with: cairn catalogue search TEXT",
  },
  unknownRole: {
    code: "NOT_FOUND",
    status: 404,
    message: "No catalogue role has the id {id}. Find the right one with: cairn catalogue search TEXT",
  },
  unknownSource: { code: "NO_SUCH_SOURCE", status: 404, message: "{id} is not imported. What is there: cairn catalogue sources" },
  importRunning: {
    code: "IMPORT_RUNNING",
    status: 409,
    message: "An import of {what} is running. Wait until it is done, then start this one again.",
  },
  noDownload: { code: "NO_DOWNLOAD", status: 503, message: "{sentence}" },
} as const satisfies Record<string, RefusalDefinition>;

export interface FilePlace {
  file: string;
  line?: number;
  column?: string;
}

/** Refuses a file: what is wrong, where, and the way out. */
export function refuseFile(place: FilePlace, wrong: string, wayOut: string): never {
  const where = [
    place.file,
    place.line === undefined ? "" : `line ${place.line}`,
    place.column === undefined ? "" : `column ${place.column}`,
  ];
  return refuse(catalogueRefusals.badFile, { sentence: `${where.filter(Boolean).join(", ")}: ${wrong} ${wayOut}`, ...place });
}
