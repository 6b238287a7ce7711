// Takes what was read of feeds into the records: a feed once, an item once, each with the skills that it names.
import { afterLook, type CameOfLook } from "../../career/web-look.ts";
import { openCatalogue } from "../../catalogue/index.ts";
import { sayCount } from "../../core/say.ts";
import type { Owned } from "../../database/records.ts";
import type { Context } from "../../operations/context.ts";
import { readProfile } from "../../platform/index.ts";
import { heldAgainst } from "../skills/index.ts";
import type { GivenFeed, GivenItem } from "./formats/feed.ts";
import { sayWhy, touchedBy, touchesOf } from "./rules/touching.ts";
import type { Feed, FeedItem } from "./schema.ts";
import { feedItemKind, feedKind, feedKnown, keysKnown } from "./store.ts";

/** Of one reading so many of the first are kept: feeds begin with their newest. */
const mostItems = 200;

type Touched = Pick<FeedItem, "skills" | "role">;

/** Says of items what they name that is the person's, or asked by the role they aim for, as both stand now. */
export const toucher = async (context: Context): Promise<(item: Pick<GivenItem, "title" | "text">) => Touched> => {
  const [catalogue, { levels, needsOf }, profile] = await Promise.all([
    openCatalogue(context),
    heldAgainst(context),
    readProfile(context.records),
  ]);
  const yours = new Set([...levels].filter(([, level]) => level > 0).map(([id]) => id));
  const asked = new Set(profile?.targetRoleId ? needsOf(profile.targetRoleId).map(({ skillId }) => skillId) : []);
  return ({ title, text }) => {
    const found = catalogue
      .extract(`${title}\n${text ?? ""}`)
      .map((hit) => ({ ...hit, skillId: catalogue.canonical(hit.skillId) }));
    return { skills: touchedBy(found, yours, asked), role: profile?.targetRoleLabel ?? null };
  };
};

export interface Taken {
  feeds: string[];
  items: string[];
  known: number;
  /** What touches the person most of the new ones, in a sentence; nothing where none does. */
  nearest: string | null;
  /** How much that is. */
  most: number;
}

const nothingTaken = (): Taken => ({ feeds: [], items: [], known: 0, nearest: null, most: 0 });

/** What a look at a feed's address brought. */
export interface Looked {
  id: string;
  came: CameOfLook;
  items: GivenItem[];
}

export interface TookLook {
  feed: Feed;
  added: string[];
}

const onceEach = (items: readonly GivenItem[]): GivenItem[] => [...new Map(items.map((one) => [one.guid, one])).values()];

/** Takes in what a feed says: its items are kept once each, those put away stay away. */
const takeItems = async (context: Context, feed: Owned<Feed>, items: readonly GivenItem[], taken: Taken): Promise<void> => {
  const { records, today } = context;
  const touch = await context.once("trends.toucher", () => toucher(context));
  const some = onceEach(items.slice(0, mostItems));
  const keys = some.map(({ guid }) => guid);
  const known = await keysKnown(records, feed.id, keys);
  taken.known += known.size;
  for (const [at, item] of some.filter(({ guid }) => !known.has(guid)).entries()) {
    await context.tell("Taking in", at, some.length - known.size);
    const touched = touch(item);
    const day = item.day && item.day <= today ? item.day : today;
    await records.create(feedItemKind, {
      ...{ ...item, ...touched, day, feedId: feed.id, source: feed.title },
      ...{ state: "unread", note: null },
    });
    taken.items.push(item.title);
    if (touchesOf(touched) > taken.most) {
      taken.most = touchesOf(touched);
      taken.nearest = `“${item.title}” touches most of yours. ${sayWhy(touched)}`;
    }
  }
};

export const takeFeeds = async (
  context: Context,
  given: readonly GivenFeed[],
  { topic, daily }: Pick<Feed, "topic" | "daily">,
): Promise<Taken> => {
  const { records, today } = context;
  const taken = nothingTaken();
  for (const { title, url, items } of given) {
    const before = await feedKnown(records, { title, url });
    const readOn = items.length > 0 ? today : null;
    const feed = before ?? (await records.create(feedKind, { title, url, topic, daily, note: null, readOn, look: null }));
    if (!before) taken.feeds.push(title);
    else if (readOn && before.readOn !== readOn) await records.update(feedKind, before, { readOn });
    if (before && items.length === 0) taken.known++;
    await takeItems(context, feed, items, taken);
  }
  return taken;
};

const sayFound = (count: number): string => (count > 0 ? `${sayCount(count, "new item")}.` : "Nothing new.");

/** Takes in what a look at a feed's address brought, beside those taken in `already`; a feed that is gone meanwhile stays gone. */
export const takeLook = async (context: Context, { id, came, items }: Looked, already = 0): Promise<TookLook | null> => {
  const { records, today, now } = context;
  const feed = await records.find(feedKind, id);
  if (!feed) return null;
  const taken = nothingTaken();
  await takeItems(context, feed, items, taken);
  const look = afterLook(feed.look, came, { now, found: sayFound(already + taken.items.length) });
  const read = came.kind === "away" ? {} : { readOn: today };
  await records.update(feedKind, feed, { ...read, look });
  return { feed: { ...feed, look }, added: taken.items };
};

/** What was taken in, as a report. */
export const reportOf = ({ feeds, items, known, nearest }: Taken, given: readonly GivenFeed[], preview: boolean) => {
  const cut = given.some((one) => one.items.length > mostItems);
  const notes = [
    feeds.length > 0 && `${sayCount(feeds.length, "feed")} not followed before.`,
    nearest,
    cut && `The first ${mostItems} items of a feed are read; the rest was left out.`,
  ].filter(Boolean);
  return {
    ...{ added: [...feeds, ...items], changed: [], known, bad: [], written: !preview },
    note: notes.length > 0 ? notes.join(" ") : null,
  };
};
