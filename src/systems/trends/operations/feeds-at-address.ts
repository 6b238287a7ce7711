// Feeds at their address: followed after a look, and read again for what is new, when asked and once a day.
import { z } from "zod";
import { mayLook, sayTooSoon } from "../../../career/web-look.ts";
import { id } from "../../../core/id.ts";
import { refusals, refuse } from "../../../core/refusal.ts";
import { sayCount } from "../../../core/say.ts";
import type { Owned } from "../../../database/records.ts";
import { type App, type Context, openContext } from "../../../operations/context.ts";
import type { Job } from "../../../operations/contributions.ts";
import { operation } from "../../../operations/operation.ts";
import { importReport, sayImport } from "../../../operations/table-verbs.ts";
import { webRefusals } from "../../../platform/index.ts";
import { feedAt, lookAt } from "../look.ts";
import { feedRefusals } from "../refusals.ts";
import { type Feed, feedFields } from "../schema.ts";
import { feedKind, feedKnown, feedsDue, feedsWithAddress } from "../store.ts";
import { type Looked, reportOf, takeFeeds, takeLook } from "../take.ts";

const follow = operation.write("feeds.follow", {
  summary: "Follow a feed by its address, or by that of the page it belongs to: read now, and then once a day",
  input: z.object({
    url: feedFields.url.unwrap().describe("Address of the feed, or of the page it belongs to."),
    topic: feedFields.topic.default(null),
    daily: feedFields.daily.default(true),
    preview: z.boolean().default(false).describe("Shows what stands there and writes nothing."),
  }),
  output: importReport,
  refusals: [webRefusals.webIsOff, webRefusals.nothingThere, refusals.tooTangled, feedRefusals.noFeedThere],
  positional: ["url"],
  previews: ({ preview }) => preview,
  before: ({ url }, app) => feedAt(app, url),
  handle: async ({ topic, daily, preview }, context, { feed: found, own, came }) => {
    const { records } = context;
    const isKnown = own !== null && (await feedKnown(records, { title: found.title, url: own })) !== undefined;
    const feed = isKnown ? { ...found, url: own } : found;
    const taken = await takeFeeds(context, [feed], { topic, daily });
    const kept = await feedKnown(records, feed);
    if (kept && kept.daily !== daily) await records.update(feedKind, kept, { daily });
    if (kept) await takeLook(context, { id: kept.id, came, items: [] }, taken.items.length);
    return reportOf(taken, [feed], preview);
  },
  present: sayImport,
});

/** The feeds that are asked for, and how many of them are left alone for now. */
const asked = async (app: App, context: Context, one: string | undefined): Promise<{ feeds: Owned<Feed>[]; waiting: number }> => {
  if (one === undefined) {
    const all = await feedsWithAddress(context.records);
    const feeds = all.filter(({ look }) => mayLook(look, app.now()));
    return { feeds, waiting: all.length - feeds.length };
  }
  const feed = await context.records.get(feedKind, one);
  if (feed.url === null) refuse(feedRefusals.noAddress, { title: feed.title });
  if (feed.look && !mayLook(feed.look, app.now()))
    refuse(webRefusals.lookedJustNow, { sentence: sayTooSoon(feed.title, feed.look, context.timezone) });
  return { feeds: [feed], waiting: 0 };
};

const read = operation.write("feeds.read", {
  summary: "Look for new items at the addresses of the feeds that you follow, or of one of them",
  input: z.object({ id: id("The feed; all of them unless said.").optional() }),
  output: z.object({
    items: z.array(
      z.object({
        id: z.string().describe("The feed."),
        title: z.string().describe("What it is called."),
        added: z.array(z.string()).describe("The headlines that are new."),
        failed: z.boolean().describe("Whether it could not be read."),
        said: z.string().describe("What came of the look."),
      }),
    ),
    waiting: z.number().int().describe("How many were looked at less than an hour ago, or ask to be left alone."),
  }),
  refusals: [webRefusals.webIsOff, webRefusals.lookedJustNow, feedRefusals.noAddress],
  before: async ({ id: one }, app, actor) => {
    if (app.readWeb === "off") refuse(webRefusals.webIsOff);
    const context = await openContext(app, actor, "feeds.read", app.database);
    const { feeds, waiting } = await asked(app, context, one);
    return { looked: await lookAt(app, feeds), waiting };
  },
  handle: async (_, context, { looked, waiting }) => {
    const items = [];
    for (const one of looked) {
      const took = await takeLook(context, one);
      if (!took) continue;
      const { id: feedId, title, look } = took.feed;
      items.push({ id: feedId, title, added: took.added, failed: one.came.kind === "away", said: look?.said ?? "" });
    }
    return { items, waiting };
  },
  present: ({ items, waiting }) =>
    [
      ...items.flatMap(({ title, said, added }) => [`${title}: ${said}`, ...added.map((headline) => `  ${headline}`)]),
      waiting > 0 && `${sayCount(waiting, "feed")} not looked at again within the hour.`,
      items.length + waiting === 0 && "No feed here has a web address. Follow one: cairn feeds follow ADDRESS",
    ]
      .filter((line) => line !== false)
      .join("\n"),
});

/** Comes each hour and reads those whose day, or whose wait after a failure, is over. */
export const readingJob: Job<Context> = {
  name: "feeds",
  purpose: "New items of the feeds that you follow by their address, once a day",
  pattern: "17 * * * *",
  before: async ({ app, records, now }) => (app.readWeb === "off" ? [] : lookAt(app, await feedsDue(records, now))),
  run: async (context, ready) => {
    for (const one of ready as Looked[]) await takeLook(context, one);
  },
};

export const atAddress = { follow, read };
