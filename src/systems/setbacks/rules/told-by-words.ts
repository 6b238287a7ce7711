// What the words of a quick capture tell by themselves: which kind of setback it is, and how far an application had come.
import { fold } from "../../../core/fold.ts";
import type { RejectionStage, SetbackKind } from "../schema/setback.ts";

const kinds: readonly [SetbackKind, RegExp][] = [
  ["lost-job", /\b(laid off|layoff|let go|lost (my|the) job|redundan\w*|dismissed|fired|contract (ended|not renewed))\b/],
  [
    "rejection",
    /\b(reject\w*|declined|turned down|unsuccessful|no offer|not selected|passed over|somebody else got|withdrawn|withdrew|said no|a no from|no from)\b/,
  ],
  ["hard-feedback", /\b(feedback|criticism|critici[sz]ed|performance review|told me that)\b/],
  ["conflict", /\b(conflict|argument|argued|clash\w*|quarrel\w*|fell out|dispute|shouted)\b/],
  ["failed-project", /\b(project|launch|campaign|pilot|release|rollout)\b.*\b(failed|flop\w*|stopped|cancel\w*|scrapped|late)\b/],
  ["missed-goal", /\b(missed|did not (make|reach|pass)|didn.t (make|reach|pass)|failed|fell short|not reached|too late)\b/],
];

/** The first kind whose words are there, else other. */
export const kindTold = (title: string): SetbackKind => {
  const folded = fold(title);
  return kinds.find(([, words]) => words.test(folded))?.[0] ?? "other";
};

const stages: readonly [RejectionStage, RegExp][] = [
  ["offer withdrawn", /\boffer\b.*\b(withdrawn|withdrew|taken back)\b|\b(withdrew|withdrawn)\b.*\boffer\b/],
  ["final round", /\b(final|last) (round|interview|stage)\b/],
  ["later interview", /\b(second|third|2nd|3rd) (round|interview|stage)\b/],
  ["first interview", /\b(first|1st) (round|interview|stage)\b|\binterview\b/],
  ["screening", /\b(screening|phone screen|recruiter call)\b/],
  ["sent", /\b(application|applied|cv|resume)\b/],
];

/** How far it had come, where the words say so. */
export const stageTold = (title: string): RejectionStage | null => {
  const folded = fold(title);
  return stages.find(([, words]) => words.test(folded))?.[0] ?? null;
};
