// The part of the rules of dependency that imports do not show: the clock, the environment, writes around the records, types and data imported inline, files named after another system.
import { readdirSync, readFileSync } from "node:fs";
import { basename, join, relative, sep } from "node:path";
import { withoutOwner } from "./owner-rule.mjs";
import { root } from "./runtime.mjs";

const tests = /\.test\.tsx?$|(^|\/)testing\.ts$/;
const pure = /^src\/(career\/|language\/|systems\/[^/]+\/(schema|rules|shared)(\.ts|\/))/;

const rules = [
  {
    files: pure,
    text: /\b(Date\.now\(|new Date\(\)|Temporal\.Now\b|performance\.now\(|Math\.random\(|fetch\(|setTimeout\(|process\.|globalThis\.)/,
    says: "schemas and rules are pure: take `today`, randomness and outside data as arguments",
  },
  {
    files: /^src\/systems\//,
    text: /\.(insertInto|updateTable|deleteFrom|mergeInto|replaceInto)\(/,
    says: "systems write through database/records only, so that history, undo and search stay true",
  },
  {
    files: /^src\/(?!(config|main|cli)\.ts$)/,
    text: /\bprocess\.env\b/,
    says: "only src/config.ts reads the environment, given to it by main.ts and cli.ts",
  },
  {
    files: /^src\//,
    text: /(?<=\btype\b.*|[:<|&]\s*)import\(\s*["'][^"']+["']\s*\)\.[A-Z]|\btypeof import\(/,
    says: "import types at the top of the file, where the dependency rules see them",
  },
  {
    files: /^src\//,
    text: /\bimport\(\s*["'][^"']+\.json["']\s*\)/,
    says: 'say with { type: "json" }: what is built does without, the source as it is runs only with it',
  },
];

const isComment = (line) => /^\s*(\/\/|\*|\/\*)/.test(line);

const files = readdirSync(join(root, "src"), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
  .map((entry) =>
    relative(root, join(entry.parentPath ?? entry.path, entry.name))
      .split(sep)
      .join("/"),
  )
  .filter((path) => !tests.test(path));

const found = files.flatMap((path) => {
  const own = rules.filter((rule) => rule.files.test(path));
  return readFileSync(join(root, path), "utf8")
    .split("\n")
    .flatMap((line, index) =>
      isComment(line)
        ? []
        : own.filter((rule) => rule.text.test(line)).map((rule) => `${path}:${index + 1}: ${rule.says}\n    ${line.trim()}`),
    );
});

const ownerless = files.flatMap((path) =>
  withoutOwner(path, readFileSync(join(root, path), "utf8")).map(
    ({ line, table }) =>
      `${path}:${line}: a query on ${table} names its owner (personId), so that nobody reads or writes another's records`,
  ),
);

/** Two systems in one folder are told apart by prefixes of their files. */
const systems = readdirSync(join(root, "src/systems"));
const misplaced = systems.flatMap((system) => {
  const inside = files.filter((path) => path.startsWith(`src/systems/${system}/`));
  return systems.flatMap((name) => {
    const named = inside.filter((path) => basename(path).startsWith(`${name}-`));
    if (named.length > (name === system ? 0 : 1))
      return named.map((path) =>
        name === system
          ? `${path}: the folder says “${name}” already; leave it out of the file's name`
          : `${path}: several files of ${system} are named after ${name}; what is ${name}'s stands in src/systems/${name}`,
      );
    return [];
  });
});

const all = [...found, ...ownerless, ...misplaced];
for (const line of all) console.log(line);
process.exit(all.length > 0 ? 1 : 0);
