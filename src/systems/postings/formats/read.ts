// A posting in whatever form it comes: pasted text, a saved page, the answer of a job board.
import { type ParseError, parse } from "jsonc-parser";
import type { Day } from "../../../core/day.ts";
import { postingsIn, treeOfXml } from "./answer.ts";
import { fromText, type ReadPosting } from "./given.ts";
import { postingsOnPage } from "./page.ts";

const page = /<(?:!doctype html|html|head|body|div|p|ul|li|script|table|h[1-3]|br)\b/i;

/** Every posting in it, in its order; none where nothing can be read. `today` is for days without a year. */
export const readPostings = (written: string, today: Day): ReadPosting[] => {
  const start = written.slice(0, 200).trimStart();
  if (start.startsWith("{") || start.startsWith("[")) {
    const errors: ParseError[] = [];
    const answer: unknown = parse(written, errors, { allowTrailingComma: true });
    if (errors.length === 0) return postingsIn(answer, today);
  }
  if (/^(?:<\?xml|<rss|<workzag-jobs|<source|<jobs?\b)/i.test(start)) return postingsIn(treeOfXml(written), today);
  if (page.test(written.slice(0, 5000))) return postingsOnPage(written, today);
  const text = written.trim();
  return text === "" ? [] : [{ ...fromText(text, today), url: addressIn(text), text }];
};

/** The first address that stands in a line of its own, or behind a label for it. */
const addressIn = (text: string): string | null =>
  /^(?:(?:link|url|apply(?: at| here)?|quicklink for posting|bewerben)\s{0,3}:?\s{0,3})?(https?:\/\/\S{4,1900})$/im.exec(
    text,
  )?.[1] ?? null;
