// Screen text: each system writes its English beside its screens, and screens say it by key, with types for keys and values.

type Phrases = Record<string, string>;

type PluralEnding = "zero" | "one" | "two" | "few" | "many" | "other";
type WithoutPlural<K> = K extends `${infer Stem}_${PluralEnding}` ? Stem : K;
export type PhraseKey<T extends Phrases> = WithoutPlural<keyof T & string>;

type Placeholders<S> = S extends `${string}{{${infer Name}}}${infer Rest}` ? Name | Placeholders<Rest> : never;
type VariantsOf<T extends Phrases, K extends string> = T[keyof T & (K | `${K}_${PluralEnding}`)];
type IsPlural<T extends Phrases, K extends string> = `${K}_other` extends keyof T ? true : false;
type NamesOf<T extends Phrases, K extends string> =
  | Placeholders<VariantsOf<T, K>>
  | (IsPlural<T, K> extends true ? "count" : never);
type ValueOf<T extends Phrases, K extends string, Name> = [Name, IsPlural<T, K>] extends ["count", true]
  ? number
  : string | number;
type ValueArguments<T extends Phrases, K extends string> = string extends keyof T
  ? []
  : [NamesOf<T, K>] extends [never]
    ? []
    : [values: { [Name in NamesOf<T, K>]: ValueOf<T, K, Name> }];

export type Say<T extends Phrases> = <K extends PhraseKey<T>>(key: K, ...values: ValueArguments<T, K>) => string;

/** The text of one system, which says a phrase by its key; with the name that a translation would find it by. */
export type Words<T extends Phrases = Phrases> = Say<T> & { system: string; en: T };

const plural = new Intl.PluralRules("en");

/** The phrase of a key, in the form that the count asks for where it has several. */
const phraseOf = (phrases: Phrases, key: string, count: string | number | undefined): string => {
  const forms = typeof count === "number" ? [count === 0 ? "zero" : "", plural.select(count), "other"] : [];
  const form = forms.find((ending) => `${key}_${ending}` in phrases);
  return phrases[form === undefined ? key : `${key}_${form}`] ?? key;
};

/** Declares a system's text: `const t = words("goals", { found_one: "{{count}} goal", found_other: "{{count}} goals" })`, said by `t("found", { count: 3 })`. */
export const words = <const T extends Phrases>(system: string, en: T): Words<T> => {
  const say: Say<T> = (key, ...values) => {
    const filled: Record<string, string | number | undefined> = { ...values[0] };
    return phraseOf(en, key, filled.count).replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(filled[name] ?? ""));
  };
  return Object.assign(say, { system, en });
};
