// Takes what was read of feeds into the records: a feed once, an item once, each with the skills that it names.
import { openCatalogue } from "../../catalogue/index.ts";
import type { Context } from "../../operations/context.ts";
import { readProfile } from "../../platform/index.ts";
import { heldAgainst } from "../skills/index.ts";
import type { GivenFeed, GivenItem } from "./formats/feed.ts";
import { sayWhy, touchedBy, touchesOf } from "./rules/touching.ts";
import type { FeedItem } from "./schema.ts";
import { feedItemKind, feedKind, feedKnown, keysKnown } from "./store.ts";

/** Of one reading so many of the first are kept: feeds begin with their newest. */
export const mostItems = 200;

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
}

const onceEach = (items: readonly GivenItem[]): GivenItem[] => [...new Map(items.map((one) => [one.guid, one])).values()];

export const takeFeeds = async (context: Context, given: readonly GivenFeed[], topic: string | null): Promise<Taken> => {
  const { records, today } = context;
  const touch = await toucher(context);
  const taken: Taken = { feeds: [], items: [], known: 0, nearest: null };
  let most = 0;
  for (const { title, url, items } of given) {
    const before = await feedKnown(records, { title, url });
    const readOn = items.length > 0 ? today : null;
    const feed = before ?? (await records.create(feedKind, { title, url, topic, note: null, readOn }));
    if (!before) taken.feeds.push(title);
    else if (readOn && before.readOn !== readOn) await records.update(feedKind, before, { readOn });
    const some = onceEach(items.slice(0, mostItems));
    const known = await keysKnown(
      records,
      feed.id,
      some.map(({ guid }) => guid),
    );
    taken.known += known.size + (before && items.length === 0 ? 1 : 0);
    for (const item of some.filter(({ guid }) => !known.has(guid))) {
      const touched = touch(item);
      const day = item.day && item.day <= today ? item.day : today;
      await records.create(feedItemKind, {
        ...{ ...item, ...touched, day, feedId: feed.id, source: feed.title },
        ...{ state: "unread", note: null },
      });
      taken.items.push(item.title);
      if (touchesOf(touched) > most) {
        most = touchesOf(touched);
        taken.nearest = `“${item.title}” touches most of yours. ${sayWhy(touched)}`;
      }
    }
  }
  return taken;
};
