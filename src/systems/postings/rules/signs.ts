// Signs that a posting may be a fraud, or that nobody may be wanted at all: each with its reason, shown and never counted in the fit.
import type { PostingFacts } from "../../../career/posting/facts.ts";
import { unitsIn } from "../../../career/posting/requirements.ts";
import { type Day, daysBetween, sayDay } from "../../../core/day.ts";
import { wordsOf } from "../../../core/fold.ts";
import { lazily } from "../../../core/lazily.ts";
import { phraseBook } from "../../../language/phrase-book.ts";
import data from "./signs.json" with { type: "json" };

export interface PostingSign {
  /** A fraud, or a posting behind which there may be no work. */
  kind: "scam" | "ghost";
  /** What speaks for it, in a sentence. */
  reason: string;
}

type Cue = keyof typeof data;

const book = lazily(() => phraseBook<Cue>(data));

const reasons: Partial<Record<Cue, (said: string) => PostingSign>> = {
  pays: (said) => ({ kind: "scam", reason: `It asks you to pay: “${said}”. An employer pays you, never the other way round.` }),
  secrets: (said) => ({
    kind: "scam",
    reason: `It asks for papers or numbers that nobody needs before you are hired: “${said}”. Do not send them.`,
  }),
  money: (said) => ({
    kind: "scam",
    reason: `It asks you to pass on parcels or money: “${said}”. That is how stolen goods are moved, and you would answer for it.`,
  }),
  messenger: (said) => ({
    kind: "scam",
    reason: `It wants you on a messenger: “${said}”. Look up the employer's own number and ask there.`,
  }),
  promises: (said) => ({ kind: "scam", reason: `It promises more than work does: “${said}”.` }),
  pool: (said) => ({
    kind: "ghost",
    reason: `It collects names for later: “${said}”. Ask whether somebody is wanted now before you spend an evening on it.`,
  }),
};

const freeMail = /[\w.+-]{1,64}@(gmail|googlemail|outlook|hotmail|yahoo|gmx|web|proton|protonmail|aol|icloud)\.\w{2,6}/i;
const oldAfter = 60;
const mostSaid = 120;

const shortened = (text: string): string => (text.length > mostSaid ? `${text.slice(0, mostSaid - 1).trimEnd()}…` : text);

export interface SeenBefore {
  day: Day;
}

/** All signs, those of fraud first, one of each sort. Sentences that warn of fraud are none. `seen` are days on which the same posting was kept before. */
export const signsOf = (
  posting: string,
  facts: Pick<PostingFacts, "organisation" | "postedOn" | "deadline" | "how">,
  { today, seen = [] }: { today: Day; seen?: readonly Day[] },
): PostingSign[] => {
  const said = new Map<Cue, string>();
  for (const { text } of unitsIn(posting)) {
    const cues = new Set(book()(wordsOf(text)).map(({ kind }) => kind));
    for (const cue of cues) if (!said.has(cue) && (cue === "pool" || !cues.has("warning"))) said.set(cue, shortened(text));
  }
  const signs = (Object.keys(reasons) as Cue[]).flatMap((cue) => {
    const words = said.get(cue);
    return words === undefined ? [] : [reasons[cue]?.(words)].filter((one) => one !== undefined);
  });
  return [...signs, ...mailSign(posting, facts), ...timeSigns(facts, today, seen), ...nobodySign(facts, said)].sort(
    (a, b) => Number(a.kind === "ghost") - Number(b.kind === "ghost"),
  );
};

const companyMark = /\b(?:inc|llc|plc|gmbh|corp|corporation|group|bank|university|hospital|ag)\b/i;

/** A small shop may write from anywhere; a house that calls itself a company does not. */
const mailSign = (posting: string, { organisation }: Pick<PostingFacts, "organisation">): PostingSign[] => {
  const address = freeMail.exec(posting.slice(0, 100_000))?.[0];
  if (!address || !organisation || !companyMark.test(organisation)) return [];
  return [
    { kind: "scam", reason: `${organisation} writes from a free mailbox (${address}). Look for the address on its own website.` },
  ];
};

const timeSigns = (
  { postedOn, deadline }: Pick<PostingFacts, "postedOn" | "deadline">,
  today: Day,
  seen: readonly Day[],
): PostingSign[] => {
  const signs: PostingSign[] = [];
  const age = postedOn === null ? 0 : daysBetween(postedOn, today);
  if (postedOn !== null && age > oldAfter && (deadline === null || deadline < today))
    signs.push({
      kind: "ghost",
      reason: `It has stood there since ${sayDay(postedOn)}, ${age} days. Ask whether it is still open.`,
    });
  if (deadline !== null && deadline < today)
    signs.push({ kind: "ghost", reason: `The last day to apply was ${sayDay(deadline)}.` });
  const [first] = [...seen].sort();
  if (first !== undefined && daysBetween(first, today) > oldAfter)
    signs.push({
      kind: "ghost",
      reason: `You met the same posting on ${sayDay(first)}: it comes back. Ask why the last one did not stay.`,
    });
  return signs;
};

const nobodySign = ({ organisation }: Pick<PostingFacts, "organisation">, said: ReadonlyMap<Cue, string>): PostingSign[] => {
  const words = said.get("agency");
  return organisation === null && words !== undefined
    ? [{ kind: "ghost", reason: `It does not say who the employer is: “${words}”. Ask the agency before you send your papers.` }]
    : [];
};
