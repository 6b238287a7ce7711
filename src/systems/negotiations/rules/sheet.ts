// The sheet for a talk about pay, from what the person set and what their records say. Nothing is invented: where nothing is known stands a place in
// square brackets. Order and parts as negotiation is taught: target, first figure, reservation value, alternatives, reasons (Fisher and Ury, Getting to
// Yes; Malhotra and Bazerman, Negotiation Genius).
import type { Day } from "../../../core/day.ts";
import { sayMoney } from "../../../core/money.ts";
import { dayOfMonth } from "../../../core/say.ts";
import type { Negotiation } from "../schema.ts";

export interface Found {
  /** Pay that is offered, in minor units for the time that the sheet counts in; null where it is not comparable. */
  offered: number | null;
  deadline: Day | null;
  /** Other offers, talks under way, the pay of today: each in a line that says where it stands. */
  haveElse: readonly string[];
  /** How the offer stands beside others by what counts for the person. */
  standing: readonly string[];
  /** Postings of the same work that name their pay. */
  paid: readonly string[];
}

type Set = Pick<
  Negotiation,
  "currency" | "per" | "ask" | "anchor" | "walkAway" | "alsoAsk" | "haveElse" | "proof" | "objections" | "words"
>;

export const linesOf = (text: string | null): string[] =>
  (text ?? "")
    .split("\n")
    .map((line) => line.replace(/^\s*[-•*]\s+/, "").trim())
    .filter((line) => line !== "");

const times = { year: "a year", month: "a month", week: "a week", hour: "an hour" } as const;

const payOf = ({ currency, per }: Set, amount: number): string => `${sayMoney({ amount, currency })} ${times[per]}`;

/** More than is offered, in per cent with one decimal: 55,000 over 50,000 is 10. Rounded half up. */
export const percentOver = (ask: number, offered: number): number => Math.round(((ask - offered) * 1000) / offered) / 10;

const askLine = (set: Set, offered: number | null): string => {
  if (set.ask === null) return "[The pay that you ask for]";
  const ask = payOf(set, set.ask);
  if (offered === null || offered === 0 || set.ask <= offered) return `${ask}.`;
  const more = sayMoney({ amount: set.ask - offered, currency: set.currency });
  return `${ask}: ${more} more than they offer, ${percentOver(set.ask, offered)} %.`;
};

const bare = (line: string): string => line.replace(/[.;,\s]+$/, "");

const draftedObjections = (set: Set, { deadline, paid }: Found): string[] => {
  const [also] = linesOf(set.alsoAsk);
  const [proof] = linesOf(set.proof);
  const [posting] = paid;
  return [
    `That is above our band. => What would the next band ask of me, and by when could I reach it? Until then: ${also ? bare(also) : "[what else would help: leave, hours, a start, training]"}.`,
    `Others here earn less. => I ask for what this work is paid${posting ? `: ${bare(posting)}.` : ". [One source that says what others pay]"}`,
    `What makes you worth it? => ${proof ? `${bare(proof)}.` : "[One thing that you did, with its result]"}`,
    "There is no money this year. => Then let us write down the pay and the month, and what I do until then.",
    ...(deadline
      ? [
          `We need your answer by ${dayOfMonth(deadline)}. => I want to give an answer that holds. May I have [how many] days more?`,
        ]
      : []),
  ];
};

const draftedWords = (set: Set, { offered }: Found): string[] => {
  const first = set.anchor ?? set.ask;
  const [proof] = linesOf(set.proof);
  return [
    offered === null ? "Thank you for the time to talk about my pay." : "Thank you for the offer. I would like to do this work.",
    `I would like ${first === null ? "[the pay that you name first]" : payOf(set, first)}.`,
    `My reason: ${proof ? bare(proof) : "[what you did, with its result]"}.`,
    "Then I wait, and let them speak first.",
    ...(set.ask === null ? [] : [`If they come to ${payOf(set, set.ask)}: I say yes, and ask for it in writing.`]),
    ...(set.walkAway === null
      ? []
      : [`If they stay below ${payOf(set, set.walkAway)}: I thank them, and ask for two days to think.`]),
  ];
};

/** The sheet from top to bottom; a part that has nothing to say and nothing to ask is left out. */
export const sheetOf = (set: Set, found: Found): { key: string; title: string; lines: string[] }[] => {
  const own = (text: string | null, otherwise: string[]) => (text === null ? otherwise : linesOf(text));
  const haveElse = own(set.haveElse, [...found.haveElse]);
  const parts = [
    { key: "ask", title: "What I ask for", lines: [askLine(set, found.offered), ...linesOf(set.alsoAsk)] },
    {
      key: "anchor",
      title: "What I name first",
      lines: [
        set.anchor === null
          ? "[The pay that you name first: above what you ask for, with a reason]"
          : `${payOf(set, set.anchor)}.`,
      ],
    },
    {
      key: "walk-away",
      title: "Where I walk away",
      lines: [
        set.walkAway === null ? "[The pay below which you say no]" : `Below ${payOf(set, set.walkAway)}.`,
        ...found.standing,
      ],
    },
    {
      key: "else",
      title: "What else I have",
      lines: haveElse.length > 0 ? haveElse : ["[What you do if they say no: stay, look on, another offer]"],
    },
    {
      key: "proof",
      title: "What shows that I am worth it",
      lines: set.proof === null ? ["[What you did that they need, with its result]"] : linesOf(set.proof),
    },
    { key: "paid", title: "What others pay for it", lines: [...found.paid] },
    {
      key: "objections",
      title: "What they may say, and what I answer",
      lines: own(set.objections, draftedObjections(set, found)).map((line) => line.replace(/\s*=>\s*/, " → ")),
    },
    { key: "words", title: "How I say it", lines: own(set.words, draftedWords(set, found)) },
  ];
  return parts.filter(({ lines }) => lines.length > 0);
};

/** What does not fit together in the figures, each in a sentence. */
export const checksOf = (set: Set, { offered }: Pick<Found, "offered">): string[] => {
  const { ask, anchor, walkAway } = set;
  const lines = [
    ask !== null && walkAway !== null && walkAway > ask && "You would walk away above what you ask for.",
    ask !== null && anchor !== null && anchor < ask && "You name less first than you ask for.",
    ask !== null &&
      offered !== null &&
      ask <= offered &&
      `They offer ${payOf(set, offered)} already: you ask for no more than that.`,
    walkAway !== null &&
      offered !== null &&
      offered < walkAway &&
      `They offer ${payOf(set, offered)}: that is below where you walk away.`,
  ];
  return lines.filter((one) => typeof one === "string");
};
