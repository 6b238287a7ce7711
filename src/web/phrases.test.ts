// Every phrase of a text file is said somewhere, and none says again what it takes from the kit.
import { globSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const sources = new Map(
  globSync("src/**/*.{ts,tsx}")
    .filter((path) => !path.includes(".test"))
    .map((path) => [path, readFileSync(path, "utf8")]),
);
const texts = [...sources].filter(([path, source]) => path.endsWith("text.ts") && source.includes("words("));
const others = [...sources].filter(([path]) => !path.endsWith("text.ts")).map(([, source]) => source);

const literals = new Set(others.flatMap((source) => [...source.matchAll(/"([\w-]+)"/g)].map(([, literal]) => literal)));
/** Keys that are put together, such as `step_${step}`. */
const patterns = others.flatMap((source) =>
  [...source.matchAll(/`([\w-]*)\$\{[^}`]+\}([\w-]*)`/g)]
    .filter(([, before, after]) => before || after)
    .map(([, before, after]) => new RegExp(`^${before}.+${after}$`)),
);

const phrasesIn = (source: string) =>
  [...source.matchAll(/^ {2}"?([\w-]+)"?:\s*"(.*)",$/gm)].map(([, key = "", phrase = ""]) => ({ key, phrase }));
const isSaid = (key: string): boolean => {
  const stem = key.replace(/_(zero|one|two|few|many|other)$/, "");
  return [key, stem].some((one) => literals.has(one)) || patterns.some((pattern) => pattern.test(key) || pattern.test(stem));
};

const frame = phrasesIn(sources.get("src/web/text.ts") ?? "");
const kit = [...frame, ...phrasesIn(sources.get("src/web/kit/text.ts") ?? "")];

describe.each(texts)("%s", (_, source) => {
  test("says nothing that no screen says", () => {
    expect(phrasesIn(source).filter(({ key }) => !isSaid(key))).toEqual([]);
  });

  test("says nothing again that it takes from the kit", () => {
    const taken = new Map(
      (source.includes("kit.en") ? kit : source.includes("frame.en") ? frame : []).map(({ key, phrase }) => [key, phrase]),
    );
    expect(phrasesIn(source).filter(({ key, phrase }) => taken.get(key) === phrase)).toEqual([]);
  });
});
