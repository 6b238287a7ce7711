// What holds in some countries only: guides, bodies and rules that an action or a book names, and where they count.

import { lazily } from "../core/lazily.ts";
import data from "./starter/country-bodies.json" with { type: "json" };

const whole = (patterns: readonly string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}-])(?:${patterns.join("|")})(?![\\p{L}\\p{N}-])`, "u");

const bodies = lazily(() => data.bodies.map(({ countries, names }) => ({ countries: new Set(countries), named: whole(names) })));
const elsewhere = whole(data.elsewhere);

/**
 * Whether texts make sense for somebody in a country, by its two letters: they name no body of other countries alone, or send whoever is
 * elsewhere to their own. Where nobody knows the country everything does.
 */
export const suitsCountry = (texts: readonly string[], country: string | null): boolean => {
  if (country === null) return true;
  const text = texts.join("\n");
  const named = bodies().filter((body) => body.named.test(text));
  return named.length === 0 || named.some(({ countries }) => countries.has(country)) || elsewhere.test(text);
};
