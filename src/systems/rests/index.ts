// What the rest of the house may use of rests: until when nothing reminds to be in touch.
import type { ImportFormat } from "../../operations/contributions.ts";
import { sampleFrom, sampleKind } from "../../operations/sample.ts";
import { system } from "../../operations/system.ts";
import { tableFormat } from "../../operations/table-verbs.ts";
import { restTable } from "./formats/csv.ts";
import { rests } from "./operations.ts";
import { rest } from "./schema.ts";
import { restKind } from "./store.ts";

export { quietUntil } from "./store.ts";

const formats: readonly ImportFormat[] = [tableFormat("Rests", restTable, "rests.import")];

export const restsSystem = system({
  name: "rests",
  place: 9,
  operations: { rests },
  kinds: [restKind],
  formats,
  sample: sampleFrom(() => import("./sample.json", { with: { type: "json" } }), [sampleKind(restKind, rest)]),
});
