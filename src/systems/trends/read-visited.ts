// Reads what stands at an address, in the process that is kept for that: a feed, or the page of one.
import { feedOfPage, feedsIn, type GivenFeed } from "./formats/feed.ts";

/** The feeds that it holds; where it holds none, the address of the one that it names. */
export default function readVisited({ address, text }: { address: string; text: string }): {
  feeds: GivenFeed[];
  leadsTo: string | null;
} {
  const feeds = feedsIn(text).filter(({ items }) => items.length > 0);
  return { feeds, leadsTo: feeds.length > 0 ? null : feedOfPage(text, address) };
}
