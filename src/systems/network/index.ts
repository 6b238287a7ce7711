// What the rest of the house may use of the people one knows: their operations, and who was asked to speak for the person.
import { sampleFrom, sampleKind } from "../../operations/sample.ts";
import { system } from "../../operations/system.ts";
import { references } from "./operations.ts";
import { reference } from "./schema.ts";
import { referenceKind } from "./store.ts";

export { readReferences, referenceKind } from "./store.ts";

export const networkSystem = system({
  name: "network",
  place: 2,
  operations: { references },
  kinds: [referenceKind],
  sample: sampleFrom(() => import("./sample.json", { with: { type: "json" } }), [sampleKind(referenceKind, reference)]),
});
