// What the rest of the house may use of reviews: their operations and their contributions.
import type { Context } from "../../core/context.ts";
import type { System } from "../../core/contributions.ts";
import { reviewKinds } from "./store.ts";

export { events } from "./operations/events.ts";
export { journal } from "./operations/journal.ts";

export const reviewsSystem: System<Context> = { name: "reviews", kinds: reviewKinds };
