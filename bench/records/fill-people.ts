// Fills a data file with people: node fill-people.ts CHECKOUT SIZE. As many people as SIZE, each with four talks; fifty people share a tag and a word, whatever the size.
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
const { addContact, contactRef }: typeof import("../../src/systems/network/store/contacts.ts") = await from(
  "systems/network/store/contacts.ts",
);
const { addConversation }: typeof import("../../src/systems/network/store/conversations.ts") = await from(
  "systems/network/store/conversations.ts",
);

const { app, close } = await openApp(readConfig(process.env));
const actor = { personId: await ownerOf(app.database), door: "command", scopes: "all" } as const;

const inOneChange = (work: (context: Context) => Promise<unknown>): Promise<unknown> =>
  app.database.transaction().execute(async (transaction) => work(await openContext(app, actor, "bench.fill", transaction)));

const letters = "abcdefghij";
/** Letters alone, so that no word is the beginning of another. */
const wordOf = (number: number): string => `q${[...String(number)].map((digit) => letters[Number(digit)]).join("")}x`;
const daysAgo = (days: number): string => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
const tiers = ["inner", "active", "wide", "bench"] as const;
const talksEach = 4;

for (let begun = 0; begun < size; begun += 500)
  await inOneChange(async ({ records }) => {
    for (let index = begun; index < Math.min(size, begun + 500); index++) {
      const group = wordOf(Math.floor(index / 50));
      const one = await addContact(records, {
        name: `${wordOf(index * 7919)} ${wordOf(index)}`,
        tier: tiers[index % tiers.length] ?? "wide",
        tags: [group],
        roles: [{ title: "Nurse", organisation: `Ward ${group}`, record: null, since: null, until: null }],
        note: `Knows ${group} well`,
      });
      for (let talk = 0; talk < talksEach; talk++)
        await addConversation(records, {
          day: daysAgo(1 + ((index * 37 + talk * 101) % 700)),
          channel: "coffee",
          people: [contactRef(one)],
        });
    }
  });
await close();
