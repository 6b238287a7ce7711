// What the rest of the house may use of the people one knows: their operations, and who was asked to speak for the person.
import type { Context } from "../../core/context.ts";
import type { System } from "../../core/contributions.ts";
import { referenceKind } from "./store.ts";

export { references } from "./operations.ts";
export { readReferences, referenceKind } from "./store.ts";

export const networkSystem: System<Context> = { name: "network", kinds: [referenceKind] };
