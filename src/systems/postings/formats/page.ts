// A saved page with a posting on it: schema.org's JobPosting as JSON-LD, microdata or RDFa, a board's own data, or else the page's main text.
import { DomUtils, parseDocument } from "htmlparser2";
import { parse } from "jsonc-parser";
import type { Day } from "../../../core/day.ts";
import { postingsIn } from "./answer.ts";
import { fromFields, fromText, type ReadPosting } from "./given.ts";
import { postingText } from "./html-text.ts";
import { isTree, type Tree, textOf } from "./tree.ts";

type Node = Parameters<typeof DomUtils.textContent>[0] extends infer One ? Exclude<One, readonly unknown[]> : never;
type Element = NonNullable<ReturnType<typeof DomUtils.findOne>>;

/** All postings of a page; none where it has no text. */
export const postingsOnPage = (html: string, today: Day): ReadPosting[] => {
  const page = parseDocument(html).children;
  const elements = DomUtils.findAll(() => true, page);
  const site = metaOf(elements, "og:site_name");
  const address = metaOf(elements, "og:url") ?? linkOf(elements);
  const around = { organisation: site, today };
  const marked = [...linkedData(elements), ...itemsOf(elements)];
  if (marked.length > 0) return marked.map((fields) => withAddress(fromFields(fields, around), address));
  const embedded = scripts(elements).flatMap((data) => postingsIn(data, today, 0, site));
  if (embedded.length > 0) return embedded;
  const listed = listedOn(elements, site, today);
  return listed.length > 0 ? listed : plainPage(elements, html, site, address, today);
};

const withAddress = (posting: ReadPosting, address: string | null): ReadPosting => ({ ...posting, url: posting.url ?? address });

const metaOf = (elements: readonly Element[], name: string): string | null =>
  elements.find(({ attribs }) => attribs.property === name || attribs.name === name)?.attribs.content?.trim() || null;

const linkOf = (elements: readonly Element[]): string | null =>
  elements.find(({ name, attribs }) => name === "link" && attribs.rel === "canonical")?.attribs.href || null;

const scriptText = (script: Element): string => DomUtils.textContent(script.children).replace(/^\s*(?:<!--|\/\*.*?\*\/)/, "");

/** JobPosting in JSON-LD, read also where a comma is missing; what is said by reference (`@id`) is put in its place. */
const linkedData = (elements: readonly Element[]): Tree[] => {
  const found: Tree[] = [];
  const known = new Map<string, Tree>();
  const walk = (value: unknown, depth: number): void => {
    if (depth > 12) return;
    if (Array.isArray(value)) for (const one of value) walk(one, depth + 1);
    if (!isTree(value)) return;
    if (typeof value["@id"] === "string" && Object.keys(value).length > 1) known.set(value["@id"], value);
    if (textOf(value["@type"]).split("\n").some(isJobPosting)) found.push(value);
    else for (const inner of Object.values(value)) walk(inner, depth + 1);
  };
  for (const script of elements)
    if (script.name === "script" && /^application\/ld\+json/i.test(script.attribs.type ?? "")) walk(parse(scriptText(script)), 0);
  const resolved = (value: unknown): unknown =>
    isTree(value) && typeof value["@id"] === "string" ? (known.get(value["@id"]) ?? value) : value;
  return found.map((fields) => Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, resolved(value)])));
};

const isJobPosting = (type: string): boolean => /^(?:https?:\/\/schema\.org\/|schema:)?JobPosting$/.test(type.trim());

/** JobPosting in microdata (`itemprop`) or RDFa (`property`). Its text is all that stands in it. */
const itemsOf = (elements: readonly Element[]): Tree[] =>
  elements
    .filter(({ attribs }) => isJobPosting(attribs.itemtype ?? "") || isJobPosting(attribs.typeof ?? ""))
    .map((item) => ({ ...propertiesOf(item), ...noParts, descriptionHtml: DomUtils.getInnerHTML(item) }));

/** What stands in the text already, in its own order. */
const noParts = Object.fromEntries(
  "responsibilities qualifications skills educationRequirements experienceRequirements benefits jobBenefits description requirements physicalRequirement employerOverview"
    .split(" ")
    .map((name) => [name, undefined]),
);

