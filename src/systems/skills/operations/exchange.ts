// The inventory out to a spreadsheet and back in: a preview first where it is asked for, bad lines named and kept out.
import { z } from "zod";
import { openCatalogue } from "../../../catalogue/index.ts";
import { fileInput, textGiven } from "../../../core/file-input.ts";
import { operation } from "../../../core/operation.ts";
import { refuse } from "../../../core/refusal.ts";
import type { Owned, Records } from "../../../database/records.ts";
import { sayRing } from "../../../database/ring.ts";
import { namesIn } from "../catalogue-names.ts";
import { type InventoryRow, NoHeading, type ReadInventory, readInventory, writeInventory } from "../formats/inventory-csv.ts";
import { skillRefusals } from "../refusals.ts";
import type { CatalogueNames } from "../rules/claims.ts";
import { sameSkill, withEvidence } from "../rules/inventory.ts";
import type { Skill } from "../schema.ts";
import { skillKind, skillsOf } from "../store.ts";

const exportAll = operation("skills.export", {
  kind: "read",
  summary: "Your skills as CSV for a spreadsheet",
  input: z.object({
    sensitive: z.boolean().default(false).describe("Takes employer-sensitive skills along."),
  }),
  output: z.object({
    csv: z.string().describe("One line a skill, with a heading."),
    skills: z.number().int(),
    leftOut: z.number().int().describe("Employer-sensitive skills that stayed out."),
  }),
  handle: async ({ sensitive }, { records }) => {
    const all = await skillsOf(records);
    const given = sensitive ? all : all.filter((one) => !one.employerSensitive);
    return { csv: writeInventory(given), skills: given.length, leftOut: all.length - given.length };
  },
  present: ({ csv }) => csv.trimEnd(),
});

const importAll = operation("skills.import", {
  kind: "write",
  summary: "Take skills in from CSV: new ones are added, known ones take over what the file says",
  input: z.object({
    text: z.string().max(2_000_000).optional().describe("Lines of CSV with a heading; only the column label is needed."),
    file: fileInput("A CSV file.").optional(),
    preview: z.boolean().default(false).describe("Shows what would happen and writes nothing."),
  }),
  output: z.object({
    added: z.array(z.string()).describe("Names of skills that are new."),
    changed: z.array(z.string()).describe("Names of skills that take something over."),
    known: z.number().int().describe("Lines that say what stands already."),
    bad: z
      .array(z.object({ line: z.number().int(), problem: z.string() }))
      .describe("Lines that were kept out, each with what is wrong."),
    written: z.boolean().describe("False for a preview."),
  }),
  refusals: [skillRefusals.noText, skillRefusals.unreadable],
  positional: ["file"],
  previews: ({ preview }) => preview,
  handle: async ({ text, file, preview }, context) => {
    const given = textGiven({ text, file });
    if (given === undefined) return refuse(skillRefusals.noText);
    const { rows, bad } = readOrRefuse(given, file?.name ?? "The text");
    const names = namesIn(await openCatalogue(context));
    const report = { added: [] as string[], changed: [] as string[], known: 0, bad, written: !preview };
    const held = await skillsOf(context.records);
    for (const row of rows) {
      const outcome = await take(row, held, names, context.records).catch((error) => ({ problem: sayRing(error) }));
      if (typeof outcome === "object") report.bad.push({ line: row.line, ...outcome });
      else if (outcome === "known") report.known++;
      else report[outcome].push(row.label);
    }
    return report;
  },
  present: ({ added, changed, known, bad, written }) =>
    [
      `${written ? "" : "Preview, nothing written: "}${added.length} added, ${changed.length} changed, ${known} known already, ${bad.length} kept out.`,
      ...bad.map(({ line, problem }) => `line ${line}: ${problem}`),
    ].join("\n"),
});

const readOrRefuse = (text: string, name: string): ReadInventory => {
  try {
    return readInventory(text);
  } catch (error) {
    if (!(error instanceof NoHeading)) throw error;
    const sentence = `${name}, line 1: no column is called label, skill or name. Begin with a heading such as: label,kind,level`;
    return refuse(skillRefusals.unreadable, { sentence, line: 1, found: error.found });
  }
};

/** Joins one line with what is held, and keeps `held` as it then stands. */
const take = async (
  { line: _, ...row }: InventoryRow,
  held: Owned<Skill>[],
  names: CatalogueNames,
  records: Records,
): Promise<"added" | "changed" | "known"> => {
  const named = names.named(row.label);
  const catalogueId = row.catalogueId ?? named?.id ?? null;
  const same = sameSkill(held, { catalogueId, label: row.label });
  if (!same) {
    const draft = {
      label: row.label,
      kind: row.kind ?? named?.kind ?? ("technical" as const),
      catalogueId,
      level: row.level ?? null,
      wanted: row.wanted ?? null,
      interest: row.interest ?? null,
      lastUsed: row.lastUsed ?? null,
      confirmation: row.confirmation ?? ("unconfirmed" as const),
      evidence: row.evidence ?? [],
      note: row.note ?? null,
      source: row.source ?? null,
      ...(row.visibility && { visibility: row.visibility }),
      ...(row.employerSensitive !== undefined && { employerSensitive: row.employerSensitive }),
    };
    held.push(await records.create(skillKind, draft));
    return "added";
  }
  const { label: _name, catalogueId: _id, evidence: offered, ...stated } = row;
  const patch = { ...stated, evidence: withEvidence(same.evidence, offered ?? []) };
  const differs = Object.entries(patch).some(
    ([field, value]) => value !== undefined && JSON.stringify(value) !== JSON.stringify(same[field as keyof Skill]),
  );
  if (!differs) return "known";
  held.splice(held.indexOf(same), 1, await records.update(skillKind, same, patch));
  return "changed";
};

export const exchange = { export: exportAll, import: importAll };
