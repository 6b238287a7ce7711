// The rules of dependency of ARCHITECTURE.md, as patterns over folders and file names; what a system builds on, it says itself.
import { existsSync, readdirSync, readFileSync } from "node:fs";

const rooms = readdirSync(new URL("src/systems/", import.meta.url));

/** The systems that one says it builds on, in its index.ts. */
const buildsOn = (room) => {
  const index = new URL(`src/systems/${room}/index.ts`, import.meta.url);
  const declared = existsSync(index) ? /buildsOn: \[([^\]]*)\]/.exec(readFileSync(index, "utf8")) : null;
  return (declared?.[1] ?? "").match(/[a-z-]+/g) ?? [];
};

/** The floors below the systems, from the ground up. */
const floors = ["core", "language", "career", "tables", "database", "operations"];

const test = "(\\.test|[./]testing)\\.tsx?$";
const pure = "^src/(career/|language/|systems/[^/]+/(schema|rules|shared)(\\.ts|/))";
const browser = "^src/(web|catalogue/web|systems/[^/]+/web)/";

const downwards = rooms.map((room) => ({
  name: "systems-only-downwards",
  comment: `Rule 2. What ${room} builds on is said in its index.ts. Where an arrow would point up, let the lower system contribute through a contract in core instead.`,
  severity: "error",
  from: { path: `^src/systems/${room}/` },
  to: { path: "^src/systems/", pathNot: `^src/systems/(${[room, ...buildsOn(room)].join("|")})/` },
}));

