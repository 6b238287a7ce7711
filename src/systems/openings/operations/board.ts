// The board: what is open and what was taken, by how far it is, a column each.
import { z } from "zod";
import { operation } from "../../../operations/operation.ts";
import { kindLabels, sayOpening, stageLabels } from "../rules/stages.ts";
import { openingFields, openingLine, stages } from "../schema/opening.ts";
import { onBoard } from "../store/openings.ts";
import { asLine } from "./openings.ts";

const usualCards = 25;

export const board = operation.read("openings.board", {
  summary: "Your openings by how far they are, a column for each stage, with how many stand in it",
  input: z.object({
    text: z.string().max(200).optional().describe("Words that they contain, or their beginnings."),
    kind: openingFields.kind.optional().describe("The kind of opening."),
    cards: z.number().int().min(1).max(200).default(usualCards).describe("How many of each column, the last step first."),
  }),
  output: z.object({
    columns: z.array(
      z.object({
        stage: z.enum(stages),
        label: z.string(),
        count: z.number().int().describe("How many stand in it in all."),
        cards: z.array(openingLine),
      }),
    ),
  }),
  handle: async (asked, context) => {
    const columns = [];
    for (const stage of stages) {
      const { rows, total } = await onBoard(context, stage, asked);
      columns.push({ stage, label: stageLabels[stage], count: total, cards: rows.map(asLine) });
    }
    return { columns };
  },
  present: ({ columns }) =>
    columns
      .flatMap(({ label, count, cards }) => [
        `${label} (${count})`,
        ...cards.map(
          (card) => `  ${card.id}  ${sayOpening(card)}${card.kind === "job" ? "" : `, ${kindLabels[card.kind].toLowerCase()}`}`,
        ),
      ])
      .join("\n"),
});
