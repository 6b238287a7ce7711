// Where a person stands in their working life when they ask: what kind of step it is, in which country, and within which limits.
import { z } from "zod";
import type { Day } from "../core/day.ts";
import { lazily } from "../core/lazily.ts";
import { daysIn } from "../language/days.ts";
import { wholeWords } from "../language/whole-words.ts";
import { countryOfZone, letterPairs } from "./country.ts";
import data from "./situation.json" with { type: "json" };

export const situationKinds = ["promotion", "step-up", "first-job", "change", "return", "laid-off", "downshift"] as const;
export type SituationKind = (typeof situationKinds)[number];

export const situation = z.object({
  kind: z
    .enum(situationKinds)
    .describe(
      "promotion where one works, step-up elsewhere, first-job, change of field, return after a break, laid-off, or downshift.",
    ),
  source: z
    .enum(["given", "read", "assumed"])
    .describe("Said by you, read in what you gave, or assumed from your positions and the role."),
  because: z.string().nullable().describe("The words that say so."),
  postFreeFrom: z
    .string()
    .nullable()
    .describe("The day on which the post comes free, where you say so, such as the first of its month; null otherwise."),
  country: z.string().nullable().describe("Two letters of the country, such as IE; null where nothing says."),
  countrySource: z
    .enum(["given", "read", "clock"])
    .nullable()
    .describe("Said by you, read in what you gave, or taken from your time zone; null where nothing says."),
  limits: z
    .array(z.object({ kind: z.string(), said: z.string().describe("The words that say so.") }))
    .describe("What the step must keep to: no lead, part-time, shifts, hours, place, body."),
});
export type Situation = z.infer<typeof situation>;

interface StandsAt extends SaysCountry {
  /** What the person says of it: a kind, or their own words. */
  given: string | null;
  /** `leadsThere`: the catalogue has the target beside or above it. */
  positions: readonly {
    start?: string | null;
    end: string | null;
    field: string | undefined;
    step: number | undefined;
    leadsThere?: boolean;
  }[];
  target: { field: string | undefined; step: number | undefined };
  today: Day;
}

const comesFree = lazily(() => data.comesFree.map((pattern) => wholeWords(pattern)));
const kinds = lazily(() =>
  Object.entries(data.kinds).map(([kind, patterns]) => {
    const own = patterns.map((pattern) => wholeWords(pattern));
    return [kind as SituationKind, kind === "promotion" ? [...own, ...comesFree()] : own] as const;
  }),
);
const limits = lazily(() =>
  Object.entries(data.limits).map(([kind, patterns]) => [kind, patterns.map((pattern) => wholeWords(pattern))] as const),
);

const sentenceWith = (text: string, at: number): string => {
  const from = Math.max(text.lastIndexOf("\n", at) + 1, /[\s\S]*[.!?]\s+/.exec(text.slice(0, at))?.[0].length ?? 0);
  const end = text.slice(at).search(/[.!?\n]/);
  return text
    .slice(from, end < 0 ? undefined : at + end)
    .trim()
    .slice(0, 200);
};

const never = /(?<!\p{L})(?:never|nie|niemals|nunca|jamás|jamais)(?!\p{L})/iu;

/** What a text says of the step, by the first kind that `fits`; what never happened says nothing. */
const saidKind = (
  text: string,
  fits: (kind: SituationKind) => boolean = () => true,
): { kind: SituationKind; because: string } | null => {
  const exact = situationKinds.find((kind) => kind === text.trim().toLowerCase().replaceAll(" ", "-"));
  if (exact) return { kind: exact, because: text };
  for (const [kind, patterns] of kinds())
    for (const pattern of fits(kind) ? patterns : []) {
      const found = pattern.exec(text);
      const because = found && sentenceWith(text, found.index);
      if (because && !never.test(because)) return { kind, because };
    }
  return null;
};

/** Whether a text says that a post comes free or is offered where the person works. */
export const saysPostComesFree = (text: string): boolean =>
  comesFree().some((pattern) => pattern.test(text)) && !never.test(text);

