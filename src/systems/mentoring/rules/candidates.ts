// Who among the people one knows could be asked, each with the reasons: what they do, care about or helped with, and how it stands between the two.
import type { Day } from "../../../core/day.ts";
import { daysBetween } from "../../../core/day.ts";
import type { RecordRef } from "../../../core/record.ts";
import { listed, monthAndYear } from "../../../core/say.ts";

/** Something that is needed: a role to reach, or a skill to raise. */
export interface Need {
  what: string;
  /** Why it is needed, such as how far it is to it. */
  why: string;
  record: RecordRef | null;
}

/** How somebody answers to a need: they do the work now, they name it among what they care about or are known for, or it stands in what is kept of them. */
export type Match = "works" | "names" | "mentions";

export interface Known {
  person: RecordRef;
  work: string | null;
  tier: "inner" | "active" | "wide" | "bench";
  lastTalk: Day | null;
  /** How often they helped, were asked, and were helped. */
  received: number;
  asked: number;
  given: number;
  matches: readonly { need: Need; how: Match }[];
}

export interface Candidate {
  person: RecordRef;
  work: string | null;
  score: number;
  why: string[];
  needs: Need[];
}

const worth: Readonly<Record<Match, number>> = { works: 3, names: 2, mentions: 1 };
const nearness: Readonly<Record<Known["tier"], number>> = { inner: 1, active: 0.5, wide: 0, bench: -0.5 };
const recentDays = 180;
/** From so many requests without anything given, it is time to give first. */
const oneWay = 3;

const sayMatch = ({ need, how }: Known["matches"][number]): string => {
  if (how === "works") return `does this work now: ${need.what}`;
  if (how === "names") return `cares about or is known for ${need.what}`;
  return `${need.what} stands in what you keep of them`;
};

/** The best first, at most `most`; a score adds what they can (3 does it, 2 names it, 1 is mentioned), nearness, and whether help goes both ways. */
export const rankCandidates = (known: readonly Known[], today: Day, most: number): Candidate[] =>
  known
    .filter(({ matches }) => matches.length > 0)
    .map((one): Candidate => {
      const isRecent = one.lastTalk !== null && daysBetween(one.lastTalk, today) <= recentDays;
      const asksTooMuch = one.asked >= oneWay && one.given === 0;
      const best = one.matches.reduce((sum, { how }) => sum + worth[how], 0);
      const score = best + nearness[one.tier] + (isRecent ? 0.5 : 0) + (one.received > 0 ? 0.5 : 0) - (asksTooMuch ? 1 : 0);
      return {
        person: one.person,
        work: one.work,
        score,
        needs: one.matches.map(({ need }) => need),
        why: [
          `${one.person.label ?? "They"} ${listed(one.matches.map(sayMatch))}.`,
          one.lastTalk
            ? `You last talked in ${monthAndYear(one.lastTalk)}.`
            : "You have no talk written down: begin with a small question.",
          ...(one.received > 0 ? [`They helped you before (${one.received === 1 ? "once" : `${one.received} times`}).`] : []),
          ...(asksTooMuch ? [`You asked ${one.asked} times and gave nothing yet: give first.`] : []),
        ],
      };
    })
    .toSorted((a, b) => b.score - a.score || (a.person.label ?? "").localeCompare(b.person.label ?? ""))
    .slice(0, most);
