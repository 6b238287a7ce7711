// What is written to mentors: the ask, the update on what was done with their advice, and the word at the end; from facts alone, with an easy no.
import { callName } from "../../../career/call-name.ts";
import { type Day, sayDay } from "../../../core/day.ts";
import type { RecordRef } from "../../../core/record.ts";
import { sayCount } from "../../../core/say.ts";
import type { Mentor, Rating } from "../schema/mentor.ts";
import type { Action } from "../schema/session.ts";

const signed = (lines: readonly (string | null)[], me: string | null): string =>
  [...lines.filter((line) => line !== null), ...(me ? ["", me] : [])].join("\n");

/** A sentence of the person's own in the middle of a letter: without its full stop. */
const inSentence = (words: string): string => words.trim().replace(/[.!]+$/, "");

export interface AskFacts {
  relation: Pick<Mentor, "name" | "role" | "need" | "about">;
  /** What they do now, such as ward manager, St Anna; null where that is not known. */
  work: string | null;
  me: string | null;
}

const purposeOf = ({ about }: AskFacts["relation"]): string | null => {
  const goal = about.find(({ kind }) => kind === "goal")?.label;
  return goal ? `I am working on this: ${inSentence(goal)}.` : null;
};

/** The respectful ask: short, about one thing, a small beginning, a no that costs nothing. */
export const askWords = ({ relation, work, me }: AskFacts): string => {
  const { name, role, need } = relation;
  const why = work ? `You come to my mind because of what you do (${work}).` : null;
  if (role === "mentee")
    return signed(
      [
        `Hello ${callName(name)},`,
        "",
        `I would be glad to be of use to you${need ? `: ${inSentence(need)}` : ""}. Shall we talk for half an hour, and you bring what is on your mind?`,
        "If not, or not now, that is fine.",
      ],
      me,
    );
  if (role === "sponsor")
    return signed(
      [
        `Hello ${callName(name)},`,
        "",
        purposeOf(relation),
        `You sit where such things are decided, and know my work. ${need ? `What I would ask of you: ${inSentence(need)}.` : "Would you keep me in mind when it comes up?"}`,
        "I will send you the facts that show it, in half a page. If you would rather not, tell me what is missing: that helps as well.",
      ],
      me,
    );
  const small: Readonly<Record<"mentor" | "coach" | "peer", string>> = {
    mentor: "Would you have twenty minutes in the next weeks? I bring my questions, and keep to the time.",
    coach: "Could we try one session, and then both say whether it fits?",
    peer: "Shall we talk for half an hour now and then, each with one question of our own?",
  };
  return signed(
    [
      `Hello ${callName(name)},`,
      "",
      purposeOf(relation),
      why,
      need ? `What I would like to understand: ${inSentence(need)}.` : null,
      small[role],
      "If it does not fit, a no is fine; I would be glad of a name of somebody else to ask.",
    ],
    me,
  );
};

export interface LetterFacts {
  relation: Pick<Mentor, "name" | "role" | "ratings">;
  /** From when it tells. */
  since: Day | null;
  /** What was said one would do, from sessions since then. */
  actions: readonly (Action & { record: RecordRef })[];
  /** Goals that it serves, with where they stand; only those with something counted. */
  goals: readonly { record: RecordRef; said: string }[];
  /** Wins that were confirmed since then and have to do with those goals and skills. */
  wins: readonly { record: RecordRef; title: string; day: Day }[];
  me: string | null;
}

export interface Letter {
  /** Null where there is nothing to tell yet. */
  text: string | null;
  /** What it rests on, line by line. */
  from: RecordRef[];
  said: string;
}

const raised = (ratings: readonly Rating[]) =>
  ratings.flatMap(({ skill, start, end }) => (start !== null && end !== null && end > start ? [{ skill, start, end }] : []));

/** “What I did with your advice”: what was done, what came of it, where the goals stand, and openly what was not done. */
export const updateLetter = ({ relation, since, actions, goals, wins, me }: LetterFacts): Letter => {
  const done = actions.filter(({ by, state }) => by === "me" && state === "done");
  const open = actions.filter(({ by, state }) => by === "me" && state === "open");
  const levels = raised(relation.ratings);
  const from = [
    ...done.map(({ record }) => record),
    ...wins.map(({ record }) => record),
    ...goals.map(({ record }) => record),
    ...levels.map(({ skill }) => skill),
  ].filter((one, at, all) => all.findIndex(({ id }) => id === one.id) === at);
  const began = since ? ` since ${sayDay(since)}` : "";
  if (done.length + wins.length + levels.length === 0)
    return {
      text: null,
      from: [],
      said: `Nothing to tell ${callName(relation.name)}${began} yet: no step that you agreed on is done, and no win has to do with it.`,
    };
  const list = (title: string, lines: readonly string[]) =>
    lines.length > 0 ? ["", title, ...lines.map((line) => `- ${line}`)] : [];
  return {
    text: signed(
      [
        `Hello ${callName(relation.name)},`,
        "",
        "you gave me your time, and I would like you to see what became of it.",
        ...list(
          "What I did:",
          done.map(({ what, came }) => (came ? `${inSentence(what)}: ${inSentence(came)}.` : `${inSentence(what)}.`)),
        ),
        ...list("What came of it:", [
          ...wins.map(({ title, day }) => `${inSentence(title)} (${sayDay(day)}).`),
          ...levels.map(({ skill, start, end }) => `${skill.label}: from ${start} to ${end} of 5, as I see it myself.`),
        ]),
        ...list(
          "Where it stands:",
          goals.map(({ record, said }) => `${inSentence(record.label ?? "My goal")}: ${said}.`),
        ),
        ...list(
          "What I have not done yet:",
          open.map(({ what }) => `${inSentence(what)}.`),
        ),
        "",
        "Thank you. It made a difference.",
      ],
      me,
    ),
    from,
    said: `Written from ${sayCount(from.length, "record")} of yours${began}.`,
  };
};

export interface ClosingFacts {
  relation: Pick<Mentor, "name" | "role" | "taken" | "passedOn" | "ratings">;
  held: number;
  me: string | null;
}

/** The word at the end: thanks, what stays, how it goes on to others. */
export const closingWords = ({ relation, held, me }: ClosingFacts): string => {
  const { name, role, taken, passedOn, ratings } = relation;
  const levels = raised(ratings).map(({ skill, start, end }) => `${skill.label} from ${start} to ${end} of 5`);
  const sessions = held > 0 ? `for ${sayCount(held, "session")} of your time` : "for your readiness to help";
  return signed(
    [
      `Hello ${callName(name)},`,
      "",
      role === "mentee"
        ? `we come to the end of what we had agreed on. Thank you for your trust${held > 0 ? ` in ${sayCount(held, "session")}` : ""}.`
        : `we come to the end of what we had agreed on. Thank you ${sessions}.`,
      taken ? `What I take with me: ${inSentence(taken)}.` : null,
      levels.length > 0 ? `As I see it myself: ${levels.join(", ")}.` : null,
      passedOn ? `I pass it on: ${inSentence(passedOn)}.` : null,
      "My door stays open, and I hope yours does too.",
    ],
    me,
  );
};
