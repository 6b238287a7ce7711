// Screen text: each system writes its English beside its screens, and screens say it by key, with types for keys and values.
import { createInstance } from "i18next";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";

type Phrases = Record<string, string>;

/** The text of one system; the system's name is the i18next namespace. */
export interface Words<T extends Phrases = Phrases> {
  system: string;
  en: T;
}

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

const language = createInstance();
language.init({ lng: "en", fallbackLng: "en", resources: {}, initAsync: false, interpolation: { escapeValue: false } });

// The keys are checked by `Words`; i18next need not derive them a second time.
const translate: (key: string, values: Record<string, unknown>) => string = language.t;

const known = new WeakSet<object>();
const learn = (words: Words): void => {
  if (known.has(words)) return;
  known.add(words);
  language.addResourceBundle("en", words.system, words.en, true, true);
};

/** Declares a system's text: `words("goals", { title: "Goals", found_one: "{{count}} goal", found_other: "{{count}} goals" })`. */
export const words = <const T extends Phrases>(system: string, en: T): Words<T> => ({ system, en });

/** Says a phrase outside a component. */
export const say = <T extends Phrases, K extends PhraseKey<T>>(of: Words<T>, key: K, ...values: ValueArguments<T, K>): string => {
  learn(of);
  return translate(key, { ns: of.system, ...values[0] });
};

/** Says phrases inside a component, again when the language changes: `const t = useText(text); t("found", { count: 3 })`. */
export const useText = <T extends Phrases>(of: Words<T>): Say<T> => {
  const { i18n } = useTranslation(undefined, { i18n: language });
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new language must give a new function, so that what is memoised on it is said again
  return useMemo(
    () =>
      (key, ...values) =>
        say(of, key, ...values),
    [of, i18n.language],
  );
};
