// A process that writes through the product's operations and says each write aloud once it is answered; for tests that end it in the middle.
import { writeSync } from "node:fs";
import { ownerOf } from "../src/accounts/index.ts";
import { buildApp } from "../src/app.ts";
import { migrate } from "../src/database/migrate.ts";
import { openDatabase } from "../src/database/open.ts";
import { router, systems } from "../src/router.ts";
import { as } from "../src/testing.ts";

const [file = "", from = "1", count = "200"] = process.argv.slice(2);

const database = await openDatabase(file);
await migrate(database);
const app = buildApp({ database, systems, router, timezone: "UTC" });
const me = as(app, { personId: await ownerOf(database), door: "command", scopes: "all" });
writeSync(1, "ready\n");
for (let number = Number(from); number < Number(from) + Number(count); number += 1) {
  await me.profile.save({ headline: `write ${number}`, summary: "A line of some length, as people write them. ".repeat(8) });
  writeSync(1, `${number}\n`);
}
await database.destroy();
