// What a goal is linked to: a record of the person's, or something that has its name elsewhere, such as a role of the catalogue.
import { openCatalogue } from "../../catalogue/index.ts";
import type { RecordRef } from "../../core/record.ts";
import { refusals, refuse } from "../../core/refusal.ts";
import type { Context } from "../../operations/context.ts";
import { kindNamed } from "../../platform/index.ts";
import { valueId, workValueWords } from "../values/index.ts";

/** The record by its kind and id, with its own name unless `label` is given; refuses what is not there. */
export const linkTarget = async (context: Context, kind: string, id: string, label?: string): Promise<RecordRef> => {
  const found = await titled(context, kind, id);
  return { kind: found.kind, id, label: label ?? found.title };
};

const titled = async (context: Context, kind: string, id: string): Promise<{ kind: string; title: string }> => {
  if (kind === "work-value") {
    const value = valueId.safeParse(id);
    return value.success
      ? { kind, title: workValueWords[value.data].label }
      : refuse(refusals.missing, { what: "work value", id });
  }
  if (kind === "role") return { kind, title: (await (await openCatalogue(context)).readRole(id)).label };
  if (kind === "skill" && id.includes(":")) return { kind, title: (await (await openCatalogue(context)).readSkill(id)).label };
  const known = kindNamed(context, kind);
  return { kind: known.kind, title: known.title(await context.records.get(known, id)) };
};
