// Places of work as the person sees them: one short answer for each scale of the environment questionnaire.

import { z } from "zod";
import { sayDay } from "../../../core/day.ts";
import { fileInput, textOf } from "../../../core/file-input.ts";
import { operation } from "../../../core/operation.ts";
import { listVerb, recordVerbs } from "../../../core/record-verbs.ts";
import { refuse } from "../../../core/refusal.ts";
import { readWorkplaces, writeWorkplaces } from "../formats/workplaces-csv.ts";
import { fitRefusals } from "../refusals.ts";
import { type Workplace, workplace, workplaceFields, workplaceScales } from "../schema/workplace.ts";
import { workplaceKind, workplaceList, workplacesOf } from "../store.ts";

const sayPlace = (one: Workplace): string => {
  const said = workplaceScales.flatMap(({ id: scale, steps }) => steps[(one[scale] ?? 0) - 1] ?? []);
  return `${one.name}, as you see it on ${sayDay(one.day)}: ${said.length > 0 ? said.join(", ") : "nothing said yet"}`;
};

const noun = { kind: workplaceKind, one: "place of work", many: "places of work" };

const list = listVerb("workplaces", {
  ...noun,
  summary: "Places of work as you see them, the latest first",
  listing: workplaceList,
  item: workplace,
  empty: 'No places yet. Say how one is with: cairn workplaces add "the agency I talk to" --pace 4 --autonomy 2',
  line: (one) => `${one.id}  ${sayPlace(one)}`,
});

const verbs = recordVerbs("workplaces", {
  ...noun,
  summaries: {
    add: "Say how a place of work is, as you see it; what you do not know may stay out",
    update: "Change what you see of a place, after an interview or a visit",
  },
  fields: workplaceFields,
  adding: { day: workplaceFields.day.optional() },
  positional: ["name"],
  output: workplace,
  present: sayPlace,
  check: (given, before, { today }) => (before ? given : { ...given, day: given.day ?? today }),
});

const exportAll = operation("workplaces.export", {
  kind: "read",
  summary: "All places of work as CSV, without those marked as sensitive to an employer",
  input: z.object({ sensitive: z.boolean().default(false).describe("Include places marked as sensitive to an employer.") }),
  output: z.object({
    csv: z.string().describe("One line a place, with a heading."),
    places: z.number().int(),
    leftOut: z.number().int(),
  }),
  handle: async ({ sensitive }, { records }) => {
    const all = await workplacesOf(records);
    const given = all.filter((one) => sensitive || !one.employerSensitive);
    return { csv: writeWorkplaces(given), places: given.length, leftOut: all.length - given.length };
  },
  present: ({ csv }) => csv.trimEnd(),
});

const importAll = operation("workplaces.import", {
  kind: "write",
  summary: "Read places of work from a CSV file; --preview shows them and writes nothing",
  input: z.object({
    file: fileInput(
      "A CSV file with the column place_name, and where known size, pace, autonomy, place, remote, people (each 1 to 5), known_from, role_id, note and day.",
    ),
    preview: z.boolean().default(false).describe("Only show what would be read."),
  }),
  output: z.object({
    added: z.number().int().describe("Places that are new."),
    known: z.number().int().describe("Lines that were here already."),
    bad: z.array(z.object({ line: z.number().int(), problem: z.string() })).describe("Lines that could not be read, and why."),
    saved: z.boolean().describe("Whether they were written down."),
  }),
  refusals: [fitRefusals.noPlaceColumns],
  positional: ["file"],
  previews: ({ preview }) => preview,
  handle: async ({ file, preview }, { records, today }) => {
    const { lines, bad, missing } = readWorkplaces(textOf(file));
    if (missing.length > 0) refuse(fitRefusals.noPlaceColumns, { file: file.name, missing: missing.join(" and ") });
    const standing = new Set((await workplacesOf(records)).map((one) => `${one.day} ${one.name}`));
    let added = 0;
    for (const line of lines) {
      const one = { ...line, enjoyedRoleId: null, day: line.day ?? today };
      if (standing.has(`${one.day} ${one.name}`)) continue;
      standing.add(`${one.day} ${one.name}`);
      await records.create(workplaceKind, one);
      added += 1;
    }
    return { added, known: lines.length - added, bad, saved: !preview };
  },
  present: ({ added, known, bad, saved }) =>
    [
      `${saved ? "Added" : "Would add"} ${added}, ${known} known already, ${bad.length} could not be read.`,
      ...bad.map(({ line, problem }) => `  line ${line}: ${problem}`),
    ].join("\n"),
});

export const workplaces = { list, ...verbs, export: exportAll, import: importAll };
