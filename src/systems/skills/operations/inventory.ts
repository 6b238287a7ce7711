// The inventory's own operations: look, add, change, confirm, withdraw, and link what proves a skill.
import { z } from "zod";
import { evidence, sayEvidence } from "../../../career/evidence.ts";
import { proficiency, sayLevel } from "../../../career/proficiency.ts";
import { openCatalogue } from "../../../catalogue/index.ts";
import { id } from "../../../core/id.ts";
import { editFields, type RecordRef } from "../../../core/record.ts";
import { refusals, refuse } from "../../../core/refusal.ts";
import { keyOf, readNow, withRevisions } from "../../../database/chain.ts";
import type { Owned } from "../../../database/records.ts";
import type { Context } from "../../../operations/context.ts";
import { operation } from "../../../operations/operation.ts";
import { listVerb } from "../../../operations/record-verbs.ts";
import { removal } from "../../../operations/removal.ts";
import { readStaleness, type Staleness, staleness } from "../../../platform/index.ts";
import { forgetSkill, nameSkill, winKind } from "../../wins/index.ts";
import { namesIn } from "../catalogue-names.ts";
import { skillRefusals } from "../refusals.ts";
import { withEvidence } from "../rules/inventory.ts";
import { newSkill, type proof, type Skill, skill, skillEdit, skillWithProof } from "../schema.ts";
import { addSkill, changeSkill, skillKind, skillList } from "../store.ts";

const saySkill = ({ label, level, wanted, confirmation: state }: Skill): string =>
  [
    label,
    level === null ? "level not said" : `${level} ${sayLevel(level)}`,
    wanted === null ? "" : `wants ${wanted}`,
    state === "confirmed" ? "" : state,
  ]
    .filter(Boolean)
    .join(", ");

const saySkills = (skills: readonly Skill[]): string => skills.map((one) => `${one.id}  ${saySkill(one)}`).join("\n");

const stale = staleness
  .nullable()
  .describe("Since when and why its evidence no longer says what was read; null while it all does.");

const list = listVerb("skills", {
  kind: skillKind,
  one: "skill",
  many: "skills",
  summary: "Your skills with level, wish, confirmation and evidence",
  listing: skillList,
  item: skill.extend({ stale }),
  items: async (rows: readonly Owned<Skill>[], context) => {
    const refs = rows.map(({ id: skillId }) => ({ kind: skillKind.kind, id: skillId }));
    const staleOf = await readStaleness(context, refs);
    return rows.map((one) => ({ ...one, stale: staleOf({ kind: skillKind.kind, id: one.id }) }));
  },
  empty: "No skills. Add one with: cairn skills add --label NAME",
  line: (one) => `${one.id}  ${saySkill(one)}`,
});

const get = operation.read("skills.get", {
  summary: "One skill with its evidence, and whether the evidence still says the same",
  input: z.object({ id: id("The skill.") }),
  output: skillWithProof.extend({ stale }),
  handle: async ({ id: skillId }, context) => {
    const found = await context.records.get(skillKind, skillId);
    const of = { kind: skillKind.kind, id: skillId };
    const stale = (await readStaleness(context, [of]))(of);
    return { ...found, evidence: provenBy(found, stale), stale };
  },
  present: (one) =>
    [saySkill(one), ...one.evidence.map((one) => `- ${sayEvidence(one)}${one.stands === "same" ? "" : ` (${one.stands})`}`)].join(
      "\n",
    ),
});

/** The proofs of a skill, each with whether its record still says what was read: the links that make it stale name those that do not. */
const provenBy = ({ id: skillId, evidence: held }: Skill, stale: Staleness | null): z.infer<typeof proof>[] => {
  const own = stale?.because.filter(({ built }) => built.kind === skillKind.kind && built.id === skillId) ?? [];
  return held.map((one) => {
    const broken = own.find(({ source }) => one.record && keyOf(source) === keyOf(one.record));
    return { ...one, stands: broken?.state ?? "same", changes: broken?.changes ?? [] };
  });
};

const add = operation.write("skills.add", {
  summary: "Add a skill to your inventory",
  input: newSkill,
  output: skill,
  refusals: [skillRefusals.skillExists, refusals.missing],
  positional: ["label"],
  handle: async (asked, context) => {
    const catalogue = await openCatalogue(context);
    const named = asked.catalogueId
      ? catalogue.skill(catalogue.canonical(asked.catalogueId))
      : namesIn(catalogue).named(asked.label);
    const catalogueId = asked.catalogueId ? (named?.id ?? asked.catalogueId) : (named?.id ?? null);
    const read = await withRevisions(context.records, context.app.kinds, asked.evidence ?? []);
    return addSkill(context.records, { ...asked, evidence: read, catalogueId, kind: asked.kind ?? named?.kind ?? "technical" });
  },
  present: (one) => `Added: ${saySkill(one)}.`,
});

