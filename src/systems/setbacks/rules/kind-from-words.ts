// What the plainest phrases of a quick capture tell: which kind of setback it is, and how far an application had come. The form shows both, to be changed.
import { fold } from "../../../core/fold.ts";
import type { RejectionStage, SetbackKind } from "../schema/setback.ts";

/** The first that stands in a line decides; a line without any is “other”. */
const kinds: readonly [SetbackKind, RegExp][] = [
  [
    "lost-job",
    /\b(?:laid off|lay-?offs?|let (?:me )?go|redundan(?:t|cy)|got fired|fired on|dismissed|(?:the )?sack(?:ed)?|lost my job)\b/,
  ],
  [
    "lost-job",
    /\bcontract (?:will |was |is )?(?:ended|not (?:be )?(?:renewed|extended))|\b(?:not|n['’]t) (?:renew|extend) my contract/,
  ],
  [
    "rejection",
    /\b(?:reject(?:ed|ion)|declined|turned (?:\w+ ){0,3}down|regret to|moving forward|ghosted|a no|no from|said no|no thanks)\b/,
  ],
  [
    "rejection",
    /\b(?:(?:an)?other|internal|stronger) (?:candidate|applicant|agency|bidder|supplier)|\bwent with\b|\bcheaper bidder|\bpassed (?:on (?:us|me)|over)\b/,
  ],
  [
    "rejection",
    /\b(?:not|n['’]t) (?:get|accepted|short-?listed|selected|invited|make it)\b|\bwithdr[ea]wn? the offer|\boffer (?:was )?(?:withdrawn|rescinded)|\bnever (?:heard|got back|called)\b/,
  ],
  [
    "conflict",
    /\b(?:fight|row|argument|argued|shouting|clash(?:ed)?|quarrel\w*|conflict|not speaking) ?(?:with|match|about|over|between)?\b/,
  ],
  ["hard-feedback", /\b(?:feedback|told me|critici[sz]ed|below expectations|complained|poor marks|review said)\b/],
  ["missed-goal", /\b(?:missed|failed my|failed the|behind plan|fell short|flunked|not (?:reach|finish|pass)\b)/],
  [
    "failed-project",
    /\b(?:flopped|rolled back|cancelled the (?:website|project|launch)|(?:launch|project|campaign|pilot) (?:\w+ )?(?:failed|flopped|was (?:killed|stopped|cancelled)))\b/,
  ],
];

export const kindFromWords = (title: string): SetbackKind => {
  const folded = fold(title);
  return kinds.find(([, words]) => words.test(folded))?.[0] ?? "other";
};

const stages: readonly [RejectionStage, RegExp][] = [
  ["offer withdrawn", /\boffer\b.*\b(?:withdrawn|withdrew|rescinded)\b|\b(?:withdrew|withdrawn|rescinded)\b.*\boffer\b/],
  ["final round", /\b(?:final|last) (?:round|interview|stage)\b/],
  [
    "later interview",
    /\b(?:second|third|2nd|3rd) (?:round|interview|stage)\b|\b(?:two|three|four|several) (?:rounds|interviews)\b/,
  ],
  ["first interview", /\binterview\b|\bfirst (?:round|stage)\b/],
  ["screening", /\b(?:screening|phone screen|recruiter call)\b/],
  ["sent", /\b(?:application|applied|cv|resume)\b/],
];

/** How far it had come, where the words say so. */
export const stageFromWords = (title: string): RejectionStage | null => {
  const folded = fold(title);
  return stages.find(([, words]) => words.test(folded))?.[0] ?? null;
};
