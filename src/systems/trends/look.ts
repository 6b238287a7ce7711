// Goes to the addresses of feeds and reads what they say. Outside of every transaction, since an address may take its time.
import { readGivenOutside } from "../../core/outside-file.ts";
import { Refusal, refuse } from "../../core/refusal.ts";
import type { App } from "../../operations/context.ts";
import { inTurns, type Visited, visit, visitRecent, webRefusals } from "../../platform/index.ts";
import type { GivenFeed } from "./formats/feed.ts";
import type readVisited from "./read-visited.ts";
import { feedRefusals } from "./refusals.ts";
import type { Feed } from "./schema.ts";
import type { Looked } from "./take.ts";

const takes = /^(?:text\/|application\/(?:[\w.-]+\+)?(?:xml|json|rss|atom|rdf)$)/;
const wanted = { takes, wanted: "a feed" };

const reading = ({ address, text }: Extract<Visited, { kind: "read" }>) =>
  readGivenOutside<typeof readVisited>(new URL("./read-visited.ts", import.meta.url), { address, text }, address);

/** What the feeds say, each with what came of the look; none is lost by another's failure. */
export const lookAt = (app: App, feeds: readonly Feed[]): Promise<Looked[]> =>
  inTurns(feeds, async ({ id, url, look }) => {
    const came = await visit(app.readWeb, { ...wanted, address: url ?? "", marks: look });
    if (came.kind !== "read") return { id, came, items: [] };
    const said = await reading(came).catch((error: unknown) => {
      if (error instanceof Refusal) return error.message;
      throw error;
    });
    if (typeof said === "string") return { id, came: { kind: "away", said, wait: null }, items: [] };
    const [feed] = said.feeds;
    const none = "What stands at the address is no feed, or one without anything in it.";
    return feed ? { id, came, items: feed.items } : { id, came: { kind: "away", said: none, wait: null }, items: [] };
  });

const readAt = async (app: App, address: string) => {
  const came = await visitRecent(app, { ...wanted, address });
  if (came.kind === "read") return { came, ...(await reading(came)) };
  return refuse(webRefusals.nothingThere, { said: came.kind === "away" ? came.said : "", address });
};

/** The feed at an address, or the one that the page there names, with the address that it calls its own; refused where there is none. */
export const feedAt = async (
  app: App,
  address: string,
): Promise<{ feed: GivenFeed; own: string | null; came: Looked["came"] }> => {
  const first = await readAt(app, address);
  const found = first.leadsTo ? await readAt(app, first.leadsTo) : first;
  const [feed = refuse(feedRefusals.noFeedThere, { address })] = found.feeds;
  return { feed: { ...feed, url: first.leadsTo ?? address }, own: feed.url, came: found.came };
};
