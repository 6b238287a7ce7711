// What the catalogue says no to, with the way out in each sentence.

import { refuse, refusing } from "../core/refusal.ts";

export const catalogueRefusals = {
  ...refusing(422, { badCatalogueFile: "{sentence}" }),
  ...refusing(404, {
    noSuchSource: "{id} is not imported. What is there: cairn catalogue sources",
  }),
  ...refusing(409, { importRunning: "An import of {what} is running. Wait until it is done, then start this one again." }),
  ...refusing(503, { noDownload: "{sentence}" }),
  unknownSkill: refusing(404, {
    notFound: "No catalogue skill has the id {id}. Find the right one with: cairn catalogue search TEXT",
  }).notFound,
  unknownRole: refusing(404, {
    notFound: "No catalogue role has the id {id}. Find the right one with: cairn catalogue search TEXT",
  }).notFound,
};

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
  return refuse(catalogueRefusals.badCatalogueFile, {
    sentence: `${where.filter(Boolean).join(", ")}: ${wrong} ${wayOut}`,
    ...place,
  });
}
