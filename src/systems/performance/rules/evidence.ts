// What was done, said and reached, held against what is expected: matched by words that both say, with empty cells and empty months shown.
import { addMonths, type Day } from "../../../core/day.ts";
import { wordsOf } from "../../../core/fold.ts";
import { listed, monthAndYear, sayCount } from "../../../core/say.ts";
import { stem } from "../../../language/stem.ts";
import type { EvidenceTable, Expectation, MatchedProof, Proof } from "../schema.ts";

/** Proof with all its words, and the skills that it shows. */
export interface FullProof extends Proof {
  text: string;
  skills: readonly string[];
}

const idle = new Set(
  "about after all also and are because been before being both but can does each for from had has have her his how into its just more most new not off one only other our out over own same she some such than that the their them then there these they this those through time too under until use used very was way well were what when where which while who will with work works working would you your people day days week good make makes made get gets done team others".split(
    " ",
  ),
);

const contentOf = (text: string): Map<string, string> =>
  new Map(
    wordsOf(text)
      .filter((word) => word.length > 2 && !idle.has(word) && !/^\d+$/.test(word))
      .map((word) => [stem(word), word]),
  );

/** A single word that both say is enough from so many letters of its stem on: “budget” tells more than “plan”. */
const telling = 6;

/** Why a proof stands with an expectation; null where nothing says so. */
export const whyMatched = (expected: string, one: Pick<FullProof, "text" | "skills">): string | null => {
  const sought = contentOf(expected);
  const skill = one.skills.find((label) => {
    const named = [...contentOf(label).keys()];
    return named.length > 0 && named.every((word) => sought.has(word));
  });
  if (skill) return `It shows a skill that is asked for: ${skill}.`;
  const shared = [...contentOf(one.text)].filter(([root]) => sought.has(root));
  const isEnough = shared.length > 1 || shared.some(([root]) => root.length >= telling);
  return isEnough ? `Both speak of ${listed(shared.slice(0, 4).map(([, word]) => `“${word}”`))}.` : null;
};

const plain = ({ text: _, skills: __, ...proof }: FullProof): Proof => proof;

const matchedTo = (expected: Expectation, all: readonly FullProof[]): MatchedProof[] =>
  all.flatMap((one) => {
    const chosen = expected.proof.some(({ id }) => id === one.record.id);
    if (!chosen && expected.without.includes(one.record.id)) return [];
    const why = chosen ? "You chose it." : whyMatched(expected.text, one);
    return why ? [{ ...plain(one), why, chosen }] : [];
  });

/** Months from one day to another, both included, as `2026-03`; at most sixty. */
export const monthsBetween = (from: Day, to: Day): string[] => {
  const months: string[] = [];
  for (let day = `${from.slice(0, 7)}-01`; day <= to && months.length < 60; day = addMonths(day, 1)) months.push(day.slice(0, 7));
  return months;
};

/** `until` is the last day that has come of the time that is looked at. */
export const evidenceOf = (
  expectations: readonly Expectation[],
  all: readonly FullProof[],
  { from, until }: { from: Day; until: Day },
): EvidenceTable => {
  const table = expectations.map((expected) => {
    const { id, text, level } = expected;
    return { id, text, level, proof: matchedTo(expected, all) };
  });
  const used = new Set(table.flatMap(({ proof }) => proof.map(({ record }) => record.id)));
  const months = monthsBetween(from, until).map((month) => ({
    month,
    count: all.filter(({ day }) => day.startsWith(month)).length,
  }));
  const bare = table.filter(({ proof }) => proof.length === 0);
  const empty = months.filter(({ count }) => count === 0).map(({ month }) => monthAndYear(`${month}-01`));
  return {
    expectations: table,
    rest: all.filter(({ record }) => !used.has(record.id)).map(plain),
    months,
    said: [
      ...(table.length === 0 ? ["No expectation is written down yet: ask for the criteria, or begin with a set."] : []),
      ...(bare.length > 0 ? [`${sayCount(bare.length, "expectation")} of ${table.length} without any proof.`] : []),
      ...(empty.length > 0 && empty.length <= 6
        ? [`Nothing is written down of ${listed(empty)}: look into your calendar and mail of that time.`]
        : []),
      ...(empty.length > 6 ? [`Nothing is written down of ${empty.length} of ${months.length} months.`] : []),
    ],
  };
};
