// Builds the server and the command line from src into dist/server: one file to read in place of a thousand, so that a start is quick.
import { relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { defineConfig, type Plugin } from "vite";

const fromRoot = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const out = fromRoot("dist/server");

/** A source that looks for a file beside itself goes on looking from where the source lies. */
const placesOfSources: Plugin = {
  name: "places-of-sources",
  transform: (code, id) => {
    if (!code.includes("import.meta.url") || id.includes("node_modules")) return null;
    const source = relative(out, id).split(sep).join("/");
    return { code: code.replaceAll("import.meta.url", `new URL(${JSON.stringify(source)}, import.meta.url).href`), map: null };
  },
};

export default defineConfig({
  plugins: [placesOfSources],
  // Everything goes in, so that nothing is there twice, but what finds its own files at run time: native code, and modules that are read by a name made up then.
  ssr: {
    noExternal: true,
    external: ["better-sqlite3", "pg", "highs", "@bigfive-org/questions", "@myriaddreamin/typst-ts-node-compiler"],
  },
  build: {
    ssr: true,
    outDir: out,
    emptyOutDir: true,
    target: "esnext",
    minify: false,
    rollupOptions: {
      input: { main: fromRoot("src/main.ts"), cli: fromRoot("src/cli.ts") },
      output: { chunkFileNames: "[name]-[hash].js" },
    },
  },
});
