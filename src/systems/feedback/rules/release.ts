// When grouped answers are shown: in whole batches that are one from then on, so that no difference between two views tells what one person said.
import type { Relation } from "../schema/note.ts";
import { type AnswerLine, leastThreshold, type Question, type Result, type Sums } from "../schema/request.ts";

interface Waits {
  id: string;
  relation: Relation;
}

export interface Batch<W extends Waits = Waits> {
  /** Null where several small groups are put together. */
  relation: Relation | null;
  answers: W[];
}

/**
 * Which of the waiting answers are shown now. A group with `threshold` or more (at least 3) opens; once the request is closed, what is left of all
 * groups opens together if it is as many. All others stay hidden (methods: feedback; k-anonymity against differencing).
 */
export const batchesOf = <W extends Waits>(waiting: readonly W[], threshold: number, isClosed: boolean): Batch<W>[] => {
  const least = Math.max(threshold, leastThreshold);
  const groups = [...Map.groupBy(waiting, ({ relation }) => relation)];
  const whole = groups.filter(([, answers]) => answers.length >= least).map(([relation, answers]) => ({ relation, answers }));
  const left = groups.filter(([, answers]) => answers.length < least).flatMap(([, answers]) => answers);
  return isClosed && left.length >= least ? [...whole, { relation: null, answers: left }] : whole;
};

type Shown = Pick<Result, "n" | "sums" | "comments">;

/** One answer or several as they are kept: sums by question, and words in an order that says nothing of who came when. */
export const asOne = (questions: readonly Question[], answers: readonly (readonly AnswerLine[])[], isGrouped: boolean): Shown => {
  const lines = answers.flat();
  return {
    n: answers.length,
    sums: questions.flatMap(({ id, answer }) => {
      const values = lines.flatMap(({ question, value }) => (question === id && value !== null ? [value] : []));
      // Few of a batch who answered one question are as near to being seen as a small group.
      const enough = isGrouped ? values.length >= leastThreshold : values.length > 0;
      return answer === "scale" && enough ? [sumsOf(id, values)] : [];
    }),
    comments: lines
      .flatMap(({ question, words }) => (words?.trim() ? [{ question, words: words.trim() }] : []))
      .sort((a, b) => a.question.localeCompare(b.question) || a.words.localeCompare(b.words)),
  };
};

const sumsOf = (question: string, values: readonly number[]): Sums => ({
  question,
  n: values.length,
  sum: values.reduce((total, value) => total + value, 0),
  squares: values.reduce((total, value) => total + value ** 2, 0),
});
