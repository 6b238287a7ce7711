// What feeds said: listed by what touches the person, read, kept, noted.
import { sayDay } from "../../../core/day.ts";
import { listVerb, recordVerbs } from "../../../operations/record-verbs.ts";
import { sayWhy } from "../rules/touching.ts";
import { type FeedItem, itemFields, itemView } from "../schema.ts";
import { feedItemKind, itemList } from "../store.ts";

const noun = { kind: feedItemKind, one: "feed item", many: "feed items" };

const viewOf = <T extends FeedItem>(one: T) => ({ ...one, why: sayWhy(one) });

const present = ({ title, source, day, state, why }: FeedItem & { why: string }): string =>
  `${title} (${source}, ${sayDay(day)}, ${state}). ${why}`;

const list = listVerb("feedItems", {
  ...noun,
  summary: "What the feeds that you follow said, and which of your skills it touches",
  listing: itemList,
  item: itemView,
  items: (rows) => rows.map(viewOf),
  empty: "Nothing is here yet. Save a feed as a file and take it in: cairn feeds take FILE",
  line: (one) => `${one.id}  ${present(one)}`,
});

/** Items come from their feeds alone. */
const { add: _, ...verbs } = recordVerbs("feedItems", {
  ...noun,
  fields: itemFields,
  output: itemView,
  answer: viewOf,
  present: (one) => [present(one), one.url, one.text, one.note].filter(Boolean).join("\n"),
  summaries: { update: "Mark what a feed said as read or kept, or note what you make of it" },
});

export const feedItems = { list, ...verbs };
