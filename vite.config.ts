// Builds the browser part from src/web into dist/web, and in development serves it in front of a running Cairn.
import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

const server = `http://127.0.0.1:${process.env.CAIRN_PORT ?? "4747"}`;
const doors = ["/api", "/rpc", "/forms", "/download", "/mcp", "/health", "/auth", "/enter", "/calendar"];

/** Modules of the packages that screens share. */
const from = (...packages: string[]) => new RegExp(`/node_modules/(${packages.join("|")})/`);
const mantine = (...components: string[]) => new RegExp(`/@mantine/core/.*/components/(${components.join("|")})/`);

/** What several screens share lies in few files: the frame, Today, what a kind of screen needs, and what the screens of one room share. */
const groups = [
  { name: "frame", tags: ["$initial" as const], priority: 50 },
  { name: "today", test: /\/agenda\/web\/(today|reminder-mark)\.tsx$|\/today-piece\.tsx$/, priority: 45 },
  { name: "dialogs", test: mantine("Modal", "ModalBase", "Drawer"), priority: 40 },
  { name: "inputs", test: mantine("Input", "TextInput", "Textarea"), priority: 39 },
  { name: "menus", test: mantine("Menu", "Popover"), priority: 38 },
  { name: "choices", test: mantine("Combobox", "Select", "MultiSelect", "TagsInput", "Checkbox", "Switch"), priority: 37 },
  { name: "schemas", test: from("zod"), priority: 36 },
  { name: "forms", test: from("@mantine/form"), priority: 35 },
  {
    name: (id: string) => /\/src\/(?:systems\/)?([^/]+)\//.exec(id)?.[1] ?? null,
    debugName: "rooms",
    test: /\/src\/(systems|catalogue)\//,
    minShareCount: 2,
    includeDependenciesRecursively: false,
    priority: 20,
  },
  { name: "kit", test: /\/src\//, minShareCount: 4, includeDependenciesRecursively: false, priority: 10 },
];

export default defineConfig({
  root: fileURLToPath(new URL("src/web", import.meta.url)),
  plugins: [react()],
  build: {
    outDir: fileURLToPath(new URL("dist/web", import.meta.url)),
    emptyOutDir: true,
    target: "es2022",
    // Few files: what a screen needs comes with it.
    modulePreload: { resolveDependencies: (_, files, { hostType }) => (hostType === "html" ? files : []) },
    rolldownOptions: { output: { codeSplitting: { groups } } },
    reportCompressedSize: false,
  },
  server: {
    host: "127.0.0.1",
    port: 4748,
    strictPort: true,
    proxy: Object.fromEntries(doors.map((path) => [path, { target: server, changeOrigin: true, headers: { origin: server } }])),
  },
});
