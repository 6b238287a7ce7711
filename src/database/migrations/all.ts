// The numbered line of changes to the whole product's tables: a file is added, never edited.
import * as records from "./0001-records.ts";
import * as profile from "./0002-profile.ts";
import * as catalogue from "./0003-catalogue.ts";

export const migrations = {
  "0001-records": records,
  "0002-profile": profile,
  "0003-catalogue": catalogue,
};
