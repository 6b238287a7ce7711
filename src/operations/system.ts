// Declares a system: what can be done with it, what it keeps, and what it offers the others.
import type { Context } from "./context.ts";
import type { Nouns, System } from "./contributions.ts";

/** Keeps the types of its operations, which screens call by noun and verb. */
export const system = <O extends Nouns>(definition: System<Context, O>): System<Context, O> => definition;