/** The day or the first day of the month that a text names for a post that comes free; null where it names none that is still to come. */
const postFreeFrom = (text: string, today: Day): Day | null =>
  text
    .split(/(?<=[.!?])\s+|\n/)
    .filter(saysPostComesFree)
    .flatMap((sentence) => daysIn(sentence, today, "ahead"))
    .find(({ isMonth, words, day }) => (isMonth || /\d/.test(words)) && day > today)?.day ?? null;

const regionsIn = (locale: string): Intl.DisplayNames => new Intl.DisplayNames([locale], { type: "region", fallback: "none" });

/** Countries by every name in four languages, with their regions and large towns: the code of each in small letters, and a pattern that finds them. */
const countries = lazily(() => {
  const locales = ["en", "de", "es", "fr"].map(regionsIn);
  const names = [
    ...Object.entries(data.places).flatMap(([code, places]) => places.map((place) => [place, code] as const)),
    ...letterPairs
      .flatMap((code) => locales.flatMap((locale) => locale.of(code) ?? []).map((name) => [name, code] as const))
      .filter(([name]) => name.length > 3),
  ];
  const escaped = names.map(([name]) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return {
    codes: new Map(names.toReversed().map(([name, code]) => [name.toLowerCase(), code])),
    everyNamed: new RegExp(wholeWords([...new Set(escaped)].join("|")), "giu"),
    english: regionsIn("en"),
  };
});

const comesFrom =
  /(?:\b(?:from|born in|raised in|grew up in|trained in|studied in|qualified in|educated in|degree in [\p{L} ]+ in)|(?<!\p{L})(?:aus|geboren in|aufgewachsen in|studiert in|soy de|nac[ií] en|nacid[oa] en|originari[oa] de|estudié en|originaire d[eu]|n[ée]+ (?:en|à|au)|je viens d[eu]))\s+(?:the |der |la )?(?:\p{Lu}[\p{L}-]+, )?$/iu;
const isHere =
  /(?<!\p{L})(?:live|living|based|work|working|moved|now|since|present|currently|today|wohne|lebe|arbeite|seit|heute|jetzt|vivo|trabajo|desde|ahora|actualidad|vis|habite|travaille|depuis|aujourd['’]hui|maintenant)(?!\p{L})/iu;

/** In capitals alone: "us" is no country. */
const shortNames = /(?<![\p{L}.])(?:UK|U\.K\.|USA|U\.S\.A\.|U\.S\.|UAE|NZ)(?![\p{L}])/gu;
const codeOfShort: Record<string, string> = { UK: "GB", USA: "US", US: "US", UAE: "AE", NZ: "NZ" };

/** The country of a text: one where the person says that they live or work before one that is only named; where they come from is none. */
const countryNamed = (text: string): { code: string | null; origin: string | null } => {
  const { codes, everyNamed } = countries();
  const found = [...text.matchAll(everyNamed), ...text.matchAll(shortNames)].sort((one, other) => one.index - other.index);
  const all = found.map((found) => ({
    code: codes.get(found[0].toLowerCase()) ?? codeOfShort[found[0].replaceAll(".", "")] ?? null,
    isOrigin: comesFrom.test(text.slice(Math.max(0, found.index - 60), found.index)),
    isHere: isHere.test(sentenceWith(text, found.index)),
  }));
  const told = all.filter(({ isOrigin }) => !isOrigin);
  return { code: (told.find((one) => one.isHere) ?? told[0])?.code ?? null, origin: all[0]?.code ?? null };
};

/** The country of a place: the two letters at its end, or a country, region or large town in it. */
const countryOfPlace = (place: string | null): string | null => {
  const [, code] = /(?:^|,\s*)([A-Z]{2})$/.exec(place ?? "") ?? [];
  return code && countries().english.of(code) ? code : countryNamed(place ?? "").code;
};

/** Whether words are the name of a country, a region or a large town, and nothing else. */
export const isKnownPlace = (words: string): boolean => countries().codes.has(words.trim().toLowerCase());

/** Where somebody lives or works, by their place or by what a text names; where they come from counts where nothing else is told. */
export const countryIn = (place: string | null, text: string): string | null => {
  const at = countryOfPlace(place);
  if (at) return at;
  const { code, origin } = countryNamed(text);
  return code ?? origin;
};

interface SaysCountry {
  /** The country that the person says, by its two letters. */
  country: string | null;
  place: string | null;
  /** What the person wrote of themselves. */
  text: string;
  /** What else stands in the record and may name where they live: employers, schools, certificates. */
  record?: string;
  /** The person's time zone by its IANA name: it says the country as long as nothing else does. */
  timezone?: string;
}

/** The country of somebody's work, and what says so. */
export const countryOf = (says: SaysCountry): Pick<Situation, "country" | "countrySource"> => {
  if (says.country) return { country: says.country, countrySource: "given" };
  const told = countryNamed(says.text);
  const settled = countryOfPlace(says.place) ?? told.code ?? countryNamed(says.record ?? "").code;
  if (settled) return { country: settled, countrySource: "read" };
  const clock = says.timezone === undefined ? null : countryOfZone(says.timezone);
  if (clock) return { country: clock, countrySource: "clock" };
  return { country: told.origin, countrySource: told.origin === null ? null : "read" };
};

/** The language that work in a country asks for, in English; null where nobody says. */
export const workingLanguage = (country: string | null): string | null =>
  country ? ((data.working as Record<string, string>)[country] ?? null) : null;

/** Who worked for so many years in a known role seeks no first job, whatever they say of school. */
const leastCareer = 2;

/** Years of a position, 0 where its beginning is not known. */
const yearsIn = ({ start, end }: { start?: string | null; end: string | null }, today: Day): number =>
  start ? Number((end ?? today).slice(0, 4)) - Number(start.slice(0, 4)) : 0;

/** Whether it ended before this month; of an end in this year without a month nobody knows. */
const isOver = (end: string | null, today: Day): boolean =>
  end !== null && (end.length === 4 ? end < today.slice(0, 4) : end.slice(0, 7) < today.slice(0, 7));

/** Years after which somebody who left work comes back to it, rather than being out of it. */
const leastAway = 2;

/** What positions alone let one assume: who left a position of a year or more is out of work, or has been away. */
const assumedKind = (positions: StandsAt["positions"], sameField: boolean, today: Day): SituationKind => {
  const [latest] = positions.toSorted((a, b) => (b.end ?? "9").localeCompare(a.end ?? "9"));
  if (!latest) return "first-job";
  if (isOver(latest.end, today)) {
    const away = Number(today.slice(0, 4)) - Number(latest.end?.slice(0, 4));
    if (away >= leastAway) return "return";
    if (yearsIn(latest, today) >= 1) return "laid-off";
  }
  return sameField ? "step-up" : "change";
};

export const situationOf = ({ given, positions, target, today, ...says }: StandsAt): Situation => {
  const { text } = says;
  const all = [given, text].filter(Boolean).join("\n");
  const said = given ? saidKind(given) : null;
  const sameField = positions.some(({ field, leadsThere }) => leadsThere || (field !== undefined && field === target.field));
  const hasCareer = positions.some((one) => one.field !== undefined && yearsIn(one, today) >= leastCareer);
  const fitting = said
    ? null
    : saidKind(text, (kind) => (kind === "first-job" ? !hasCareer : kind !== "promotion" || sameField || positions.length === 0));
  return {
    kind: said?.kind ?? fitting?.kind ?? assumedKind(positions, sameField, today),
    source: said ? "given" : fitting ? "read" : "assumed",
    because: said?.because ?? fitting?.because ?? null,
    postFreeFrom: postFreeFrom(all, today),
    ...countryOf({ ...says, text: all }),
    limits: limits().flatMap(([kind, patterns]) => {
      const found = patterns.map((pattern) => pattern.exec(all)).find((match) => match !== null);
      const said = found ? sentenceWith(all, found.index) : "";
      // "She goes down to two days a week" frees a post, and limits nobody else.
      return said && !saysPostComesFree(said) ? [{ kind, said }] : [];
    }),
  };
};
