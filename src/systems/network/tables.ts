// Row types of the people who speak for a person.
import type { Stored } from "../../database/stored.ts";
import type { Reference } from "./schema.ts";

export interface NetworkTables {
  reference: Stored<Reference>;
}
