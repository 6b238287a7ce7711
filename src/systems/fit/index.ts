// Fit as the rest of the house sees it: roles and places of work held against the person.
import { columnsInFile } from "../../core/csv.ts";
import { system } from "../../core/system.ts";
import { columnsOfWorkplaces } from "./formats/workplaces-csv.ts";
import { fit } from "./operations/fit.ts";
import { workplaces } from "./operations/workplaces.ts";
import { sample } from "./sample.ts";
import { workplaceKind } from "./store.ts";

export const fitSystem = system({
  name: "fit",
  buildsOn: ["questionnaires", "skills", "values"],
  operations: { fit, workplaces },
  kinds: [workplaceKind],
  sample,
  formats: [
    {
      label: "places of work as a spreadsheet",
      recognises: columnsInFile(columnsOfWorkplaces),
      call: (file, preview) => ({ operation: "workplaces.import", input: { file, preview } }),
    },
  ],
});
