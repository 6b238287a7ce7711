// What a line in one's own words says of a time one was seen: what it was, when, where, with whom, and at which address.
import { capital } from "../../../core/capital.ts";
import type { Day } from "../../../core/day.ts";
import { namedDay, withoutDay } from "../../../language/days.ts";
import type { AppearanceSort } from "../schema.ts";

export interface ReadAppearance {
  title: string;
  kind: AppearanceSort;
  /** Null where the line names none that has come. */
  day: Day | null;
  place: string | null;
  link: string | null;
  /** Names after “with”, as they were written. */
  people: string[];
}

/** The first that fits counts: whoever spoke up in a discussion of a meeting spoke up. */
const kinds: readonly [RegExp, AppearanceSort][] = [
  [/\b(?:sp(?:oke|eak|oken) up|raised (?:it|the|a|an|my)|asked a question|made a (?:point|proposal|suggestion))\b/i, "meeting"],
  [
    /\b(?:(?:gave|held|did|presented|led|ran) (?:an? |the |my )?[\p{L}\p{N} ’'-]*?(?:talk|presentation|demo|workshop|training|lecture|lesson|webinar|session|speech|tour)|presented|demonstrated|taught|showed .+ how)\b/iu,
    "talk",
  ],
  [
    /\b(?:wrote|published|posted) (?:an? |the |my |our )?(?:(?:own|short|long|first|little) )*(?:article|post|piece|guide|note|column|letter|report|tip|blog)|\bpublished\b|\bwrote (?:about|on|up)\b/i,
    "wrote",
  ],
  [/\b(?:shared|reposted|passed on|forwarded|recommended|linked)\b/i, "shared"],
  [/\b(?:discuss(?:ed|ion)|commented|replied|answered|debate|forum|thread|joined|took part)\b/i, "discussion"],
  [/\b(?:meeting|handover|round|stand-?up|huddle|briefing|assembly)\b/i, "meeting"],
  [/\b(?:posted|wrote)\b/i, "wrote"],
];

/** The kind that the words of a line name; other where they name none. */
export const kindOf = (line: string): AppearanceSort => kinds.find(([pattern]) => pattern.test(line))?.[1] ?? "other";

const address = /\bhttps?:\/\/[^\s<>"]+[^\s<>".,;:!?)]/i;
const begins = /^(?:i|we)\s+(?:have\s+)?(?=\p{L})/iu;
const nameWord = "[\\p{Lu}][\\p{L}\\p{M}’'-]*";
const fullName = `${nameWord}(?: ${nameWord}){0,3}`;
const together = new RegExp(`\\b(?:with|together with) (${fullName}(?:(?:,? and |, | & )${fullName})*)(?=$|[\\s,;.])`, "u");
/** “in the ward meeting about”, “at the trade fair”, “on LinkedIn”: a name or a place with its article. */
const placed =
  /\b(?:in|at|during) (?:the |our |my |an? )?((?:(?!about\b|on\b|with\b|over\b|and\b|that\b|for\b|to\b|where\b)[\p{L}\p{N}’'&.-]+)(?: (?!about\b|on\b|with\b|over\b|and\b|that\b|for\b|to\b|where\b|at\b|in\b)[\p{L}\p{N}’'&.-]+){0,5})|\bon (LinkedIn|Xing|Facebook|Instagram|Reddit|YouTube|X|Mastodon|Bluesky|the intranet|our intranet|the radio)\b/iu;

const tidy = (text: string): string =>
  text
    .replace(/\s+/g, " ")
    .replace(/\s+([,;.])/g, "$1")
    .replace(/[\s,;:.–-]+$/, "")
    .trim();

/** Reads a line such as “spoke up in the ward meeting about the rota”, seen from `today`. */
export const readAppearance = (line: string, today: Day): ReadAppearance => {
  const written = line.trim();
  const link = address.exec(written)?.[0] ?? null;
  const bare = tidy(link ? written.replace(link, " ") : written);
  const named = namedDay(bare, today);
  const dayless = tidy((named ? withoutDay(bare, named) : bare).replace(begins, "")) || bare;
  const [, inside, on] = placed.exec(dayless) ?? [];
  const place = inside ?? on?.replace(/^(?:the|our) /i, "");
  return {
    title: capital(dayless || written),
    kind: kindOf(dayless),
    day: named?.day ?? null,
    place: place ? capital(tidy(place)) : null,
    link,
    people: together.exec(dayless)?.[1]?.split(/,? and |, | & /) ?? [],
  };
};
