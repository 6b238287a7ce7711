// Builds the browser part from src/web into dist/web, and in development serves it in front of a running Cairn.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { createServer, defineConfig, type Plugin } from "vite";

const server = `http://127.0.0.1:${process.env.CAIRN_PORT ?? "4747"}`;
const doors = ["/api", "/rpc", "/forms", "/download", "/mcp", "/health", "/auth", "/enter", "/calendar"];

const fields =
  /\/src\/((core|career|language)\/|web\/kit\/(field|form-values|history-drawer|hours-input|meeting-edits|money-input|noun-form|number-input|said-value|stale-edit|use-record-form)\.tsx?$)/;

/** The frame with all that it needs, Today, what the palette shows, and what many screens share; what few screens need lies apart. */
const groups = [
  { name: "frame", tags: ["$initial" as const], priority: 50 },
  { name: "today", test: /\/agenda\/web\/(today|reminder-mark)\.tsx$|\/today-piece\.tsx$/, priority: 45 },
  { name: "places", test: /\/web\/(overview|offers)\.ts$/, priority: 40 },
  { name: "schemas", test: /\/node_modules\/zod\//, priority: 40 },
  { name: "fields", test: fields, minShareCount: 45, includeDependenciesRecursively: false, priority: 35 },
  { name: "kit", minShareCount: 45, priority: 30 },
  { name: "forms", minShareCount: 15, priority: 20 },
];

/** Does nothing by being loaded: what a screen does not use of it is left out with all that it needs. */
const pure = /\/src\/(core|career|language)\/|\/systems\/[a-z-]+\/(rules\/|schema|shared\.ts)|\/node_modules\/jstat\//;

/** Zod draws JSON Schemas by these, as only the server asks of it. */
const forServer = /\/zod\/v4\/core\/(json-schema-processors|to-json-schema)\.js$/;

/** Leaves out what the browser never calls: each function of such a module is there and does nothing. */
const withoutJsonSchemas = {
  name: "without-json-schemas",
  enforce: "pre" as const,
  load: (id: string) => {
    if (!forServer.test(id)) return null;
    const names = [...readFileSync(id, "utf8").matchAll(/^export (?:const|function) (\w+)/gm)].map(([, name]) => name);
    return names.map((name) => `export const ${name} = () => () => {};`).join("\n");
  },
};

const root = fileURLToPath(new URL("src/web", import.meta.url));

/** Writes the addresses of all screens beside them, so that the server knows which ones get the page. */
const places = (): Plugin => ({
  name: "places",
  apply: "build",
  async generateBundle() {
    const reader = await createServer({
      root,
      configFile: false,
      logLevel: "error",
      server: { middlewareMode: true, ws: false },
    });
    try {
      const { places: found } = await reader.ssrLoadModule("/places.ts");
      this.emitFile({ type: "asset", fileName: "places.json", source: JSON.stringify(found) });
    } finally {
      await reader.close();
    }
  },
});

export default defineConfig({
  root,
  // The server says where the page lies, and everything else is found from there.
  base: "./",
  plugins: [react(), withoutJsonSchemas, places()],
  build: {
    outDir: fileURLToPath(new URL("dist/web", import.meta.url)),
    emptyOutDir: true,
    target: "es2022",
    // Few files: what a screen needs comes with it.
    modulePreload: { resolveDependencies: (_, files, { hostType }) => (hostType === "html" ? files : []) },
    rolldownOptions: { output: { codeSplitting: { groups } }, treeshake: { moduleSideEffects: (id) => !pure.test(id) } },
    reportCompressedSize: false,
  },
  server: {
    host: "127.0.0.1",
    port: 4748,
    strictPort: true,
    proxy: Object.fromEntries(doors.map((path) => [path, { target: server, changeOrigin: true, headers: { origin: server } }])),
  },
});
