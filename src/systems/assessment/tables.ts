// Row types of sittings, added instruments and others' views.
import type { Stored } from "../../database/stored.ts";
import type { OwnInstrument } from "./schema/instrument.ts";
import type { Sitting } from "./schema/sitting.ts";
import type { View } from "./schema/view.ts";
import type { ValueTables } from "./values-tables.ts";

export interface AssessmentTables extends ValueTables {
  sitting: Stored<Sitting>;
  instrument: Stored<OwnInstrument>;
  othersView: Stored<View>;
}
