// The lines of a vCard of any version, each whole and in the way of version 3: unfolded, its letters decoded, its parameters named.

export interface ContentLine {
  /** “role1” of `role1.ORG:…`, in lower case; none for a line that stands alone. */
  group: string | null;
  /** In upper case. */
  name: string;
  /** Name, parameters and value as version 3 writes them. */
  text: string;
}

export interface RawCard {
  /** The line of the file on which it begins, from 1. */
  line: number;
  lines: string[];
  /** Whether its end was there. */
  whole: boolean;
}

/** The cards of a text, in its order; a card inside another one is left out. */
export const cardsOf = (text: string): RawCard[] => {
  const cards: RawCard[] = [];
  let depth = 0;
  for (const [at, line] of text.split(/\r\n|\r|\n/).entries()) {
    const mark = line.trim().toUpperCase();
    if (mark === "BEGIN:VCARD") {
      // A card that begins before the last one ended: that one broke off.
      const inside = depth > 0 && /AGENT[^:]*:\s*$/i.test(cards.at(-1)?.lines.at(-1) ?? "");
      if (depth === 0 || !inside) {
        cards.push({ line: at + 1, lines: [], whole: false });
        depth = 1;
      } else depth++;
    } else if (mark === "END:VCARD" && depth > 0) {
      depth--;
      const last = cards.at(-1);
      if (depth === 0 && last) last.whole = true;
    } else if (depth === 1) cards.at(-1)?.lines.push(line);
  }
  return cards;
};

const isQuotedPrintable = (line: string): boolean => /^[^:]*;(?:ENCODING=)?QUOTED-PRINTABLE[;:]/i.test(line);

/** Lines without their folds: those that begin with a blank, and in quoted-printable those after an equals sign at the end. */
const unfolded = (lines: readonly string[]): string[] => {
  const whole: string[] = [];
  let goesOn = false;
  for (const line of lines) {
    const last = whole.length - 1;
    const before = whole[last];
    if (goesOn && before !== undefined) whole[last] = before.slice(0, -1) + line;
    else if (/^[ \t]/.test(line) && before !== undefined) whole[last] = before + line.slice(1);
    else if (line.trim() !== "") whole.push(line);
    goesOn = isQuotedPrintable(whole.at(-1) ?? "") && (whole.at(-1) ?? "").endsWith("=");
  }
  return whole;
};

const decoderOf = (charset: string | undefined): TextDecoder => {
  try {
    return new TextDecoder(charset ?? "utf-8");
  } catch {
    return new TextDecoder("utf-8");
  }
};

/** Text of quoted-printable (RFC 2045) in a set of characters; UTF-8 unless said. */
export const fromQuotedPrintable = (written: string, charset?: string): string => {
  const bytes: number[] = [];
  const encoder = new TextEncoder();
  for (const [part] of written.replace(/=\s*$/, "").matchAll(/=[0-9a-f]{2}|[^=]+|=/gi))
    if (/^=[0-9a-f]{2}$/i.test(part)) bytes.push(Number.parseInt(part.slice(1), 16));
    else bytes.push(...encoder.encode(part));
  return decoderOf(charset).decode(new Uint8Array(bytes));
};

/** Parts between semicolons that do not stand in quotes. */
const parametersOf = (head: string): string[] => head.match(/(?:"[^"]*"|[^;"])+/g) ?? [];

/** Where the value begins: the first colon outside of quotes. */
const colonIn = (line: string): number => {
  let quoted = false;
  for (let at = 0; at < line.length; at++) {
    if (line[at] === '"') quoted = !quoted;
    else if (line[at] === ":" && !quoted) return at;
  }
  return -1;
};

/** Pictures, sounds and keys, and whatever else is bytes: nothing that is kept. */
const heavy = new Set(["PHOTO", "LOGO", "SOUND", "KEY", "AGENT", "VERSION"]);

export interface ReadLines {
  lines: ContentLine[];
  hasPicture: boolean;
}

export const contentLines = (card: RawCard): ReadLines => {
  const lines: ContentLine[] = [];
  let hasPicture = false;
  for (const line of unfolded(card.lines)) {
    const colon = colonIn(line);
    if (colon < 0) continue;
    const [given = "", ...parameters] = parametersOf(line.slice(0, colon));
    const dot = given.lastIndexOf(".");
    const group = dot < 0 ? null : given.slice(0, dot).trim().toLowerCase();
    const name = given
      .slice(dot + 1)
      .trim()
      .toUpperCase();
    if (name === "PHOTO") hasPicture = true;
    if (heavy.has(name) || !/^[A-Z0-9-]+$/.test(name)) continue;
    lines.push({ group, name, text: asVersion3(name, parameters, line.slice(colon + 1)) });
  }
  return { lines, hasPicture };
};

const asVersion3 = (name: string, parameters: readonly string[], written: string): string => {
  const kept: string[] = [];
  let charset: string | undefined;
  let encoded = false;
  for (const parameter of parameters) {
    const [key = "", value] = parameter.split(/=(.*)/s).map((part) => part.trim());
    const bare = value === undefined ? key.toUpperCase() : undefined;
    if (bare === "QUOTED-PRINTABLE" || (key.toUpperCase() === "ENCODING" && /^quoted-printable$/i.test(value ?? "")))
      encoded = true;
    else if (key.toUpperCase() === "CHARSET") charset = value;
    else if (key.toUpperCase() === "ENCODING" || bare === "BASE64" || bare === "8BIT" || bare === "B") continue;
    else if (bare !== undefined) kept.push(`TYPE=${bare}`);
    else if (/^[A-Z0-9-]+$/i.test(key) && key.toUpperCase() !== "VALUE") kept.push(`${key.toUpperCase()}=${value}`);
  }
  const value = encoded ? fromQuotedPrintable(written, charset).replace(/\r\n?|\n/g, "\\n") : written;
  return `${[name, ...kept].join(";")}:${value}`;
};
