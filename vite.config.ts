// Builds the browser part from src/web into dist/web, and in development serves it in front of a running Cairn.
import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

const server = `http://127.0.0.1:${process.env.CAIRN_PORT ?? "4747"}`;
const doors = ["/api", "/rpc", "/forms", "/download", "/mcp", "/health", "/auth", "/enter", "/calendar"];

export default defineConfig({
  root: fileURLToPath(new URL("src/web", import.meta.url)),
  plugins: [react()],
  build: {
    outDir: fileURLToPath(new URL("dist/web", import.meta.url)),
    emptyOutDir: true,
    target: "es2022",
    chunkSizeWarningLimit: 900,
    reportCompressedSize: false,
  },
  server: {
    host: "127.0.0.1",
    port: 4748,
    strictPort: true,
    proxy: Object.fromEntries(doors.map((path) => [path, { target: server, changeOrigin: true, headers: { origin: server } }])),
  },
});
