// How long 10,000 people take from a file of contact cards, to be looked at and to be kept; then the map of them, and a rhythm said for all by their tag.
// --people 10000
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { keyFor, startServer } from "./records/server.ts";

const { values } = parseArgs({ options: { people: { type: "string", default: "10000" } } });
const many = Number(values.people);
const here = join(import.meta.dirname, "..");
const home = mkdtempSync(join(tmpdir(), "cairn-people-in-"));

const cards = Array.from({ length: many }, (_, at) =>
  [
    "BEGIN:VCARD",
    "VERSION:3.0",
    `FN:Given${at} Family${(at * 7919) % many}`,
    `EMAIL;TYPE=WORK:person${at}@example${at % 400}.com`,
    `TEL;TYPE=CELL:+44 20 7${String(at).padStart(6, "0")}`,
    `ORG:Place ${at % 400}`,
    "TITLE:Ward manager",
    "CATEGORIES:fair",
    "END:VCARD",
  ].join("\r\n"),
).join("\r\n");
const file = { name: "people.vcf", content: Buffer.from(cards).toString("base64") };

const server = await startServer(here, home, keyFor(here, home), 1);
const times: Record<string, { seconds: number; processor: number; answered: string }> = {};

const timed = async (what: string, method: string, path: string, body?: unknown): Promise<void> => {
  const [begun, used] = [performance.now(), server.processor()];
  const answer = await server.ask(method, path, body);
  if (answer.status >= 300) throw new Error(`${what} answered ${answer.status}: ${answer.body.slice(0, 300)}`);
  times[what] = {
    seconds: Number(((performance.now() - begun) / 1000).toFixed(2)),
    processor: Number((server.processor() - used).toFixed(2)),
    answered: `${(answer.bytes / 1000).toFixed(0)} kB`,
  };
};

await timed("a look at the file", "POST", "/api/contacts/import-file", { file, preview: true });
await timed("taken in", "POST", "/api/contacts/import-file", { file });
await timed("once more, nobody new", "POST", "/api/contacts/import-file", { file });
await timed("the map", "GET", "/api/contacts/map");
await timed("the map, nothing changed", "GET", "/api/contacts/map");
await timed("a rhythm for their tag", "POST", "/api/contacts/set-rhythm", { byTag: [{ tag: "fair", days: 90 }] });
await timed("that taken back", "POST", "/api/changes/undo", {});
console.log(`${many} people: seconds that one waits, seconds of the server's processor, and what is sent`);
console.table(times);
await server.stop();
rmSync(home, { recursive: true });
