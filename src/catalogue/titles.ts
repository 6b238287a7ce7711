// The role that a job title means, in any of four languages: by its names, by the ladder words around them, and by the name inside a longer title.
import { fold } from "../core/fold.ts";
import { lazily } from "../core/lazily.ts";
import type { RoleEntry } from "./entry.ts";
import { words } from "./fold.ts";
import { occupationRoles } from "./own-role.ts";
import ladder from "./starter/ladder.json" with { type: "json" };
import workplaces from "./starter/workplaces.json" with { type: "json" };
import { starterId, starterRoles } from "./starter-entries.ts";
import { titleStem, withoutSuperior } from "./title-stem.ts";

export interface HeldTitle {
  role: RoleEntry;
  /** The words of the title that are the role's name. */
  matched: string;
  /** 1 where the whole title is a name of the role, less where only a part is. */
  confidence: number;
  /** Where the name stands in the text. */
  start: number;
  end: number;
  senior: boolean;
  /** Leads others in this role. */
  leads: boolean;
  deputy: boolean;
  /** Learns it still: apprentice, trainee, intern. */
  learning: boolean;
}

interface Titles {
  /** The role that a title means; null where no name of a role is in it. */
  find(title: string): HeldTitle | null;
  /** Every name of a role that stands in a text, in its order, never overlapping. */
  within(text: string): HeldTitle[];
  /** The work that a place of work stands for, at the height that ladder words tell: "supervisor in a shoe shop", "I work in a warehouse". */
  atPlace(text: string): HeldTitle | null;
  /** Whether the word is what somebody is called by their work, such as "nurses" or "Köchen". */
  isTrade(word: string): boolean;
}

const phrases = (list: readonly string[]): Set<string> => new Set(list.map((one) => titleStem(one)));
const marks = {
  senior: phrases(ladder.senior),
  leads: phrases(ladder.leads),
  deputy: phrases(ladder.deputy),
  learning: phrases(ladder.learning),
  neutral: phrases(ladder.neutral),
};
const fillers = new Set(ladder.fillers.map(fold));
const isMark = (stem: string): boolean => Object.values(marks).some((set) => set.has(stem));

interface Token {
  stem: string;
  start: number;
  end: number;
  stop: boolean;
}

const tokensOf = (text: string): Token[] => {
  const read = words(text);
  const tokens: Token[] = [];
  let stop = true;
  for (let at = 0; at < read.count; at++) {
    stop ||= (read.gaps[at] ?? 0) > 0;
    const word = read.folded[at] ?? "";
    if (fillers.has(word)) continue;
    tokens.push({ stem: titleStem(word), start: read.starts[at] ?? 0, end: read.ends[at] ?? 0, stop });
    stop = false;
  }
  return tokens;
};

const keyOf = (tokens: readonly Token[]): string => tokens.map(({ stem }) => stem).join(" ");

/** A compound's last part counts as a name from this length on: "Regionalverkaufsleiter". */
const shortestTail = 6;
const longestName = 6;

