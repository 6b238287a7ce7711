// What the rest of the house may use of trends: its operations and contributions.
import { system } from "../../operations/system.ts";
import { agendaItems, formats, sample } from "./contributions.ts";
import { feedItems } from "./operations/feed-items.ts";
import { feeds } from "./operations/feeds.ts";
import { readingJob } from "./operations/feeds-at-address.ts";
import { trendsOperations } from "./operations/trends.ts";
import { feedItemKind, feedKind } from "./store.ts";

export const trendsSystem = system({
  name: "trends",
  place: 2,
  buildsOn: ["openings", "postings", "skills"],
  operations: { feeds, feedItems, trends: trendsOperations },
  kinds: [feedKind, feedItemKind],
  agenda: agendaItems,
  jobs: [readingJob],
  formats,
  sample,
});