export default {
  forbidden: [
    {
      name: "pure-schema-and-rules",
      comment: "Rule 1. Schemas, rules, language and career are values in, values out: no clock, database, network or framework.",
      severity: "error",
      from: { path: pure, pathNot: test },
      to: {
        path: [
          "^src/(database|accounts|surfaces|web)/",
          "^src/[^/]+\\.tsx?$",
          "^src/operations/(?!call|contributions)",
          "^src/core/(log|new-id)\\.ts$",
          "^src/systems/[^/]+/(store|operations|index|web)(\\.tsx?|/)",
        ],
      },
    },
    {
      name: "pure-rules-know-contributions-as-types",
      comment: "Rule 1. What systems contribute may be named in a rule, not called.",
      severity: "error",
      from: { path: pure, pathNot: test },
      to: { path: "^src/operations/contributions\\.ts$", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "pure-rules-use-no-runtime-or-framework",
      comment: "Rule 1. The packages a schema or rule may use are zod and the reader of days (given its today).",
      severity: "error",
      from: { path: pure, pathNot: test },
      to: {
        dependencyTypesNot: ["local", "localmodule"],
        pathNot: "^node_modules/(zod|chrono-node|marked)/",
      },
    },
    {
      name: "pure-through-and-through",
      comment: "Rule 1. Also what a schema or rule imports must not lead to the database, accounts or a surface.",
      severity: "error",
      from: { path: pure, pathNot: test },
      to: {
        path: "^src/(database|accounts|surfaces)/",
        pathNot: "^src/database/(kind|tables)\\.ts$",
        reachable: true,
      },
    },
    {
      name: "systems-meet-at-index",
      comment:
        "Rule 2. A system is entered at its index.ts; its shapes and rules, by what is pure or in the browser, at shared.ts; its help for tests at testing.ts.",
      severity: "error",
      from: { path: "^src/systems/([^/]+)/" },
      to: { path: "^src/systems/[^/]+/", pathNot: ["^src/systems/$1/", "^src/systems/[^/]+/(index|shared|testing)\\.ts$"] },
    },
    {
      name: "systems-entered-at-index",
      comment: "Rule 2. Only the frame reaches a system's screens.",
      severity: "error",
      from: { path: "^src/", pathNot: ["^src/systems/", "^src/web/", test] },
      to: { path: "^src/systems/", pathNot: "^src/systems/[^/]+/index\\.ts$" },
    },
    {
      name: "systems-are-registered",
      comment: "Rule 2. A new system is one line in src/systems.ts.",
      severity: "error",
      from: { path: "^src/router\\.ts$" },
      to: { path: "^src/systems/[^/]+/index\\.ts$", reachable: false },
    },
    ...downwards,
    ...floors.map((floor, below) => ({
      name: "floors-only-downwards",
      comment: `Rule 3. src/${floor} knows the floors below it and nothing above.`,
      severity: "error",
      from: { path: `^src/${floor}/`, pathNot: test },
      to: { path: "^src/", pathNot: `^src/(${floors.slice(0, below + 1).join("|")})/` },
    })),
    {
      name: "core-knows-no-framework",
      comment: "Rule 3. core is days, money, refusals, records as shapes: no database, no screen.",
      severity: "error",
      from: { path: "^src/core/", pathNot: test },
      to: { path: "^node_modules/(kysely|pg|better-sqlite3|react|@mantine)/" },
    },
    {
      name: "operations-run-without-sql",
      comment:
        "Rule 3. operations name the database's types, open records, begin transactions, take turns, ask for lists, keep what is stale and name what was written; they never run anything else of the database.",
      severity: "error",
      from: { path: "^src/operations/", pathNot: test },
      to: {
        path: "^src/database/",
        pathNot: "^src/database/(records|listing|stale|transaction|turn|written-since)\\.ts$",
        dependencyTypesNot: ["type-only"],
      },
    },
    {
      name: "ground-floor-knows-no-system",
      comment: "Rule 3. catalogue and accounts stand below the systems.",
      severity: "error",
      from: {
        path: "^src/(catalogue|accounts)/",
        pathNot: [test, "^src/catalogue/web/"],
      },
      to: { path: ["^src/(systems|surfaces|web)/", "^src/(main|cli|router)\\.ts$"] },
    },
    {
      name: "systems-know-no-surface",
      comment: "Rule 3. A system is reached by doors that it does not know.",
      severity: "error",
      from: { path: "^src/systems/", pathNot: [browser, test] },
      to: { path: ["^src/(surfaces|web)/", "^src/[^/]+\\.tsx?$"] },
    },
    {
      name: "surfaces-name-no-system",
      comment: "Rule 3. A door walks the router; it never names a system.",
      severity: "error",
      from: { path: "^src/surfaces/", pathNot: test },
      to: { path: "^src/systems/" },
    },
    {
      name: "browser-sees-schemas-rules-types",
      comment: "Rule 4. What runs on the server reaches a screen as a type only.",
      severity: "error",
      from: { path: browser, pathNot: test },
      to: {
        path: [
          "^src/(database|accounts|surfaces)/",
          "^src/catalogue/(operations/)?[^/]+\\.ts$",
          "^src/[^/]+\\.tsx?$",
          "^src/operations/(?!call)",
          "^src/core/(log|zip)\\.ts$",
          "^src/systems/[^/]+/(store|operations|index)(\\.ts|/)",
        ],
        dependencyTypesNot: ["type-only"],
      },
    },
    {
      name: "frame-fetches-no-room-unasked",
      comment:
        "Rule 4. A room's web/index.ts is fetched with every first page: its screens, text and rules come with import() when they are opened.",
      severity: "error",
      from: { path: "^src/(systems/[^/]+/web|catalogue/web|web/files)/index\\.ts$" },
      to: {
        path: "^(src/|node_modules/)",
        pathNot: ["/(labels|addresses)\\.ts$", "^src/web/(client|system-screens|words)\\.ts$"],
        dependencyTypesNot: ["type-only", "dynamic-import"],
      },
    },
    {
      name: "browser-runs-no-server-package",
      comment: "Rule 4. The server's packages do not belong in a screen.",
      severity: "error",
      from: { path: browser, pathNot: test },
      to: {
        path: "^node_modules/(pg|better-sqlite3|kysely|pino|yauzl|highs|trpc-cli|@modelcontextprotocol|@orpc/(server|openapi))/",
        dependencyTypesNot: ["type-only"],
      },
    },
    {
      name: "browser-runs-no-module-of-node",
      comment: "Rule 4. Node's own modules do not belong in a screen.",
      severity: "error",
      from: { path: browser, pathNot: test },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "no-cycles",
      comment: "Rule 5. Two files that need each other are one file, or hide a third.",
      severity: "error",
      from: { path: "^src/" },
      to: { circular: true },
    },
    {
      name: "tables-have-one-owner",
      comment: "Rule 6. Rows are read and written in store.ts, through database/records; everyone else asks the store.",
      severity: "error",
      from: {
        path: "^src/",
        pathNot: ["^src/(database|accounts|catalogue)/", "^src/(systems|platform)/[^/]+/store(\\.ts|/)", test],
      },
      to: { path: "^node_modules/(kysely|pg|better-sqlite3)/" },
    },
    {
      name: "imports-resolve",
      severity: "error",
      from: { path: "^src/" },
      to: { couldNotResolve: true, pathNot: "\\.(css|svg|png|woff2)$" },
    },
    {
      name: "shipped-code-uses-shipped-packages",
      comment:
        "What the server runs must be in dependencies; the browser part is built, so its packages may be in devDependencies.",
      severity: "error",
      from: { path: "^src/", pathNot: [browser, test] },
      to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"], pathNot: "^node_modules/@types/" },
    },
  ],
  options: {
    parser: "swc",
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(dist|coverage)/" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default", "types"],
      extensions: [".ts", ".tsx", ".mjs", ".js", ".json"],
    },
  },
};
