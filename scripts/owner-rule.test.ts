import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { withoutOwner } from "./owner-rule.mjs";

const root = join(import.meta.dirname, "..");
const sources = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
  .map((name) => `src/${name.replaceAll("\\", "/")}`)
  .filter((name) => /\.ts$/.test(name) && !/\.test\.ts$/.test(name))
  .map((path) => ({ path, text: readFileSync(join(root, path), "utf8") }));

describe("the rule that every query names its owner", () => {
  test("holds", () => {
    expect(sources.flatMap(({ path, text }) => withoutOwner(path, text))).toEqual([]);
  });

  test("sees every owner filter that is taken away", () => {
    const filter = /\n?\s*\.where\("(?:\w+\.)?personId", "=", [^()]*\)/g;
    const tried = sources.flatMap(({ path, text }) =>
      /\/migrations\/|testing\.ts$|rebuild-derived/.test(path)
        ? []
        : [...text.matchAll(filter)].map(({ index, 0: found }) => {
            const without = text.slice(0, index) + text.slice(index + found.length);
            return { path, found, seen: withoutOwner(path, without).length > 0 };
          }),
    );
    expect(tried.length).toBeGreaterThan(20);
    expect(tried.filter(({ seen }) => seen).length / tried.length).toBe(1);
  });
});
