// What boards tell the others: at most one line a day for Today, their spreadsheet, their part of the sample career.
import { openCatalogue } from "../../catalogue/index.ts";
import { addDays } from "../../core/day.ts";
import { sayCount } from "../../core/say.ts";
import type { Context } from "../../operations/context.ts";
import type { AgendaItem, ImportFormat } from "../../operations/contributions.ts";
import { sampleFrom, sampleKind } from "../../operations/sample.ts";
import { tableFormat } from "../../operations/table-verbs.ts";
import { boardTable } from "./formats/board-csv.ts";
import { board, boardPosting } from "./schema.ts";
import { boardKind, boardPostingKind, newSince } from "./store.ts";
import { asksOf } from "./take.ts";

const daysNew = 14;

export const agendaItems = async ({ records, today }: Context): Promise<AgendaItem[]> => {
  const found = await newSince(records, addDays(today, -daysNew));
  const [first] = found;
  if (!first) return [];
  const employers = new Set(found.map(({ organisation }) => organisation)).size;
  const others = employers > 1 ? ` and ${sayCount(employers - 1, "other employer")}` : "";
  return [
    {
      key: `boards:new:${today}`,
      title: `${sayCount(found.length, "new opening")} at ${first.organisation}${others}`,
      reason: "They were put up on boards that you follow, in the last two weeks, and you have not looked at them yet.",
      records: [],
      minutes: 5,
      goalWeight: 0.4,
      costOfDelay: 0.4,
    },
  ];
};

export const formats: readonly ImportFormat[] = [tableFormat("Boards of employers", boardTable, "boards.import")];

export const sample = sampleFrom(
  () => import("./sample.json", { with: { type: "json" } }),
  [
    sampleKind(boardKind, board),
    sampleKind(boardPostingKind, boardPosting, {
      computed: async ({ text }, context) => ({ asks: asksOf(await openCatalogue(context), String(text)) }),
    }),
  ],
);
