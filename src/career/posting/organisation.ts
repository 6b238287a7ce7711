// Whose posting it is, where only its text says so: “About Acme”, “Acme is looking for”, “Nurse at Acme”, a second line that is called like a house.
import { wordsOf } from "../../core/fold.ts";
import { lazily } from "../../core/lazily.ts";
import data from "./facts.json" with { type: "json" };
import type { Line } from "./lines.ts";

const called = lazily(() => new Set(data.organisationWords.flatMap((word) => wordsOf(word))));

const name = "(\\p{Lu}[\\p{L}\\p{N}&.'’-]{0,30}(?: (?:of|and|the|de|la|für|&|\\p{Lu}[\\p{L}\\p{N}&.'’-]{0,30})){0,6})";
const patterns = [
  new RegExp(`^(?:About|Über|Sobre|À propos de|Life at|Working at|Why join|Welcome to) ${name}:?$`, "u"),
  new RegExp(`^(?:The )?${name},? (?:is|are) (?:looking|hiring|seeking|searching|recruiting|accepting)\\b`, "u"),
  new RegExp(`^(?:Die |Das |Der |La |Le |El )?${name} (?:sucht|recrute|recherche|busca)\\b`, "u"),
  new RegExp(`^(?:At|Bei|Chez|En) ${name},`, "u"),
  new RegExp(`^(?:Come )?(?:[Jj]oin|Rejoignez|Únete a) ${name}[,.! ]`, "u"),
  new RegExp(`^(?:The )?${name} is (?:an? |the |proud |committed )`, "u"),
];
/** What begins with a capital in these sentences and is no name. */
const noName =
  /^(?:Us|The|This|Our|Your|You|We|It|That|There|Who|What|As|All|Role|Team|Position|Job|Company|Equal|An?|If|In|To|One|Full|Part|Remote|Here|Each|Every|Home|Applicants?|Candidates?|Experience|Work|Travel|Unsere?|Das|Die|Der|Wir|Uns|Nous|Nosotros)\b/;

/** “Cork, Ireland”, “St. Louis, MO (Hybrid)”: names parted by commas. */
export const isPlace = (text: string): boolean => {
  const [first = ""] = text.split(/\s·\s|\s\|\s|\s?\(/);
  const parts = first.split(",").map((part) => part.trim());
  return parts.length >= 2 && parts.length <= 4 && parts.every((part) => /^\p{Lu}[\p{L} .'’-]{1,40}$/u.test(part));
};

const mostLines = 150;

/** The name of the organisation; null where the text gives none away. */
export const organisationIn = (lines: readonly Line[], title: string | null): string | null => {
  const at = / (?:at|bei|chez|@) (\p{Lu}[^,()|·–]{1,60})$/u.exec(title ?? "")?.[1];
  if (at) return at.trim();
  const second = lines
    .slice(1, 4)
    .find(({ text, words }) => words.length <= 7 && !text.endsWith(":") && isCalledAHouse(text, words));
  const [, below, next] = lines;
  const standsAbovePlace =
    below && next && below.words.length <= 6 && isPlace(next.text) && /^\p{Lu}[^:.!?\d]*$/u.test(below.text);
  if (standsAbovePlace && !isPlace(below.text)) return below.text;
  if (second) return second.text.split(/\s·\s|\s\|\s/)[0]?.trim() ?? null;
  for (const pattern of patterns)
    for (const { text } of lines.slice(0, mostLines)) {
      const found = pattern.exec(text.slice(0, 300))?.[1]?.replace(/[.,'’]+$/, "");
      if (found && !noName.test(found)) return found;
    }
  return null;
};

const isCalledAHouse = (text: string, words: readonly string[]): boolean =>
  /^\p{Lu}/u.test(text) && !/[.!?]$/.test(text) && words.some((word) => called().has(word));
