// How long nobody else has a turn, beside each hostile file and beside saving, copying, restoring and taking in a whole life: the longest time that the one thread is busy without a pause.
// In processor time of the thread, so that it is the same on a busy machine. --home FOLDER (a life that bench/records/fill.ts made; it is changed)  --only WORD (of the names)
import { parseArgs } from "node:util";
import { ownerOf } from "../src/accounts/index.ts";
import { readConfig } from "../src/config.ts";
import { openApp } from "../src/open-app.ts";
import { calendar, commit, event, hostile, mail, resume } from "../src/platform/hostile-files.testing.ts";
import { as } from "../src/testing.ts";

const { values: wished } = parseArgs({ options: { home: { type: "string" }, only: { type: "string", default: "" } } });
if (!wished.home) throw new Error("Name the folder of a life with --home.");
const { app, close } = await openApp(readConfig({ ...process.env, CAIRN_HOME: wished.home, CAIRN_DATABASE: "" }));
const me = as(app, { personId: await ownerOf(app.database), door: "browser", scopes: "all" });

const busy = (): number => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
};

const rows: Record<string, string | number>[] = [];

const measured = async <T>(name: string, work: () => Promise<T>): Promise<T | undefined> => {
  if (!name.includes(wished.only)) return undefined;
  let longest = 0;
  let last = busy();
  let goesOn = true;
  let most = 0;
  const beat = () => {
    const at = busy();
    longest = Math.max(longest, at - last);
    most = Math.max(most, process.memoryUsage.rss());
    last = busy();
    if (goesOn) setTimeout(beat, 1);
  };
  beat();
  const begun = performance.now();
  const answer = await work().catch((error: { status?: number }) => {
    if (!error.status) throw error;
    return error.status;
  });
  const took = (performance.now() - begun) / 1000;
  await new Promise((resolve) => setTimeout(resolve, 5));
  goesOn = false;
  rows.push({
    what: name,
    answer: typeof answer === "number" ? `refused (${answer})` : "answered",
    "after s": Number(took.toFixed(1)),
    "longest ms": Math.round(longest),
    "most MB": Math.round(most / 1_000_000),
  });
  process.stderr.write(`${JSON.stringify(rows.at(-1))}\n`);
  return typeof answer === "number" ? undefined : (answer as T);
};

const given = (name: string, content: string | Uint8Array) => ({ name, content: Buffer.from(content).toString("base64") });

// What is read for the first time brings its own code and catalogue along, once in the life of a server.
for (const [name, content] of [
  ["days.csv", "day,win\n2026-11-04,Held a talk\n"],
  ["log.txt", commit("Author: A <a@example.org>", "a.ts")],
  ["praise.eml", mail("<p>Well done</p>")],
  ["days.ics", calendar(event(1, "FREQ=YEARLY;COUNT=3"))],
  ["2026-11-04.md", "## 2026-11-04\n\nText"],
  ["resume.json", resume(3)],
] as const)
  await me.files.import({ file: given(name, content), preview: true });

for (const [name, file, make] of hostile) {
  const hostileFile = given(file, make());
  await measured(name, () => me.files.import({ file: hostileFile, preview: true }));
}
const saved = await measured("whole: saved as an archive", () => me.everything.export({}));
const copy = await measured("whole: copied", () => me.copies.make({}));
if (copy) await measured("whole: gone back to the copy", () => me.copies.restore({ name: copy.name }));
if (saved) {
  const file = { name: saved.name, content: saved.content };
  await measured("whole: archive looked at, all known", () => me.everything.import({ file, preview: true }));
  await me.everything.erase({ sure: "everything" });
  await measured("whole: archive taken in anew", () => me.everything.import({ file }));
}
await close();
console.table(rows);
