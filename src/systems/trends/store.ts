// Feeds and their items as they are stored, and what their lists can be asked for.
import { z } from "zod";
import type { Day } from "../../core/day.ts";
import { defineKind } from "../../database/kind.ts";
import { condition, equals, listing } from "../../database/listing.ts";
import type { Owned, Records } from "../../database/records.ts";
import type { Stored } from "../../database/stored.ts";
import { touchesOf } from "./rules/touching.ts";
import { type Feed, type FeedItem, feed, feedItem, itemState } from "./schema.ts";

export const feedItemKind = defineKind<FeedItem>({
  kind: "feed-item",
  label: "feed item",
  shape: feedItem,
  json: ["skills"],
  derived: { version: 1, names: ["touches"], columns: (one) => ({ touches: touchesOf(one) }) },
  title: ({ title }) => title,
  text: ({ text, note, source }) => [source, text, note].filter(Boolean).join("\n"),
});

export const itemList = listing({
  textHelp: "Words of a headline, of its text or of your note.",
  filters: {
    state: equals("state", itemState),
    feed: equals("feedId", z.string().max(200).describe("Id of a feed: only what it said.")),
    touching: condition(
      z.boolean().describe("Only what names a skill of yours or of your aim, or only the rest."),
      (query, yes) => query.where("touches", yes ? ">" : "=", 0),
    ),
  },
  sorts: { latest: ["day desc", "id desc"], touches: ["touches desc", "day desc", "id desc"], title: ["lower(title)"] },
  sortHelp: "The newest first, what touches most of your skills first, or by headline.",
  tabs: { all: {}, unread: { state: "unread" }, kept: { state: "kept" }, read: { state: "read" } },
});

export const feedKind = defineKind<Feed>({
  kind: "feed",
  label: "feed",
  shape: feed,
  json: ["look"],
  booleans: ["daily"],
  derived: {
    version: 1,
    names: ["dueAt"],
    columns: ({ daily, url, look }) => ({ dueAt: daily && url ? (look?.nextAt ?? "") : null }),
  },
  parts: [{ kind: feedItemKind, by: "feedId" }],
  title: ({ title }) => title,
  text: ({ topic, note }) => [topic, note].filter(Boolean).join("\n"),
});

export const feedList = listing({
  textHelp: "Words of its name, topic or note.",
  filters: {},
  sorts: { title: ["lower(title)"], read: ["readOn desc nulls last"] },
  sortHelp: "By name, or the one read last first.",
});

/** The feed of an address, or, where it says none, the one of a name. */
export const feedKnown = async (
  records: Records,
  { title, url }: { title: string; url: string | null },
): Promise<Owned<Feed> | undefined> => {
  const [found] = await records.list(feedKind, {
    where: (query) =>
      url
        ? query.where("url", "=", url)
        : query.where(({ fn, eb }) => eb(fn("lower", ["title" as never]), "=", title.toLowerCase())),
    page: { limit: 1, offset: 0 },
  });
  return found;
};

/** Feeds that Cairn reads by itself and whose time has come, those that waited longest first. */
export const feedsDue = (records: Records, now: string): Promise<Owned<Feed>[]> =>
  records.list(feedKind, {
    where: (query) => query.where("dueAt", "<=", now),
    orderBy: (query) => query.orderBy("dueAt").orderBy("id"),
    page: { limit: mostAtOnce, offset: 0 },
  });

/** Of one look at all feeds so many are read; the others wait for the next. */
const mostAtOnce = 100;

export const feedsWithAddress = (records: Records): Promise<Owned<Feed>[]> =>
  records.list(feedKind, { where: (query) => query.where("url", "is not", null), page: { limit: mostAtOnce, offset: 0 } });

/** Which of these keys a feed's items have already, those in the bin as well: what was put away does not come back by itself. */
export const keysKnown = async (records: Records, feedId: string, keys: readonly string[]): Promise<Set<string>> => {
  if (keys.length === 0) return new Set();
  const rows = await records.database
    .withTables<{ feedItem: Stored<FeedItem> }>()
    .selectFrom("feedItem")
    .where("personId", "=", records.personId)
    .where("feedId", "=", feedId)
    .where("guid", "in", [...keys])
    .select("guid")
    .execute();
  return new Set(rows.map(({ guid }) => guid));
};

export const itemsOf = (records: Records, feedId: string): Promise<Owned<FeedItem>[]> =>
  records.list(feedItemKind, { where: (query) => query.where("feedId", "=", feedId) });

/** Unread items since a day that touch the person's skills or aim. */
export const countTouching = (records: Records, since: Day): Promise<number> =>
  records.count(feedItemKind, (query) => query.where("state", "=", "unread").where("day", ">=", since).where("touches", ">", 0));