const titlesOf = (roles: readonly RoleEntry[]): Titles => {
  const byKey = new Map<string, RoleEntry>();
  const heads = new Set<string>();
  const tails = new Map<string, RoleEntry>();
  const add = (name: string, role: RoleEntry) => {
    const tokens = tokensOf(name.replace(/\([^)]*\)/g, " "));
    const key = keyOf(tokens);
    if (key && !byKey.has(key)) byKey.set(key, role);
    const [first] = tokens;
    const last = tokens.at(-1);
    if (last && (tokens.length === 1 || name === role.label)) heads.add(last.stem);
    if (tokens.length === 1 && first && first.stem.length >= shortestTail && !tails.has(first.stem)) tails.set(first.stem, role);
  };
  for (const role of roles) add(role.label, role);
  for (const role of roles) for (const name of role.altLabels) add(name, role);

  const tailOf = (stem: string): RoleEntry | undefined => {
    for (let cut = 3; cut <= stem.length - shortestTail; cut++) {
      const role = tails.get(stem.slice(cut));
      if (role) return role;
    }
    return undefined;
  };

  /** What the ladder words beside a name say; only those in the same breath count. */
  const around = (tokens: readonly Token[], from: number, to: number) => {
    const said: string[] = [];
    for (let at = from - 1; at >= 0 && !tokens[at + 1]?.stop && isMark(tokens[at]?.stem ?? ""); at--)
      said.push(tokens[at]?.stem ?? "");
    for (let at = to; at < tokens.length && !tokens[at]?.stop && isMark(tokens[at]?.stem ?? ""); at++)
      said.push(tokens[at]?.stem ?? "");
    const has = (set: Set<string>) => said.some((one) => set.has(one));
    return {
      beside: said.length,
      ladder: { senior: has(marks.senior), leads: has(marks.leads), deputy: has(marks.deputy), learning: has(marks.learning) },
    };
  };

  const within = (text: string): HeldTitle[] => {
    const tokens = tokensOf(text);
    const found: HeldTitle[] = [];
    let at = 0;
    while (at < tokens.length) {
      let size = Math.min(longestName, tokens.length - at);
      while (size > 1 && tokens.slice(at + 1, at + size).some(({ stop }) => stop)) size--;
      let role: RoleEntry | undefined;
      for (; size > 0 && !role; size--) {
        const stem = tokens[at]?.stem ?? "";
        if (size === 1 && isMark(stem) && tokens.length > 1) continue;
        role = byKey.get(keyOf(tokens.slice(at, at + size))) ?? (size === 1 && stem.length > 8 ? tailOf(stem) : undefined);
        if (role) break;
      }
      if (!role) {
        at++;
        continue;
      }
      const { beside, ladder: said } = around(tokens, at, at + size);
      const breath = breathAround(tokens, at);
      const start = tokens[at]?.start ?? 0;
      const end = tokens[at + size - 1]?.end ?? 0;
      const exact = byKey.get(keyOf(tokens.slice(at, at + size))) !== undefined;
      found.push({
        role,
        matched: text.slice(start, end),
        confidence: Math.round(100 * ((exact ? 1 : 0.8) * (0.55 + (0.45 * Math.min(breath, size + beside)) / breath))) / 100,
        start,
        end,
        ...said,
      });
      at += size;
    }
    return found;
  };

  const find = (title: string): HeldTitle | null => {
    const plain = title.replace(/\(([^)]*)\)|\[[^\]]*\]/g, (inside) => " ".repeat(inside.length));
    const whole = byKey.get(keyOf(tokensOf(title)));
    const none = { senior: false, leads: false, deputy: false, learning: false };
    if (whole) return { role: whole, matched: title, confidence: 1, start: 0, end: title.length, ...none };
    const [best] = within(withoutSuperior(plain)).sort(
      (a, b) => b.confidence - a.confidence || b.matched.length - a.matched.length || a.start - b.start,
    );
    return best ?? null;
  };

  const byId = new Map(roles.map((role) => [role.id, role]));

  const atPlace = (text: string): HeldTitle | null => {
    const tokens = tokensOf(text);
    const marked = (set: Set<string>, at: number) => tokens.some(({ stem }, place) => place < at && set.has(stem));
    for (let at = 0; at < tokens.length; at++)
      for (let size = Math.min(3, tokens.length - at); size > 0; size--) {
        const place = places.get(keyOf(tokens.slice(at, at + size)));
        if (!place) continue;
        const said = {
          senior: marked(marks.senior, at),
          leads: marked(marks.leads, at),
          deputy: marked(marks.deputy, at),
          learning: marked(marks.learning, at),
        };
        const role = byId.get(starterId(manages.test(text) ? place.manager : said.leads ? place.lead : place.worker));
        const start = tokens[at]?.start ?? 0;
        const end = tokens[at + size - 1]?.end ?? 0;
        if (role) return { role, matched: text.slice(start, end), confidence: 0.5, start, end, ...said };
      }
    return null;
  };

  return { find, within, atPlace, isTrade: (word) => heads.has(titleStem(word)) };
};

const places = new Map(workplaces.flatMap((place) => place.words.map((word) => [keyOf(tokensOf(word)), place] as const)));

const manages =
  /\b(?:manager|manage|managing|director|gerente|directora?|gérante?|directeur|directrice|geschäftsführer(?:in)?|leiter(?:in)?)\b/iu;

const breathAround = (tokens: readonly Token[], at: number): number => {
  let from = at;
  while (from > 0 && !tokens[from]?.stop) from--;
  let to = at + 1;
  while (to < tokens.length && !tokens[to]?.stop) to++;
  return to - from;
};

/** The titles of the starter set, and of the occupations beside it: always there, without a database. */
export const starterTitles = lazily((): Titles => {
  const roles = starterRoles();
  return titlesOf([...roles, ...occupationRoles(roles)]);
});
