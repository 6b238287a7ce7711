// Fills a data file with openings: node fill-openings.ts CHECKOUT SIZE. As many as SIZE in all stages, each with a posting; fifty share a word, whatever the size.
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Context } from "../../src/operations/context.ts";

const [checkout = "", given = ""] = process.argv.slice(2);
const size = Number(given);
const from = (path: string) => import(pathToFileURL(join(checkout, "src", path)).href);
const { openApp }: typeof import("../../src/open-app.ts") = await from("open-app.ts");
const { readConfig }: typeof import("../../src/config.ts") = await from("config.ts");
const { openContext }: typeof import("../../src/operations/context.ts") = await from("operations/context.ts");
const { ownerOf }: typeof import("../../src/accounts/index.ts") = await from("accounts/index.ts");
const { addOpening, newEvent }: typeof import("../../src/systems/openings/store/openings.ts") = await from(
  "systems/openings/store/openings.ts",
);

const { app, close } = await openApp(readConfig(process.env));
const actor = { personId: await ownerOf(app.database), door: "command", scopes: "all" } as const;

const inOneChange = (work: (context: Context) => Promise<unknown>): Promise<unknown> =>
  app.database.transaction().execute(async (transaction) => work(await openContext(app, actor, "bench.fill", transaction)));

const letters = "abcdefghij";
/** Letters alone, so that no word is the beginning of another. */
const wordOf = (number: number): string => `q${[...String(number)].map((digit) => letters[Number(digit)]).join("")}x`;
const daysAgo = (days: number): string => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
const paths = [
  ["found"],
  ["found", "applied"],
  ["found", "applied", "answered"],
  ["found", "applied", "interview"],
  ["found", "applied", "interview", "rejected"],
  ["found", "applied", "silent"],
  ["found", "applied", "interview", "offer", "declined"],
  ["found", "accepted"],
] as const;
const kinds = ["job", "job", "job", "internal", "promotion", "volunteer"] as const;
const ways = ["board", "mail", "phone", "form", "walk-in", "person"] as const;

for (let begun = 0; begun < size; begun += 500)
  await inOneChange(async ({ records }) => {
    for (let index = begun; index < Math.min(size, begun + 500); index++) {
      const group = wordOf(Math.floor(index / 50));
      const last = 1 + ((index * 37) % 700);
      const path = paths[index % paths.length] ?? paths[0];
      await addOpening(records, {
        title: `${wordOf(index * 7919)} ${wordOf(index)}`,
        kind: kinds[index % kinds.length] ?? "job",
        how: ways[index % ways.length] ?? "board",
        organisation: `Ward ${group}`,
        text: `You lead a shift of six.\n- Two years of practice\n- Knows ${group} well`,
        events: path.map((step, at) => newEvent(step, daysAgo(last + (path.length - at) * 5))),
      });
    }
  });
await close();
