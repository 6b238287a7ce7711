// What kinds of record are called: one word for one thing on screens, in answers and in what a command takes.
import { z } from "zod";
import { refusals, refuse } from "../core/refusal.ts";
import type { AnyKind } from "../database/kind.ts";
import { type App, type Context, mayTouch } from "../operations/context.ts";

export const what = z.string().describe("What it is, in people's words, such as file or place of work.");

export const labelOfKind = (app: App, kind: string): string => app.kinds.get(kind)?.label ?? kind;

/** A kind's words as a command takes them, and programs as well: `place-of-work`. */
export const asArgument = (said: string): string => said.replaceAll(" ", "-");

/** A kind by its name or by what people call it; refused where whoever asks may not see it. */
export const kindNamed = ({ app, records }: Pick<Context, "app" | "records">, name: string): AnyKind => {
  const kind =
    app.kinds.get(name) ??
    [...app.kinds.values()].find(({ label }) => asArgument(label) === asArgument(name)) ??
    refuse(refusals.missing, { what: "kind of record", id: name });
  const scope = records.closed.get(kind.kind);
  return scope === undefined ? kind : refuse(refusals.forbidden, { scope });
};

/** Refuses whoever may not write records of a kind, whatever the operation that they call may do by itself. */
export const refuseUnlessWritable =
  ({ app, actor }: Pick<Context, "app" | "actor">) =>
  (kind: AnyKind): void => {
    const noun = app.nounOfKind(kind);
    if (!mayTouch(kind, noun, actor, "write")) refuse(refusals.forbidden, { scope: `${noun}:write` });
  };

/** The same as `kindNamed`, to be written. */
export const kindToWrite = (context: Context, name: string): AnyKind => {
  const kind = kindNamed(context, name);
  refuseUnlessWritable(context)(kind);
  return kind;
};
