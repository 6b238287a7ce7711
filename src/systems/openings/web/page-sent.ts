// The page that one had open, sent by a bookmark: behind the # of the address, which goes to no server and gives nobody a right.
import { z } from "zod";

/** So much of a page comes along; more makes an address that browsers cut. */
const most = 40_000;

const sent = z.object({
  url: z.string().max(2000),
  title: z.string().max(1000),
  text: z.string().max(most),
  /** What the page says of the posting as data, where it does. */
  data: z.array(z.string().max(most)).max(5).default([]),
});
export type PageSent = z.infer<typeof sent>;

/** What a bookmark does on a page: sends what is marked, or the whole text, with the data of a posting. */
export const bookmarkFor = (address: string): string =>
  `javascript:(()=>{const d=document,m=String(getSelection()),p={url:location.href.slice(0,2000),title:d.title.slice(0,1000),text:(m||d.body.innerText).slice(0,${most}),data:[...d.querySelectorAll('script[type="application/ld+json"]')].map(s=>s.textContent).filter(s=>s.includes("JobPosting")&&s.length<=${most}).slice(0,2)};open(${JSON.stringify(`${address}/openings/from-page`)}+"#page="+encodeURIComponent(JSON.stringify(p)))})()`;

/** What came along; undefined where nothing did, or where it cannot be read. */
export const pageSentIn = (hash: string): PageSent | undefined => {
  if (!hash.startsWith("#page=")) return undefined;
  try {
    const page = sent.parse(JSON.parse(decodeURIComponent(hash.slice("#page=".length))));
    return { ...page, url: /^https?:\/\//i.test(page.url) ? page.url : "" };
  } catch {
    return undefined;
  }
};

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/** The page as a saved one would be: its data where it has some, so that fields are read and not guessed. */
export const asSavedPage = ({ url, title, text, data }: PageSent): string =>
  [
    `<!doctype html><title>${escaped(title)}</title>`,
    url && `<link rel="canonical" href="${escaped(url)}">`,
    ...data.map((one) => `<script type="application/ld+json">${one.replaceAll("<", "\\u003c")}</script>`),
    `<body><pre>${escaped(text)}</pre></body>`,
  ].join("\n");
