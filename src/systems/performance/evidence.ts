// What can prove something in a time: confirmed wins, praise that was heard, goals that were reached.
import type { Evidence } from "../../career/evidence.ts";
import type { Day } from "../../core/day.ts";
import { isWithin } from "../../core/day.ts";
import { withRevisions } from "../../database/chain.ts";
import type { Context } from "../../operations/context.ts";
import { notesBetween } from "../feedback/index.ts";
import { readGoals } from "../goals/index.ts";
import { type Win, winKind, winsOf } from "../wins/index.ts";
import { evidenceOf, type FullProof } from "./rules/evidence.ts";
import type { EvidenceTable, PerformanceReview } from "./schema.ts";

const ofWins = (confirmed: readonly Win[]): FullProof[] =>
  confirmed
    .filter(({ employerSensitive }) => !employerSensitive)
    .map(({ id, title, day, people, skills, situation, task, action, result }) => ({
      kind: "win",
      record: { kind: winKind.kind, id, label: title },
      title,
      day,
      by: people.find(({ part }) => part === "witnessed")?.name ?? null,
      text: [title, situation, task, action, result].filter(Boolean).join("\n"),
      skills: skills.flatMap(({ label }) => label ?? []),
    }));

const ofFeedback = async ({ records }: Context, from: Day, to: Day): Promise<FullProof[]> =>
  (await notesBetween(records, from, to))
    .filter(({ tone, employerSensitive }) => tone === "praise" && !employerSensitive)
    .map(({ id, words, day, from: by, about }) => ({
      kind: "feedback",
      record: { kind: "feedback-note", id, label: words.slice(0, 120) },
      title: words,
      day,
      by,
      text: words,
      skills: about.flatMap(({ kind, label }) => (kind === "skill" && label ? label : [])),
    }));

const ofGoals = async (context: Context, from: Day, to: Day): Promise<FullProof[]> =>
  (await readGoals(context)).flatMap(({ goal, status, events }) => {
    const day = events.findLast(({ step }) => step === "closed")?.day;
    if (status !== "achieved" || goal.employerSensitive || !isWithin(day, from, to)) return [];
    const record = { kind: "goal", id: goal.id, label: goal.title };
    const text = [goal.title, goal.specific].filter(Boolean).join("\n");
    return [{ kind: "goal" as const, record, title: goal.title, day, by: null, text, skills: [] }];
  });

/** Goals that a win was made of: the win tells the same fact. */
const toldByWins = (confirmed: readonly Win[]): ReadonlySet<string> =>
  new Set(confirmed.flatMap(({ evidence }) => evidence.flatMap(({ record }) => (record?.kind === "goal" ? record.id : []))));

/** What was chosen as proof, each piece as it stood when it was chosen. */
export const basisOf = (
  { records, app }: Context,
  expectations: PerformanceReview["expectations"],
  before: readonly Evidence[],
): Promise<Evidence[]> => {
  const read = new Map(before.map((one) => [`${one.record?.kind}:${one.record?.id}`, one]));
  const chosen = new Map(
    expectations.flatMap(({ proof }) => proof.map((record) => [`${record.kind}:${record.id}`, record] as const)),
  );
  return withRevisions(
    records,
    app.kinds,
    [...chosen].map(([key, record]) => read.get(key) ?? { record }),
  );
};

export const readEvidence = async (context: Context, review: PerformanceReview): Promise<EvidenceTable> => {
  const { begins: from, ends: to, expectations } = review;
  const until = to < context.today ? to : context.today;
  const confirmed = (await winsOf(context.records, from, until)).filter(({ confirmation }) => confirmation === "confirmed");
  const told = toldByWins(confirmed);
  const all = [
    ...ofWins(confirmed),
    ...(await ofFeedback(context, from, until)),
    ...(await ofGoals(context, from, until)).filter(({ record }) => !told.has(record.id)),
  ];
  return evidenceOf(
    expectations,
    all.sort((a, b) => a.day.localeCompare(b.day)),
    { from, until },
  );
};
