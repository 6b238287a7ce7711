// Fit as the rest of the house sees it: roles and places of work held against the person.
import type { Context } from "../../core/context.ts";
import type { System } from "../../core/contributions.ts";
import { columnsInFile } from "../../core/csv.ts";
import { columnsOfWorkplaces } from "./formats/workplaces-csv.ts";
import { sample } from "./sample.ts";
import { workplaceKind } from "./store.ts";

export { fit } from "./operations/fit.ts";
export { workplaces } from "./operations/workplaces.ts";

export const fitSystem: System<Context> = {
  name: "fit",
  kinds: [workplaceKind],
  sample,
  formats: [
    {
      label: "places of work as a spreadsheet",
      recognises: columnsInFile(columnsOfWorkplaces),
      call: (file, preview) => ({ operation: "workplaces.import", input: { file, preview } }),
    },
  ],
};
