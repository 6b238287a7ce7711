// Row types of sittings and added instruments.
import type { Stored } from "../../database/stored.ts";
import type { OwnInstrument } from "./schema/instrument.ts";
import type { Sitting } from "./schema/sitting.ts";

export interface QuestionnaireTables {
  sitting: Stored<Sitting>;
  instrument: Stored<OwnInstrument>;
}
