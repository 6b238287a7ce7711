// Every pair of text and ground that the screens use can be read: 4.5 to 1 in light and in dark (WCAG 2.2, 1.4.3).
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const css = readFileSync(new URL("theme.css", import.meta.url), "utf8");

const tokensOf = (selector: string): Record<string, string> => {
  const start = css.indexOf(`${selector} {`);
  const block = css.slice(start, css.indexOf("}", start));
  return Object.fromEntries([...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map((match) => [match[1], match[2]]));
};

const luminance = (hex: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const contrast = (one: string, other: string): number => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

const grounds = ["paper", "sheet", "sunk"];
const tones = ["moss", "clay", "sky", "gold"];
const textPairs = [
  ...["ink", "ink-2", "ink-3", ...tones].flatMap((text) => grounds.map((ground) => [text, ground])),
  ...tones.map((tone) => [tone, `${tone}-soft`]),
  ...tones.map((tone) => ["paper", tone]),
  ...tones.map((tone) => ["ink", `${tone}-soft`]),
  ["ink-2", "stone-soft"],
  ["ink", "stone-soft"],
];

describe.each([
  ["light", ":root"],
  ["dark", '[data-mantine-color-scheme="dark"]'],
])("%s", (_, selector) => {
  const tokens = tokensOf(selector);
  const color = (token = "") => {
    const hex = tokens[token];
    if (!hex) throw new Error(`theme.css has no token ${token} under ${selector}`);
    return hex;
  };

  it.each(textPairs)("%s on %s is at least 4.5 to 1", (text, ground) => {
    expect(contrast(color(text), color(ground))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(grounds)("the edge of a control on %s is at least 3 to 1", (ground) => {
    expect(contrast(color("edge"), color(ground))).toBeGreaterThanOrEqual(3);
  });
});
