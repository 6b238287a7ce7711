// What feeds say no to, with the way out.
import { refusing } from "../../core/refusal.ts";

export const feedRefusals = refusing(422, {
  noFeed:
    "{file} is no feed that can be read: RSS, Atom and JSON Feed are, and lists of feeds as OPML. Save the feed's own address as a file, not the page around it.",
});
