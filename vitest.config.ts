// Two kinds of tests: units beside the code, and journeys of a person in a real browser.
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    // Tests wait for processes, browsers and databases as much as they compute: every core takes a file, none is kept free.
    maxWorkers: "100%",
    projects: [
      {
        test: {
          name: "units",
          include: ["src/**/*.test.ts", "src/**/*.test.tsx", "scripts/**/*.test.ts"],
          pool: "threads",
          isolate: false,
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: "journeys",
          include: ["e2e/**/*.journey.ts"],
          pool: "forks",
          // A page on a busy machine may need longer than the second that is the rule.
          expect: { poll: { timeout: 30_000 } },
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
