// Feeds that are followed: listed, kept, read from a file or a text, and out again as OPML.
import { z } from "zod";
import { sayLook } from "../../../career/web-look.ts";
import { sayDay } from "../../../core/day.ts";
import { fileInput, fileOutput, textGiven } from "../../../core/file-input.ts";
import { readGivenOutside } from "../../../core/outside-file.ts";
import { refusals, refuse } from "../../../core/refusal.ts";
import { wellFormed } from "../../../core/well-formed.ts";
import type { Owned } from "../../../database/records.ts";
import type { Context } from "../../../operations/context.ts";
import { operation } from "../../../operations/operation.ts";
import { listVerb, recordVerbs } from "../../../operations/record-verbs.ts";
import { importOnce, importReport, sayImport, tableVerbs } from "../../../operations/table-verbs.ts";
import { opmlOf } from "../formats/feed.ts";
import { type FeedRow, feedTable } from "../formats/feed-csv.ts";
import type readGiven from "../read-given.ts";
import { feedRefusals } from "../refusals.ts";
import { type Feed, type FeedView, feedFields, feedView } from "../schema.ts";
import { feedItemKind, feedKind, feedList, itemsOf } from "../store.ts";
import { reportOf, takeFeeds } from "../take.ts";
import { atAddress } from "./feeds-at-address.ts";

const noun = { kind: feedKind, one: "feed", many: "feeds" };

const viewOf = <T extends Feed>(one: T, { timezone, app }: Context) => ({
  ...one,
  looked: sayLook(one.look, { timezone, daily: one.daily && one.url !== null, reads: app.readWeb }),
});

const present = ({ title, topic, readOn, looked }: FeedView): string =>
  [[title, topic, readOn ? `read on ${sayDay(readOn)}` : "not read yet"].filter(Boolean).join(", "), looked]
    .filter(Boolean)
    .join(". ");

const list = listVerb("feeds", {
  ...noun,
  summary: "The feeds that you follow",
  listing: feedList,
  item: feedView,
  items: (rows, context) => rows.map((one) => viewOf(one, context)),
  empty: "You follow no feed yet. Follow one by its address: cairn feeds follow ADDRESS",
  line: (one) => `${one.id}  ${present(one)}`,
});

const verbs = recordVerbs("feeds", {
  ...noun,
  fields: feedFields,
  adding: { daily: feedFields.daily.default(false) },
  output: feedView,
  answer: viewOf,
  present,
  positional: ["title"],
  summaries: { add: "Write down a feed that you follow", remove: "Stop following a feed: it and its items go to the bin" },
  check: (given, before) => (before ? given : { readOn: null, look: null, ...given }),
  removing: async ({ id }, { records }) => {
    for (const item of await itemsOf(records, id)) await records.remove(feedItemKind, item);
  },
});

const longest = 5_000_000;

const take = operation.write("feeds.take", {
  summary:
    "Read a feed (RSS, Atom, JSON Feed) or a list of feeds (OPML) from a file or a text: what is new, and which of your skills it touches",
  input: z.object({
    file: fileInput("The feed as a file.").optional(),
    text: z.string().max(longest).optional().describe("The feed as pasted."),
    topic: feedFields.topic.default(null).describe("What you follow it for, where it is new."),
    preview: z.boolean().default(false).describe("Shows what would happen and writes nothing."),
  }),
  output: importReport,
  refusals: [refusals.nothingToRead, refusals.tooTangled, feedRefusals.noFeed],
  positional: ["file"],
  previews: ({ preview }) => preview,
  before: async ({ file, text }) => {
    const content = textGiven({ file, text }) ?? refuse(refusals.nothingToRead);
    const name = file?.name ?? "The text";
    return wellFormed(
      await readGivenOutside<typeof readGiven>(new URL("../read-given.ts", import.meta.url), { name, content }, name),
    );
  },
  handle: async ({ topic, preview }, context, given) =>
    reportOf(await takeFeeds(context, given, { topic, daily: false }), given, preview),
  present: sayImport,
});

const opml = operation.read("feeds.opml", {
  summary: "The feeds that you follow as OPML, for another reader; those without an address stay out",
  input: z.object({}),
  output: fileOutput,
  handle: async (_, { records }) => {
    const all = await records.list(feedKind, { orderBy: (query) => query.orderBy("createdAt").orderBy("id") });
    const known = all.flatMap(({ title, url }) => (url ? [{ title, url }] : []));
    return { name: "feeds.opml", mediaType: "text/x-opml", content: Buffer.from(opmlOf(known)).toString("base64") };
  },
  present: ({ name }) => name,
});

const sheet = tableVerbs("feeds", {
  table: feedTable,
  many: noun.many,
  known: "one of the same name stays as it is",
  all: ({ records }) => records.list(feedKind, { orderBy: (query) => query.orderBy("createdAt").orderBy("id") }),
  nameOf: ({ title }) => title,
  ...importOnce<FeedRow, Owned<Feed>>(
    ({ records }) => records.list(feedKind),
    ({ title }) => title,
    ({ line: _, ...row }, { records }) =>
      records.create(feedKind, { url: null, note: null, ...row, daily: row.daily ?? false, readOn: null, look: null }),
  ),
});

export const feeds = { list, ...verbs, take, ...atAddress, opml, ...sheet };
