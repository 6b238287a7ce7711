// What the rest of the house may use of setbacks: their operations, the lessons that come back, and whether job-loss mode stands.
import type { Context } from "../../core/context.ts";
import type { System } from "../../core/contributions.ts";
import { setbackKindsOfRecord } from "./store.ts";

export const setbacksSystem: System<Context> = {
  name: "setbacks",
  kinds: setbackKindsOfRecord,
};
