// What feeds tell the others: at most one line a week for Today, and the files that they know.
import { addDays, weekOf } from "../../core/day.ts";
import { beginOf } from "../../core/file-input.ts";
import { sayCount } from "../../core/say.ts";
import type { Context } from "../../operations/context.ts";
import type { AgendaItem, ImportFormat } from "../../operations/contributions.ts";
import { sampleFrom, sampleKind } from "../../operations/sample.ts";
import { tableFormat } from "../../operations/table-verbs.ts";
import { looksLikeFeed } from "./formats/feed.ts";
import { feedTable } from "./formats/feed-csv.ts";
import { feed, feedItem } from "./schema.ts";
import { countTouching, feedItemKind, feedKind } from "./store.ts";
import { toucher } from "./take.ts";

const daysNew = 14;

export const agendaItems = async ({ records, today }: Context): Promise<AgendaItem[]> => {
  const count = await countTouching(records, addDays(today, -daysNew));
  if (count === 0) return [];
  return [
    {
      key: `trends:new:${weekOf(today)}`,
      title: `Look through ${sayCount(count, "new thing")} in the feeds you follow`,
      reason: `Of the last two weeks, unread; each names a skill that you have or that the role you aim for asks for.`,
      records: [],
      minutes: 10,
      goalWeight: 0.2,
      costOfDelay: 0.1,
    },
  ];
};

export const formats: readonly ImportFormat[] = [
  tableFormat("feeds", feedTable, "feeds.import"),
  { label: "News feed or list of feeds", recognises: (file) => looksLikeFeed(beginOf(file)), operation: "feeds.take" },
];

export const sample = sampleFrom(
  () => import("./sample.json", { with: { type: "json" } }),
  [
    sampleKind(feedKind, feed),
    sampleKind(feedItemKind, feedItem, {
      computed: async (declared, context) => (await toucher(context))(feedItem.pick({ title: true, text: true }).parse(declared)),
    }),
  ],
);
