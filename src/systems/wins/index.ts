// What the rest of the house may use of wins: operations, readers and contributions.
import type { Context } from "../../core/context.ts";
import type { System } from "../../core/contributions.ts";
import { storyKind, winKind } from "./store.ts";

export type { Story, Win } from "./schema.ts";
export { winsOf } from "./store.ts";

export const winsSystem: System<Context> = {
  name: "wins",
  kinds: [winKind, storyKind],
};
