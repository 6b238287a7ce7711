// Fit as the rest of the house sees it: roles and places of work held against the person.
import type { ImportFormat } from "../../operations/contributions.ts";
import { sampleFrom, sampleKind } from "../../operations/sample.ts";
import { system } from "../../operations/system.ts";
import { tableFormat } from "../../operations/table-verbs.ts";
import { workplaceTable } from "./formats/csv.ts";
import { fit } from "./operations/fit.ts";
import { workplaces } from "./operations/workplaces.ts";
import { workplace } from "./schema/workplace.ts";
import { workplaceKind } from "./store.ts";

const formats: readonly ImportFormat[] = [tableFormat("places of work", workplaceTable, "workplaces.import")];

export { rolesLiked } from "./liked.ts";

export const fitSystem = system({
  name: "fit",
  place: 3,
  buildsOn: ["questionnaires", "skills", "values"],
  operations: { fit, workplaces },
  kinds: [workplaceKind],
  sample: sampleFrom(() => import("./sample.json", { with: { type: "json" } }), [sampleKind(workplaceKind, workplace)]),
  formats,
});