const propertiesOf = (item: Element): Tree => {
  const tree: Record<string, unknown> = {};
  const walk = (nodes: readonly Node[]): void => {
    for (const node of nodes) {
      if (!("attribs" in node)) continue;
      const element = node as Element;
      const { itemprop, property, itemscope, typeof: type } = element.attribs;
      const isThing = itemscope !== undefined || type !== undefined;
      for (const name of (itemprop ?? property ?? "").split(/\s+/))
        if (name !== "") tree[name] ??= isThing ? propertiesOf(element) : sayOf(element);
      if (!isThing) walk(element.children);
    }
  };
  walk(item.children);
  return tree;
};

const sayOf = ({ name, attribs, children }: Element): string => {
  if (attribs.content !== undefined) return attribs.content;
  if (name === "time" && attribs.datetime) return attribs.datetime;
  if ((name === "a" || name === "link") && attribs.href) return attribs.href;
  return DomUtils.textContent(children).replace(/\s+/g, " ").trim();
};

/** What boards put into their pages for their own scripts. */
const scripts = (elements: readonly Element[]): unknown[] =>
  elements.flatMap((script) => {
    if (script.name !== "script" || script.attribs.src) return [];
    const text = scriptText(script);
    if (!/"(?:jobs|Jobs|jobPostings|jobPosting|positions)"\s*:/.test(text)) return [];
    return startsOf(text).flatMap((start) => parse(text.slice(start)) as unknown);
  });

const mostStarts = 10;

/** Where a value begins in a script: at its beginning, or behind an assignment. */
const startsOf = (script: string): number[] => {
  if (/^\s*[[{]/.test(script)) return [0];
  const starts: number[] = [];
  for (const { index } of script.matchAll(/=\s{0,3}[[{](?!\})/g)) if (starts.push(index + 1) >= mostStarts) break;
  return starts;
};

const toJob = /\/jobs?\/|job-opening|[?&]req=/i;
const fewWords = 1500;

/** A list of postings without their texts: a line or a card for each, with a link to it. */
const listedOn = (elements: readonly Element[], site: string | null, today: Day): ReadPosting[] => {
  const links = elements.filter(({ name, attribs }) => name === "a" && toJob.test(attribs.href ?? ""));
  const body = elements.find(({ name }) => name === "body");
  if (links.length < 2 || !body || DomUtils.textContent(body).replace(/\s+/g, " ").length > fewWords + links.length * 400)
    return [];
  const called = /careers at (.{2,60})$/i.exec(titleOf(elements) ?? "")?.[1] ?? site;
  return links.flatMap((link) => {
    const heading = DomUtils.findOne(({ name }) => /^h[1-6]$/.test(name), link.children);
    const title = DomUtils.textContent(heading ?? link)
      .split("\n")[0]
      ?.trim();
    const card = cardOf(link);
    const place =
      card &&
      DomUtils.findOne(
        ({ attribs, name }) => name !== "tr" && name !== "li" && /location/i.test(attribs.class ?? ""),
        card.children,
      );
    const labelled =
      card && DomUtils.findOne(({ children }) => /^job locations?$/i.test(DomUtils.textContent(children).trim()), card.children);
    const beside = labelled && DomUtils.nextElementSibling(labelled);
    const where = DomUtils.textContent(place ?? beside ?? []).trim();
    return title
      ? [fromFields({ title, url: link.attribs.href, ...(where && { location: where }) }, { organisation: called, today })]
      : [];
  });
};

const cardOf = (link: Element): Element | null => {
  let up = link.parent;
  while (up && !("name" in up && (up.name === "tr" || up.name === "li"))) up = up.parent;
  return up as Element | null;
};

const titleOf = (elements: readonly Element[]): string | null => {
  const title = elements.find(({ name }) => name === "title");
  return title ? DomUtils.textContent(title).trim() || null : null;
};

/** A page that marks nothing: what stands in its main part. */
const plainPage = (
  elements: readonly Element[],
  html: string,
  site: string | null,
  address: string | null,
  today: Day,
): ReadPosting[] => {
  const main =
    elements.find(({ name, attribs }) => name === "main" || attribs.role === "main") ??
    elements.find(({ name }) => name === "article");
  for (const { name, children } of elements) if (["header", "footer", "aside"].includes(name) && !main) children.length = 0;
  const body = main ?? elements.find(({ name }) => name === "body");
  const text = postingText(body ? DomUtils.getOuterHTML(body) : html);
  if (text === "") return [];
  const heading = elements.find(({ name }) => name === "h1");
  const said = fromText(text, today);
  const title =
    (heading && DomUtils.textContent(heading).replace(/\s+/g, " ").trim()) || metaOf(elements, "og:title") || titleOf(elements);
  return [{ ...said, title: title || said.title, organisation: site ?? said.organisation, url: address, text }];
};
