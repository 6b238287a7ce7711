// What several people say in words of their own, put together by what it is about; from nothing but comments that are shown already.
import { fold } from "../../../core/fold.ts";
import { sayCount } from "../../../core/say.ts";
import { linkWords } from "../../../language/link-words.ts";
import { stem } from "../../../language/stem.ts";
import { wholeWords } from "../../../language/whole-words.ts";
import topics from "./topics.json" with { type: "json" };

/** A comment as it is shown. `from` is one person where the name stands with it, else the group whose answers were put together. */
export interface Said {
  words: string;
  question: string;
  name: string | null;
  from: string;
}

export interface Theme {
  key: string;
  label: string;
  /** As many people as say it for certain: two comments of a group may be by one. */
  people: number;
  comments: Said[];
  /** The question under which most of it stands. */
  question: string;
}

const known = Object.entries(topics).map(([key, { label, words }]) => ({ key, label, pattern: wholeWords(words) }));

const leastPeople = 2;
const mostThemes = 8;
const leastLetters = 4;

/** Inside one group and one question every comment is by somebody else; between questions nobody can tell, and nobody is to. */
const peopleBehind = (comments: readonly Said[]): number =>
  [...Map.groupBy(comments, ({ from }) => from).values()].reduce(
    (total, of) => total + Math.max(...[...Map.groupBy(of, ({ question }) => question).values()].map((same) => same.length)),
    0,
  );

const asTheme = (key: string, label: string, comments: readonly Said[]): Theme => {
  const byQuestion = [...Map.groupBy(comments, ({ question }) => question)].toSorted((a, b) => b[1].length - a[1].length);
  return { key, label, people: peopleBehind(comments), comments: [...comments], question: byQuestion[0]?.[0] ?? "" };
};

// Words that nearly every comment has, and that say nothing of what it is about.
const empty = new Set(
  `more less very much many well good great nice better best always never often sometimes really still keep stay make makes made take
  takes does doing done have been being that this these those some thing things something work working with your yours you'd you're
  people person other others everybody everyone nothing would like need needs think know time times first next last every each because
  please maybe should nicht sehr auch aber oder eine einen immer mehr dass wenn sich pour avec dans plus très mais pero para como muy
  siempre todo todos cuando`.split(/\s+/),
);

const tellingWords = (words: string): Map<string, string> =>
  new Map(
    (words.match(/[\p{L}\p{M}]+/gu) ?? []).flatMap((word) => {
      const plain = fold(word);
      return plain.length < leastLetters || linkWords.has(plain) || empty.has(plain) ? [] : [[stem(plain), word] as const];
    }),
  );

/** Words that comments share about which no topic is known: their own word is the name. */
const sharedWords = (comments: readonly Said[]): Theme[] => {
  const found = comments.flatMap((one) => [...tellingWords(one.words)].map(([key, word]) => ({ key, word, one })));
  return [...Map.groupBy(found, ({ key }) => key)].map(([key, of]) =>
    asTheme(
      `word:${key}`,
      `“${of[0]?.word.toLowerCase() ?? key}”`,
      of.map(({ one }) => one),
    ),
  );
};

const mostPeopleFirst = (a: Theme, b: Theme): number =>
  b.people - a.people || b.comments.length - a.comments.length || a.label.localeCompare(b.label);

const sameComments = (a: Theme, b: Theme): boolean =>
  a.comments.length === b.comments.length && a.comments.every((one) => b.comments.includes(one));

/** What at least two people say, what most say first. */
export const themesOf = (said: readonly Said[]): Theme[] => {
  const several = ({ people }: Theme): boolean => people >= leastPeople;
  const about = known
    .map(({ key, label, pattern }) =>
      asTheme(
        key,
        label,
        said.filter(({ words }) => pattern.test(words)),
      ),
    )
    .filter(several)
    .toSorted(mostPeopleFirst);
  const covered = new Set(about.flatMap(({ comments }) => comments));
  const rest = sharedWords(said.filter((one) => !covered.has(one)))
    .filter(several)
    .toSorted(mostPeopleFirst);
  const all = [...about, ...rest];
  return all.filter((one, at) => !all.slice(0, at).some((other) => sameComments(one, other))).slice(0, mostThemes);
};

/** "3 of 5 people", or "at least 2 of 5 people (3 comments)" where one may have said two of them. */
export const sayPeople = ({ people, comments }: Theme, of: number): string =>
  comments.length === people
    ? `${people} of ${sayCount(of, "person", "people")}`
    : `at least ${people} of ${sayCount(of, "person", "people")} (${sayCount(comments.length, "comment")})`;
