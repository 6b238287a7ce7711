// What would make a win stronger: each rule with what was found, where, and the way to mend it.
import { type Day, sayDay } from "../../../core/day.ts";
import { type Strength, type StrengthFinding, type StrengthRule, strengthRules, type Win } from "../schema.ts";
import { namedDay } from "./read-line.ts";
import { readNumber } from "./read-number.ts";

export type Strengthened = Pick<
  Win,
  "title" | "day" | "situation" | "task" | "action" | "result" | "number" | "people" | "skills" | "source"
>;

/** How much each rule adds to a win that others are to believe, the most first. */
const order: readonly StrengthRule[] = ["number", "result", "action", "witness", "baseline", "skill", "verbs", "day"];

/** `writtenOn` is the day from which words such as “last Friday” are read. */
export const strengthOf = (win: Strengthened, writtenOn: Day): Strength => {
  const findings = strengthRules.map((rule) => rules[rule](win, writtenOn));
  const rank = (one: StrengthFinding) => (one.verdict === "ok" ? order.length : 0) + order.indexOf(one.rule);
  return {
    findings: findings.sort((a, b) => rank(a) - rank(b)),
    met: findings.filter((one) => one.verdict === "ok").length,
    of: findings.length,
  };
};

interface Place {
  field: string;
  start: number;
  end: number;
}

const whole = (field: string): Place => ({ field, start: 0, end: 0 });

const found = (
  rule: StrengthRule,
  verdict: StrengthFinding["verdict"],
  place: Place,
  message: string,
  fix = "",
): StrengthFinding => ({ rule, verdict, ...place, message, fix });

const textFields = ["title", "situation", "task", "action", "result"] as const;

/** The first place in the words of a win that a reading finds. */
const firstIn = (
  win: Strengthened,
  fields: readonly (typeof textFields)[number][],
  read: (text: string) => { start: number; end: number } | null,
): (Place & { words: string }) | null => {
  for (const field of fields) {
    const text = win[field];
    const at = text ? read(text) : null;
    if (text && at) return { field, start: at.start, end: at.end, words: text.slice(at.start, at.end).trim() };
  }
  return null;
};

const matchOf = (pattern: RegExp) => (text: string) => {
  const match = pattern.exec(text);
  return match && { start: match.index, end: match.index + match[0].length };
};

/** Commits show that work was done, not what it changed. */
const countsWorkOnly = ({ source, number }: Strengthened): boolean => source === "git" && number?.what === "commits";

const checkNumber = (win: Strengthened): StrengthFinding => {
  if (win.number && !countsWorkOnly(win)) return found("number", "ok", whole("number"), "It has a number.");
  const said = firstIn(win, ["result", "title", "action"], readNumber);
  if (said)
    return found(
      "number",
      "weak",
      said,
      `“${said.words}” stands only in the words.`,
      "Put it into the number, so that it can be shown.",
    );
  if (countsWorkOnly(win))
    return found(
      "number",
      "weak",
      whole("number"),
      "It counts commits, not what they changed.",
      "Say what changed: time, money, errors, people.",
    );
  return found(
    "number",
    "missing",
    whole("number"),
    "It has no number.",
    "Say how much, how many, how often or how fast; an estimate is fine.",
  );
};

const checkBaseline = ({ number }: Strengthened): StrengthFinding =>
  number && number.baseline !== null
    ? found("baseline", "ok", whole("number"), "It says what it was before.")
    : found(
        "baseline",
        "missing",
        whole("number"),
        "It does not say what it was before.",
        "Add the value before: 40 min says more beside 180 min.",
      );

const wordCount = (text: string): number => text.split(/\s+/).filter(Boolean).length;

const checkResult = ({ result }: Strengthened): StrengthFinding => {
  if (!result)
    return found(
      "result",
      "missing",
      whole("result"),
      "It does not say what was different afterwards.",
      "Write the result in one sentence: so that …",
    );
  if (wordCount(result) < 3)
    return found(
      "result",
      "weak",
      { field: "result", start: 0, end: result.length },
      "The result is only a word or two.",
      "Say who or what gained by it.",
    );
  return found("result", "ok", whole("result"), "It has a result.");
};

const others = /\b(?:we|us|our|ours|the team)\b/i;
const own = /\b(?:I|my|me|myself)\b|\bI['’](?:d|ve|m|ll)\b/;

const checkAction = (win: Strengthened): StrengthFinding => {
  if (!win.action)
    return found(
      "action",
      "missing",
      whole("action"),
      "It does not say what you did yourself.",
      "Write your own part: I decided, I wrote, I asked …",
    );
  const hidden = firstIn(win, ["action"], matchOf(others));
  if (hidden && !own.test(win.action))
    return found("action", "weak", hidden, `“${hidden.words}” hides what was yours.`, "Say which part was your own: I …");
  return found("action", "ok", whole("action"), "It says what you did yourself.");
};

const vague =
  /\b(?:worked on|was involved in|(?:been|being|got) involved (?:in|with)|participated in|took part in|was part of|was responsible for|responsible for|contributed to|dealt with|helped (?:out )?with|assisted (?:with|in)|was in charge of|looked after|did (?:stuff|things)|some things|various|etc)\b/i;

const checkVerbs = (win: Strengthened): StrengthFinding => {
  const said = firstIn(win, ["title", "task", "action", "result"], matchOf(vague));
  return said
    ? found(
        "verbs",
        "weak",
        said,
        `“${said.words}” does not say what you did.`,
        "Take the verb of the deed: decided, wrote, built, sold, taught.",
      )
    : found("verbs", "ok", whole("title"), "Its verbs say what was done.");
};

const checkWitness = ({ people }: Strengthened): StrengthFinding => {
  if (people.some((person) => person.part !== "helped"))
    return found("witness", "ok", whole("people"), "Somebody can confirm it.");
  const [helper] = people;
  return helper
    ? found(
        "witness",
        "weak",
        whole("people"),
        `${helper.name} helped; nobody is named who saw what it brought.`,
        "Name who witnessed or decided it.",
      )
    : found("witness", "missing", whole("people"), "It does not say who can confirm it.", "Name one person who saw it.");
};

const checkSkill = ({ skills }: Strengthened): StrengthFinding =>
  skills.length > 0
    ? found("skill", "ok", whole("skills"), "It shows a skill.")
    : found("skill", "missing", whole("skills"), "It is not said which skill it shows.", "Choose the skill that it proves.");

const checkDay = (win: Strengthened, writtenOn: Day): StrengthFinding => {
  let read = win.day;
  const said = firstIn(win, ["title", "result"], (text) => {
    const named = namedDay(text, writtenOn);
    if (!named || named.day === win.day) return null;
    read = named.day;
    return named;
  });
  return said
    ? found(
        "day",
        "weak",
        said,
        `“${said.words}” is ${sayDay(read)}; the day says ${sayDay(win.day)}.`,
        "Change the day, or the words.",
      )
    : found("day", "ok", whole("day"), "Its day is known.");
};

const rules: Record<StrengthRule, (win: Strengthened, writtenOn: Day) => StrengthFinding> = {
  number: checkNumber,
  baseline: checkBaseline,
  result: checkResult,
  action: checkAction,
  verbs: checkVerbs,
  witness: checkWitness,
  skill: checkSkill,
  day: checkDay,
};
