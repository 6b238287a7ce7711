// A feed as it is given: RSS, RDF, Atom or JSON Feed with its items, or a list of feeds as OPML. Text alone: no image, script or frame is kept.
import { convert } from "html-to-text";
import { DomUtils, parseDocument } from "htmlparser2";
import { z } from "zod";
import type { Day } from "../../../core/day.ts";
import { escapeHtml } from "../../../core/escape-html.ts";

export interface GivenItem {
  guid: string;
  title: string;
  url: string | null;
  day: Day | null;
  text: string | null;
}

export interface GivenFeed {
  title: string;
  /** Its own address, where it says so. */
  url: string | null;
  items: GivenItem[];
}

const skipped = ["img", "script", "style", "iframe", "svg", "noscript", "video", "audio", "form"];

const plain = (html: string | undefined, most: number): string | null => {
  if (!html) return null;
  const text = convert(html, {
    wordwrap: false,
    limits: { maxDepth: 200, maxInputLength: 200_000, ellipsis: "" },
    selectors: [
      ...skipped.map((selector) => ({ selector, format: "skip" })),
      { selector: "a", options: { ignoreHref: true } },
      ...["h1", "h2", "h3", "h4", "h5", "h6"].map((selector) => ({ selector, options: { uppercase: false } })),
    ],
  });
  return (
    text
      .replace(/\n{3,}/g, "\n\n")
      .trim()
      .slice(0, most) || null
  );
};

const webAddress = (text: string | undefined): string | null =>
  text && /^https?:\/\/\S+$/i.test(text.trim()) && text.length <= 2000 ? text.trim() : null;

const dayOf = (date: Date | undefined): Day | null =>
  date && !Number.isNaN(date.getTime()) ? (date.toISOString().slice(0, 10) as Day) : null;

interface Raw {
  id?: string | undefined;
  title?: string | undefined;
  link?: string | undefined;
  text?: string | undefined;
  date?: Date | undefined;
}

/** What has neither an id, an address nor words can never be known again, and is left out. */
const itemOf = ({ id, title, link, text, date }: Raw): GivenItem[] => {
  const said = plain(text, 2000);
  const headline = plain(title, 300)?.replace(/\s+/g, " ") ?? said?.split("\n")[0]?.slice(0, 120);
  const url = webAddress(link);
  return headline ? [{ guid: (id ?? url ?? headline).slice(0, 2000), title: headline, url, day: dayOf(date), text: said }] : [];
};

const jsonFeed = z.object({
  version: z.string().regex(/jsonfeed\.org/),
  title: z.string(),
  feed_url: z.string().optional(),
  items: z.array(
    z.object({
      id: z.union([z.string(), z.number()]).optional(),
      url: z.string().optional(),
      title: z.string().optional(),
      content_html: z.string().optional(),
      content_text: z.string().optional(),
      summary: z.string().optional(),
      date_published: z.string().optional(),
    }),
  ),
});

const fromJson = (content: string): GivenFeed | null => {
  let given: unknown;
  try {
    given = JSON.parse(content);
  } catch {
    return null;
  }
  const { data } = jsonFeed.safeParse(given);
  return (
    (data && {
      title: plain(data.title, 200) ?? "Untitled feed",
      url: webAddress(data.feed_url),
      items: data.items.flatMap((one) =>
        itemOf({
          id: one.id === undefined ? undefined : String(one.id),
          title: one.title,
          link: one.url,
          text: one.content_html ?? escapeHtml(one.content_text ?? one.summary ?? ""),
          date: one.date_published ? new Date(one.date_published) : undefined,
        }),
      ),
    }) ??
    null
  );
};

type Tree = ReturnType<typeof parseDocument>;

const selfAddress = (tree: Tree): string | null =>
  webAddress(
    DomUtils.findOne(({ name, attribs }) => (name === "atom:link" || name === "link") && attribs.rel === "self", tree.children)
      ?.attribs.href,
  );

const fromXml = (tree: Tree): GivenFeed | null => {
  const read = DomUtils.getFeed(tree.children);
  if (!read || (!read.title && read.items.length === 0)) return null;
  return {
    title: plain(read.title, 200) ?? "Untitled feed",
    url: selfAddress(tree),
    items: read.items.flatMap(({ id, title, link, description, pubDate }) =>
      itemOf({ id, title, link, text: description, date: pubDate }),
    ),
  };
};

const fromOpml = (tree: Tree): GivenFeed[] => {
  if (!DomUtils.findOne(({ name }) => name === "opml", tree.children)) return [];
  return DomUtils.getElementsByTagName("outline", tree.children, true).flatMap(({ attribs }) => {
    const url = webAddress(attribs.xmlUrl);
    return url ? [{ title: (attribs.title || attribs.text || url).trim().slice(0, 200), url, items: [] }] : [];
  });
};

/** The feeds of a text; none where it is no feed. A list of feeds has them without items. */
export const feedsIn = (content: string): GivenFeed[] => {
  const text = content.replace(/^\uFEFF/, "").trim();
  if (text.startsWith("{")) return [fromJson(text) ?? []].flat();
  const tree = parseDocument(text, { xmlMode: true });
  return [fromXml(tree) ?? fromOpml(tree)].flat();
};

const feedTypes = ["application/rss+xml", "application/atom+xml", "application/feed+json"];

/** The address of the feed that a web page names as its own; null where it names none. */
export const feedOfPage = (html: string, address: string): string | null => {
  const links = DomUtils.getElementsByTagName("link", parseDocument(html), true);
  const named = links.find(
    ({ attribs: { rel = "", type = "", href } }) =>
      href && rel.toLowerCase().split(/\s+/).includes("alternate") && feedTypes.includes(type.toLowerCase()),
  );
  const href = named?.attribs.href;
  return href && URL.canParse(href, address) ? new URL(href, address).href : null;
};

/** Whether a file looks like one of them, from how it begins. */
export const looksLikeFeed = (begin: string): boolean =>
  /^\s*\uFEFF?\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:rss|feed|rdf:RDF|opml)\b/i.test(begin) ||
  /^\s*\{[\s\S]{0,2000}"version"\s*:\s*"https?:\/\/(?:www\.)?jsonfeed\.org/.test(begin);

/** Feeds as OPML 2.0, as other readers take them in. */
export const opmlOf = (feeds: readonly { title: string; url: string }[]): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<opml version="2.0">',
    "  <head><title>Feeds</title></head>",
    "  <body>",
    ...feeds.map(({ title, url }) => `    <outline type="rss" text="${escapeHtml(title)}" xmlUrl="${escapeHtml(url)}"/>`),
    "  </body>",
    "</opml>",
    "",
  ].join("\n");
