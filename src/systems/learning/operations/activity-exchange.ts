// Activities out to a spreadsheet and back in: a preview first where it is asked for, bad lines named and kept out.
import { z } from "zod";
import { nameKey } from "../../../catalogue/fold.ts";
import { fileInput, textGiven } from "../../../core/file-input.ts";
import { sayLineIssue } from "../../../core/issue.ts";
import { money } from "../../../core/money.ts";
import { operation } from "../../../core/operation.ts";
import { refuse } from "../../../core/refusal.ts";
import { readActivities, writeActivities } from "../formats/activities-csv.ts";
import { learningRefusals } from "../refusals.ts";
import { activitiesOf, activityKind, withProgress } from "../store.ts";
import { addOne, checkOrder, linked, orderRefusals } from "../write-activity.ts";

/** As the export writes it. */
const costInFile = z.object({
  cost: z.int("Write it in minor units, as the export does: 1250 for 12.50."),
  currency: money.shape.currency,
});

const exportAll = operation("activities.export", {
  kind: "read",
  summary: "Your learning activities as CSV for a spreadsheet",
  input: z.object({ sensitive: z.boolean().default(false).describe("Takes employer-sensitive activities along.") }),
  output: z.object({
    csv: z.string(),
    activities: z.number().int(),
    leftOut: z.number().int().describe("Employer-sensitive ones that stayed out."),
  }),
  handle: async ({ sensitive }, context) => {
    const all = await withProgress(context.records, await activitiesOf(context.records));
    const given = sensitive ? all : all.filter((one) => !one.employerSensitive);
    return { csv: writeActivities(given), activities: given.length, leftOut: all.length - given.length };
  },
  present: ({ csv }) => csv.trimEnd(),
});

const importAll = operation("activities.import", {
  kind: "write",
  summary: "Take learning activities in from CSV: new ones are added, those with a known id or title are changed",
  input: z.object({
    text: z.string().max(2_000_000).optional().describe("Lines of CSV with a heading; title and hours are needed."),
    file: fileInput("A CSV file.").optional(),
    preview: z.boolean().default(false).describe("Shows what would happen and writes nothing."),
  }),
  output: z.object({
    added: z.array(z.string()),
    changed: z.array(z.string()),
    known: z.number().int(),
    bad: z
      .array(z.object({ line: z.number().int(), problem: z.string() }))
      .describe("Lines that were kept out, each with what is wrong."),
    written: z.boolean().describe("False for a preview."),
  }),
  refusals: [learningRefusals.unreadable, ...orderRefusals],
  positional: ["file"],
  previews: ({ preview }) => preview,
  handle: async ({ text, file, preview }, context) => {
    const given = textGiven({ text, file });
    if (given === undefined) return refuse(learningRefusals.unreadable, { sentence: "Give a text or a file to read." });
    const sentence = `${file?.name ?? "The text"}, line 1: no column is called title. Begin with a heading such as: title,hours,kind`;
    const { rows, bad } = readActivities(given) ?? refuse(learningRefusals.unreadable, { sentence, line: 1 });
    const report = { added: [] as string[], changed: [] as string[], known: 0, bad, written: !preview };
    const newIds = new Map<string, string>();
    for (const { line, id: itsId, cost: amount, currency, ...read } of rows) {
      const cost = amount && currency ? costInFile.safeParse({ cost: Number(amount), currency }) : null;
      if (cost && !cost.success) {
        bad.push({ line, problem: sayLineIssue(cost.error) });
        continue;
      }
      const prerequisites = read.prerequisites.map((one) => newIds.get(one) ?? one);
      const fields = {
        ...read,
        prerequisites,
        ...(cost ? { cost: { amount: cost.data.cost, currency: cost.data.currency } } : {}),
      };
      const held = await activitiesOf(context.records);
      const same = held.find((one) => one.id === itsId) ?? held.find((one) => nameKey(one.title) === nameKey(read.title));
      if (!same) {
        const made = await addOne(context, fields);
        if (itsId) newIds.set(itsId, made.id);
        report.added.push(made.title);
        continue;
      }
      await checkOrder(context, {
        ...same,
        ...fields,
        earliest: fields.earliest ?? same.earliest,
        deadline: fields.deadline ?? same.deadline,
      });
      const after = await context.records.update(activityKind, same, {
        ...fields,
        raises: fields.raises && (await linked(context, fields.raises)),
      });
      if (after.revision === same.revision) report.known++;
      else report.changed.push(after.title);
    }
    return report;
  },
  present: ({ added, changed, known, bad, written }) =>
    [
      `${written ? "" : "Preview, nothing written: "}${added.length} added, ${changed.length} changed, ${known} known already, ${bad.length} kept out.`,
      ...bad.map(({ line, problem }) => `line ${line}: ${problem}`),
    ].join("\n"),
});

export const activityExchange = { export: exportAll, import: importAll };
