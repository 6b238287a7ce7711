// Row type of others' views.
import type { Stored } from "../../database/stored.ts";
import type { View } from "./schema/view.ts";

export interface ViewTables {
  othersView: Stored<View>;
}
