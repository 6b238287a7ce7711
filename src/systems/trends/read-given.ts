// Reads a feed from outside, in the process that is kept for that.
import { refuse } from "../../core/refusal.ts";
import { feedsIn, type GivenFeed } from "./formats/feed.ts";
import { feedRefusals } from "./refusals.ts";

export default function readGiven({ name, content }: { name: string; content: string }): GivenFeed[] {
  const found = feedsIn(content);
  return found.length > 0 ? found : refuse(feedRefusals.noFeed, { file: name });
}
