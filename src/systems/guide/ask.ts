// The answers by id, and the one that a question asks for.
import { lazily } from "../../core/lazily.ts";
import { nearName } from "../../core/near-name.ts";
import { refuse } from "../../core/refusal.ts";
import { answers } from "./answers.ts";
import { guideRefusals } from "./refusals.ts";
import { answerFinder, near } from "./rules/find-answer.ts";
import type { Answer } from "./schema.ts";

const byId = new Map(answers.map((answer) => [answer.id, answer]));

const finder = lazily(() => answerFinder(answers));

export const answerOf = (id: string): Answer => {
  const meant = nearName(id, [...byId.keys()]);
  return byId.get(id) ?? refuse(guideRefusals.noAnswer, { id, meant: meant ? ` Did you mean ${meant}?` : "" });
};

/** The answer that is meant, null where none is near, and the closest others. */
export const answersTo = (question: string, others: number): { meant: Answer | null; others: Answer[] } => {
  const [first, ...rest] = finder()(question);
  const meant = first && first.score >= near ? (byId.get(first.id) ?? null) : null;
  const closest = (meant || !first ? rest : [first, ...rest]).slice(0, others);
  return { meant, others: closest.flatMap(({ id }) => byId.get(id) ?? []) };
};
