// What kinds of record are called: one word for one thing on screens, in answers and in what a command takes.
import { z } from "zod";
import { refusals, refuse } from "../core/refusal.ts";
import type { AnyKind } from "../database/kind.ts";
import type { App } from "../operations/context.ts";

export const what = z.string().describe("What it is, in people's words, such as file or place of work.");

export const labelOfKind = (app: App, kind: string): string => app.kinds.get(kind)?.label ?? kind;

/** A kind's words as a command takes them, and programs as well: `place-of-work`. */
export const asArgument = (said: string): string => said.replaceAll(" ", "-");

/** A kind by its name or by what people call it. */
export const kindNamed = (app: App, name: string): AnyKind =>
  app.kinds.get(name) ??
  [...app.kinds.values()].find(({ label }) => asArgument(label) === asArgument(name)) ??
  refuse(refusals.missing, { what: "kind of record", id: name });
