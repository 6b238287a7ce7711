// `npm run new-system NAME [ONE]`: writes a small room that keeps records of one kind and passes check and doors, to be built further by hand.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { giveUp, prepare, root, say } from "./runtime.mjs";

const groups = ["you", "direction", "people", "moves", "rhythm", "guide"];
const usage = `npm run new-system -- mentors [mentor] [--group ${groups.join(" | ")}]`;

const at = process.argv.indexOf("--group");
const group = at < 0 ? "direction" : (process.argv[at + 1] ?? "");
const [room = "", kind = room.replace(/s$/, "")] = process.argv.slice(2, at < 0 ? undefined : at);

const isName = (name) => /^[a-z]+(-[a-z]+)*$/.test(name);
if (!isName(room) || !isName(kind)) giveUp(`The name of a room is small letters and hyphens, such as: ${usage}`);
if (room === kind) giveUp(`Say how one of “${room}” is called: npm run new-system -- ${room} ONE`);
if (!groups.includes(group)) giveUp(`“${group}” is no group of the navigation. ${usage}`);

const inSource = (...parts) => join(root, "src", ...parts);
const folder = inSource("systems", room);
if (existsSync(folder)) giveUp(`src/systems/${room} stands already. Choose another name, or delete that folder.`);

const camel = (name) => name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
const large = (word) => word.charAt(0).toUpperCase() + word.slice(1);
const plain = (name) => name.replaceAll("-", " ");
const words = {
  room,
  kind,
  group,
  table: kind.replaceAll("-", "_"),
  one: camel(kind),
  One: large(camel(kind)),
  many: camel(room),
  Many: large(camel(room)),
  label: plain(kind),
  labels: plain(room),
  Labels: large(plain(room)),
};
/** Files are named with __kind__, their text with {{kind}}; braces that name nothing here are the text's own. */
const filled = (text) => text.replace(/\{\{(\w+)\}\}|__(\w+?)__/g, (all, word, name) => words[word ?? name] ?? all);

const written = [];
const write = (path, text) => {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  written.push(path);
};

const templates = join(root, "scripts", "new-system");
for (const entry of readdirSync(join(templates, "room"), { recursive: true, withFileTypes: true })) {
  if (!entry.isFile()) continue;
  const from = join(entry.parentPath ?? entry.path, entry.name);
  const to = from.slice(join(templates, "room").length + 1).replace(/\.txt$/, "");
  write(join(folder, filled(to)), filled(readFileSync(from, "utf8")));
}

const migrations = inSource("database", "migrations");
const last = readdirSync(migrations).reduce((highest, name) => Math.max(highest, Number(/^(\d{4})-/.exec(name)?.[1] ?? 0)), 0);
const number = String(last + 1).padStart(4, "0");
write(join(migrations, `${number}-${room}.ts`), filled(readFileSync(join(templates, "migration.ts.txt"), "utf8")));

const list = inSource("systems.ts");
const [top, ...lines] = readFileSync(list, "utf8").trimEnd().split("\n");
lines.push(`export { ${words.many}System } from "./systems/${room}/index.ts";`);
write(list, `${[top, ...lines.sort((one, other) => (one.split('"')[1] < other.split('"')[1] ? -1 : 1))].join("\n")}\n`);

const node = await prepare();
execFileSync(node, [join(root, "node_modules/@biomejs/biome/bin/biome"), "check", "--write", ...written], { stdio: "ignore" });
execFileSync(node, [join(root, "scripts/operations-page.mjs")], { stdio: "inherit" });

say(
  `src/systems/${room} stands, with its table and its line in src/systems.ts. Look at it: npm run check, npm test -- src/systems/${room}, npm run dev.
Next: its own fields in schema.ts and the migration, what Today should say of it (agendaItems), what the sample career shows of it (sample.json), what its place is for (web/overview.ts).`,
);
