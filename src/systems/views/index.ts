// How the person is seen, as the rest of the house sees it: views of others, and the portrait of all that is known.
import type { Context } from "../../core/context.ts";
import type { System } from "../../core/contributions.ts";
import { sample } from "./sample.ts";
import { viewKind } from "./store.ts";

export { portrait } from "./operations/portrait.ts";
export { addView, type ViewGiven, views } from "./operations/views.ts";

export const viewsSystem: System<Context> = { name: "views", kinds: [viewKind], sample };
