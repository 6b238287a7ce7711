// What a session could be about: topics that propose themselves from what was agreed, goals, setbacks and wins, each with the reason.

import type { Day } from "../../../core/day.ts";
import { fold } from "../../../core/fold.ts";
import type { RecordRef } from "../../../core/record.ts";
import { dayOfMonth } from "../../../core/say.ts";
import type { Mentor } from "../schema/mentor.ts";
import type { Action, Proposal, Topic } from "../schema/session.ts";

/** A goal that is under way; `linked` where the relationship serves it. */
export interface GoalFact {
  record: RecordRef;
  said: string;
  atRisk: boolean;
  linked: boolean;
}

/** Something that happened since the last session. */
export interface Happened {
  kind: "won" | "reached" | "hard" | "learned";
  title: string;
  day: Day;
  record: RecordRef | null;
}

export interface AgendaFacts {
  relation: Pick<Mentor, "role" | "name" | "need" | "confidential" | "rhythmDays" | "endsOn">;
  /** The last session that was held, if there was one. */
  last: { record: RecordRef; day: Day; topics: readonly Topic[] } | null;
  /** What each wanted to do, from the last few sessions. */
  actions: readonly Action[];
  goals: readonly GoalFact[];
  happened: readonly Happened[];
  /** What stands on the agenda already. */
  standing: readonly Topic[];
}

const mostGoals = 2;
const mostOfAKind = 2;
const mostProposed = 9;

const short = (words: string): string => (words.length <= 120 ? words : `${words.slice(0, 119).trimEnd()}…`.toWellFormed());

const ofActions = ({ actions, relation, last }: AgendaFacts): Proposal[] => {
  const record = last?.record ?? null;
  const them = relation.name;
  const mine = actions.filter(({ by }) => by === "me");
  const theirs = actions.filter(({ by, state }) => by === "them" && state === "open");
  const isGiving = relation.role === "mentee";
  return [
    ...mine
      .filter(({ state }) => state === "done")
      .map(({ what, came }) => ({
        what: `What came of it: ${what}`,
        why: came ? `You did it: ${came}` : "You did it; they will want to hear what came of it.",
        record,
      })),
    ...mine
      .filter(({ state }) => state === "open")
      .map(({ what }) => ({ what: `Where it stands: ${what}`, why: "You said that you would do it, and it is open.", record })),
    ...theirs.map(({ what }) => ({
      what: isGiving ? `How it went: ${what}` : `Ask kindly: ${what}`,
      why: isGiving ? `${them} wanted to do it.` : `${them} offered it, and it is open.`,
      record,
    })),
  ];
};

const ofBeginning = ({ relation, last }: AgendaFacts): Proposal[] => {
  if (last) return [];
  const why = "It is the first session: what is said now need not be guessed later.";
  return [
    ...(relation.need ? [{ what: short(relation.need), why: "It is what you want from it.", record: null }] : []),
    ...(relation.rhythmDays === null || relation.endsOn === null
      ? [{ what: "How often we talk, how, and until when", why, record: null }]
      : []),
    ...(relation.confidential === null ? [{ what: "What stays between us", why, record: null }] : []),
  ];
};

const ofRest = ({ last }: AgendaFacts): Proposal[] =>
  (last?.topics ?? [])
    .filter(({ done }) => !done)
    .map(({ what, record }) => ({ what, why: `You did not come to it on ${dayOfMonth(last?.day ?? "")}.`, record }));

const ofGoals = ({ goals, relation }: AgendaFacts): Proposal[] => {
  if (relation.role === "mentee") return [];
  const worth = (goal: GoalFact) => (goal.linked ? 2 : 0) + (goal.atRisk ? 1 : 0);
  return goals
    .filter((goal) => worth(goal) > 0)
    .toSorted((a, b) => worth(b) - worth(a))
    .slice(0, mostGoals)
    .map(({ record, said, atRisk, linked }) => ({
      what: `How to go on with “${record.label ?? "the goal"}”`,
      why: `${linked ? "You talk because of it" : "It may come late as it goes now"}: ${said}${linked && atRisk ? ", and it may come late as it goes now" : ""}.`,
      record,
    }));
};

const ofLife = ({ happened, relation }: AgendaFacts): Proposal[] => {
  if (relation.role === "mentee") return [];
  const of = (kinds: readonly Happened["kind"][]) => happened.filter(({ kind }) => kinds.includes(kind)).slice(0, mostOfAKind);
  return [
    ...of(["hard"]).map(({ title, day, record }) => ({
      what: `What I take from “${title}”, and what they would have done`,
      why: `It was hard, on ${dayOfMonth(day)}.`,
      record,
    })),
    ...of(["won", "reached"]).map(({ title, day, record }) => ({
      what: `Tell them: ${title}`,
      why: `It went well, on ${dayOfMonth(day)}; whoever helps wants to see it move.`,
      record,
    })),
    ...of(["learned"]).map(({ title, day, record }) => ({
      what: `Where to use it next: ${title}`,
      why: `You learned it, on ${dayOfMonth(day)}.`,
      record,
    })),
  ];
};

const ofMentee = ({ relation }: AgendaFacts): Proposal[] =>
  relation.role === "mentee"
    ? [{ what: "What would they like to leave with today?", why: "It is their hour: ask before you advise.", record: null }]
    : [];

/** At most nine, what was agreed first; nothing that stands on the agenda already. */
export const proposedTopics = (facts: AgendaFacts): Proposal[] => {
  const all = [
    ...ofMentee(facts),
    ...ofBeginning(facts),
    ...ofActions(facts),
    ...ofRest(facts),
    ...ofGoals(facts),
    ...ofLife(facts),
  ];
  const taken = new Set(facts.standing.map(({ what }) => fold(what)));
  return all
    .filter(({ what }) => {
      const key = fold(what);
      if (taken.has(key)) return false;
      taken.add(key);
      return true;
    })
    .slice(0, mostProposed);
};
