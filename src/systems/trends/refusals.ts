// What feeds say no to, with the way out.
import { refusing } from "../../core/refusal.ts";

export const feedRefusals = refusing(422, {
  noFeedThere:
    "No feed stands at {address}, and the page there names none. Look for a link called RSS, Atom or feed on it, and give that address.",
  noAddress: "“{title}” has no web address. Write it down there, or take the feed in as a file.",
  noFeed:
    "{file} is no feed that can be read: RSS, Atom and JSON Feed are, and lists of feeds as OPML. Save the feed's own address as a file, not the page around it.",
});
