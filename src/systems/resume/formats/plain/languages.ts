// Languages that a person speaks, by their names in English, German, Spanish and French, with the level that stands beside each.
import type { LanguageFact } from "../../../../career/profile-facts.ts";
import { fluencyOfWords } from "../../../../career/stated-level.ts";
import { fold } from "../../../../core/fold.ts";

const codes =
  "en de es fr it pt nl pl uk ru sv tr zh ja ko ar hi vi da no fi el cs sk hu ro bg hr sr sl sq lt lv et ga cy eu ca gl he fa ur bn pa ta te mr gu ml th id ms tl fil sw am so ha yo ig zu xh af ti ku ps ne si my km lo mn ka hy az kk uz mi sm to".split(
    " ",
  );

/** The English name by each folded name. */
const byName = new Map(
  ["en", "de", "es", "fr"].flatMap((locale) => {
    const named = new Intl.DisplayNames([locale], { type: "language" });
    const english = new Intl.DisplayNames(["en"], { type: "language" });
    return codes.map((code) => [fold(named.of(code) ?? code), english.of(code) ?? code] as const);
  }),
);
for (const [other, name] of [
  ["castellano", "Spanish"],
  ["mandarin", "Chinese"],
  ["isixhosa", "Xhosa"],
  ["isizulu", "Zulu"],
  ["tagalog", "Tagalog"],
  ["holandes", "Dutch"],
  ["gaelic", "Irish"],
] as const)
  byName.set(other, name);

const spoken =
  /(?<!\p{L})(?:speak|spoken|speaking|languages?|native|fluent|mother tongue|spreche|sprachen?|muttersprache|fließend|hablo|idiomas?|nativ[oa]|lengua|parle|langues?|maternelle|courant|[abc][12])(?!\p{L})/iu;

/** Languages named in a sentence or a list; outside a list of languages only where the words speak of speaking. */
export const languagesIn = (text: string, source: string, listed: boolean): LanguageFact[] => {
  if (!listed && !spoken.test(text)) return [];
  const mentions = [...text.matchAll(/[\p{L}]+/gu)].flatMap((word) => {
    const name = byName.get(fold(word[0]));
    return name && (listed || /^\p{Lu}/u.test(word[0])) ? [{ name, at: word.index, end: word.index + word[0].length }] : [];
  });
  return mentions.map(({ name, end }, index) => {
    const stop = mentions[index + 1]?.at ?? text.length;
    const beside = text.slice(end, stop);
    const shared = mentions.length > 1 && beside.trim().split(/\s+/).length <= 2 ? text.slice(end) : beside;
    const level = fluencyOfWords(beside) ?? (/^\s*(?:,|and|und|y|et|&|\/)?\s*$/iu.test(beside) ? fluencyOfWords(shared) : null);
    const stated = beside.replace(/^[\s(:,–—-]+|[\s);,.·•|–—-]+$/gu, "");
    return { label: name, ...(level !== null && { level }), ...(stated && stated.length < 60 && { stated }), source };
  });
};

/** The language that a text is written in, of the four that are read; null where too little tells. */
export const writtenIn = (text: string): "German" | "Spanish" | "French" | null => {
  const tokens = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const share = (list: string) => {
    const set = new Set(list.split(" "));
    return tokens.filter((token) => set.has(token)).length / Math.max(1, tokens.length);
  };
  const counts = [
    ["German", share("und der die das den dem mit für von im seit bei ich als auf zur zum eine einen über lebenslauf")],
    ["Spanish", share("y el la los las de en con para por del una un hasta como años desde mi se he")],
    ["French", share("et le la les des de du en pour avec dans une un à au aux depuis sur je mon ans")],
    ["English", share("and the of to in for with at a i my on from since as is")],
  ] as const;
  const [best, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return best && best[0] !== "English" && tokens.length > 20 && best[1] > 0.06 && best[1] > (second?.[1] ?? 0) * 1.25
    ? best[0]
    : null;
};