const update = operation.write("skills.update", {
  summary: "Change a skill",
  input: skillEdit,
  output: skill,
  refusals: [skillRefusals.skillExists, refusals.provesItself],
  handle: async ({ id: skillId, revision, evidence: offered, ...patch }, context) => {
    const before = await context.records.get(skillKind, skillId);
    const read = offered && (await withRevisions(context.records, context.app.kinds, offered));
    return changeSkill(context.records, before, read ? { ...patch, evidence: read } : patch, revision);
  },
  present: (one) => `Saved: ${saySkill(one)}.`,
});

const remove = removal("skills.remove", skillKind, {
  summary: "Move a skill to the bin",
});

const many = z.array(z.string().min(1).max(200)).min(1).max(500);

const changed = z.object({ items: z.array(skill) });

const confirm = operation.write("skills.confirm", {
  summary: "Confirm skills that were read from files, with their levels where you want to set them",
  input: z.object({
    ids: many.optional().describe("The skills; without them, every unconfirmed one."),
    levels: z
      .record(z.string(), proficiency("Level now, 0 to 5."))
      .optional()
      .describe("Levels by the skill's id, for those whose level you set now."),
  }),
  output: changed,
  refusals: [refusals.missing],
  positional: ["ids"],
  handle: async ({ ids, levels }, { records }) => {
    const asked = ids
      ? await eachOf(ids, records)
      : await records.list(skillKind, {
          where: (query) => query.where("confirmation", "=", "unconfirmed"),
          orderBy: (query) => query.orderBy("nameKey").orderBy("id"),
        });
    const items: Skill[] = [];
    for (const one of asked)
      items.push(await changeSkill(records, one, { confirmation: "confirmed", level: levels?.[one.id] ?? one.level }));
    return { items };
  },
  present: ({ items }) => (items.length === 0 ? "Nothing waits to be confirmed." : `Confirmed:\n${saySkills(items)}`),
});

const withdraw = operation.write("skills.withdraw", {
  summary: "Withdraw skills: they stay on record and are used nowhere, whatever a file says later",
  input: z.object({ ids: many.describe("The skills.") }),
  output: changed,
  refusals: [refusals.missing],
  positional: ["ids"],
  handle: async ({ ids }, { records }) => {
    const items: Skill[] = [];
    for (const one of await eachOf(ids, records)) items.push(await changeSkill(records, one, { confirmation: "withdrawn" }));
    return { items };
  },
  present: ({ items }) => `Withdrawn: ${items.map((one) => one.label).join(", ")}.`,
});

const eachOf = async (ids: readonly string[], records: Context["records"]): Promise<Owned<Skill>[]> => {
  const found: Owned<Skill>[] = [];
  for (const one of new Set(ids)) found.push(await records.get(skillKind, one));
  return found;
};

const link = operation.write("skills.link", {
  summary: "Link what proves a skill: a record, a web address or a note",
  input: z.object({
    ...editFields,
    evidence,
  }),
  output: skill,
  refusals: [refusals.provesItself],
  handle: async ({ id: skillId, revision, evidence: offered }, context) => {
    const before = await context.records.get(skillKind, skillId);
    if (offered.record) await nameInWin(context.records, offered.record, before);
    const read = await readNow(context.records, context.app.kinds, offered);
    return changeSkill(context.records, before, { evidence: withEvidence(before.evidence, [read]) }, revision);
  },
  present: (one) => `${one.label} has ${one.evidence.length} pieces of evidence.`,
});

/** A win that proves a skill says so itself. */
const nameInWin = async (records: Context["records"], { kind, id: winId }: RecordRef, { id: skillId, label }: Skill) => {
  if (kind === winKind.kind)
    await nameSkill(records, await records.get(winKind, winId), { kind: skillKind.kind, id: skillId, label });
};

const unlink = operation.write("skills.unlink", {
  summary: "Take a piece of evidence away from a skill",
  input: z.object({ ...editFields, at: z.number().int().min(0).describe("Its place in the list of evidence, counted from 0.") }),
  output: skill,
  refusals: [skillRefusals.noSuchEvidence],
  positional: ["id", "at"],
  handle: async ({ id: skillId, revision, at }, { records }) => {
    const before = await records.get(skillKind, skillId);
    const { evidence: held, label } = before;
    if (at >= held.length) refuse(skillRefusals.noSuchEvidence, { label, count: held.length, at });
    const left = held.filter((_, place) => place !== at);
    await forgetInWin(records, held[at]?.record, left, before);
    return changeSkill(records, before, { evidence: left }, revision);
  },
  present: (one) => `${one.label} has ${one.evidence.length} pieces of evidence.`,
});

/** A win that no longer proves a skill stops saying so. */
const forgetInWin = async (
  records: Context["records"],
  proof: RecordRef | undefined,
  left: Skill["evidence"],
  { id: skillId }: Skill,
): Promise<void> => {
  if (proof?.kind !== winKind.kind || left.some(({ record }) => record?.id === proof.id)) return;
  const win = await records.find(winKind, proof.id);
  if (win) await forgetSkill(records, win, { kind: skillKind.kind, id: skillId });
};

export const inventory = { list, get, add, update, remove, confirm, withdraw, link, unlink };
