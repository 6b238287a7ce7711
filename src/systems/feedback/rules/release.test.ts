import fc from "fast-check";
import { expect, test } from "vitest";
import { type Relation, relations } from "../schema/note.ts";
import type { AnswerLine, Question } from "../schema/request.ts";
import { asOne, batchesOf } from "./release.ts";

const peers = (count: number, relation: Relation = "peer") =>
  Array.from({ length: count }, (_, at) => ({ id: `${relation}-${at}`, relation }));

test("a group opens once it has as many as were promised, never under three", () => {
  expect(batchesOf(peers(4), 5, false)).toEqual([]);
  expect(batchesOf(peers(5), 5, false)).toMatchObject([{ relation: "peer", answers: { length: 5 } }]);
  expect(batchesOf(peers(2), 1, true)).toEqual([]);
});

test("small groups open together once the request is closed, and stay hidden where they are too few", () => {
  const mixed = [...peers(3), ...peers(2, "client")];
  expect(batchesOf(mixed, 5, false)).toEqual([]);
  expect(batchesOf(mixed, 5, true)).toMatchObject([{ relation: null, answers: { length: 5 } }]);
  expect(batchesOf(mixed, 6, true)).toEqual([]);
});

const questions: Question[] = [
  { id: "a", text: "A", answer: "scale" },
  { id: "b", text: "B", answer: "scale" },
  { id: "why", text: "Why", answer: "words" },
];
const says = (a: number | null, words: string | null = null): AnswerLine[] => [
  { question: "a", value: a, words: null },
  { question: "b", value: 3, words: null },
  { question: "why", value: null, words },
];

test("a question that two of a batch answered is not shown, and words stand in the order of the alphabet", () => {
  const one = asOne(questions, [says(5, "z"), says(4), says(null, "a")], true);
  expect(one).toEqual({
    n: 3,
    sums: [{ question: "b", n: 3, sum: 9, squares: 27 }],
    comments: [
      { question: "why", words: "a" },
      { question: "why", words: "z" },
    ],
  });
  expect(asOne(questions, [says(5)], false).sums).toHaveLength(2);
});

const histories = process.env.CAIRN_TEST_LONG ? 10_000 : 1_000;

const step = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constant("submit" as const), rater: fc.nat(19), skips: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("withdraw" as const), rater: fc.nat(19) }) },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant("regroup" as const), rater: fc.nat(19), to: fc.constantFrom(...relations) }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("close" as const) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("reopen" as const) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("raise" as const), by: fc.nat(2) }) },
);

test("whatever is submitted, withdrawn, regrouped, closed and viewed: no view, and no difference of views, holds fewer than was promised", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 7 }), fc.array(step, { minLength: 5, maxLength: 60 }), (threshold, steps) => {
      let promised = threshold;
      let isClosed = false;
      const relation = new Map<number, Relation>();
      const gave = new Map<number, boolean>();
      const answered = new Set<number>();
      let waiting: { id: string; relation: Relation; rater: number }[] = [];
      /** Whose answers each shown sum is made of, by question: all that was ever to be seen. */
      const shown: Set<number>[] = [];
      const release = () => {
        for (const { answers } of batchesOf(waiting, promised, isClosed)) {
          expect(answers.length).toBeGreaterThanOrEqual(Math.max(3, promised));
          const one = asOne(
            questions,
            answers.map(({ rater }) => says(gave.get(rater) ? null : 1 + (rater % 5))),
            true,
          );
          for (const { question, n } of one.sums) {
            const behind = answers.filter(({ rater }) => question !== "a" || !gave.get(rater)).map(({ rater }) => rater);
            expect(n).toBe(behind.length);
            shown.push(new Set(behind));
          }
          waiting = waiting.filter((left) => !answers.includes(left));
        }
      };
      for (const one of steps) {
        if (one.do === "submit" && !isClosed && !answered.has(one.rater)) {
          answered.add(one.rater);
          gave.set(one.rater, one.skips);
          waiting.push({ id: String(one.rater), relation: relation.get(one.rater) ?? "peer", rater: one.rater });
        }
        if (one.do === "withdraw") waiting = waiting.filter(({ rater }) => rater !== one.rater);
        if (one.do === "regroup") relation.set(one.rater, one.to);
        if (one.do === "close") isClosed = true;
        if (one.do === "reopen") isClosed = false;
        if (one.do === "raise") promised += one.by;
        release();
      }
      // Sums are of whole batches that share nobody, or of those of one batch who answered a question: any two differ by three people or none.
      for (const [at, sum] of shown.entries()) {
        expect(sum.size).toBeGreaterThanOrEqual(3);
        for (const other of shown.slice(0, at)) {
          const both = [...sum].filter((rater) => other.has(rater)).length;
          expect(both === 0 || both === Math.min(sum.size, other.size)).toBe(true);
        }
      }
    }),
    { numRuns: histories },
  );
});
