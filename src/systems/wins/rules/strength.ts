// What would make a win stronger: each rule with what was found, where, and the way to mend it.
import { type Day, sayDay } from "../../../core/day.ts";
import { wordsOf } from "../../../core/fold.ts";
import { namedDay } from "../../../language/days.ts";
import { type Quantity, quantitiesIn } from "../../../language/quantities.ts";
import { inUnit } from "../../../language/units.ts";
import { type Strength, type StrengthFinding, type StrengthRule, strengthRules, type Win, type WinNumber } from "../schema.ts";
import { readNumber, unclearNumber } from "./read-number.ts";
import { sayNumber } from "./say-number.ts";

export type Strengthened = Pick<
  Win,
  "title" | "day" | "kind" | "situation" | "task" | "action" | "result" | "number" | "people" | "skills" | "evidence" | "source"
>;

/** How much each rule adds to a win that others are to believe, the most first. */
const order: readonly StrengthRule[] = [
  "agrees",
  "number",
  "result",
  "action",
  "proof",
  "witness",
  "baseline",
  "skill",
  "verbs",
  "day",
];

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

const mendable: readonly StrengthRule[] = ["agrees", "number", "result", "action", "witness"];

/** What a minute would mend now, while it is remembered; null where what helps most takes longer, or nothing does. */
export const toMend = ({ findings: [first] }: Pick<Strength, "findings">): StrengthFinding | null =>
  first && first.verdict !== "ok" && mendable.includes(first.rule) ? first : null;

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
  const unclear = firstIn(win, ["title", "result"], unclearNumber);
  if (unclear)
    return found(
      "number",
      "weak",
      unclear,
      `“${unclear.words}” can be read in two ways.`,
      "Put the one that is meant into the number: you alone know it.",
    );
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

const claimsChange =
  /\b(?:cut|reduc\w*|lower\w*|decreas\w*|shorten\w*|dropp?\w*|fell|rais\w*|increas\w*|grew|improv\w*|lift\w*|boost\w*|faster|cheaper|fewer)\b/i;
/** A difference, a time saved or a share of something says by itself how much it is. */
const isDifference = /^(?:less|more|fewer|lower|higher|faster|cheaper|shorter|above|under|saved|freed|gained|early|ahead|of)\b/i;

const checkBaseline = (win: Strengthened): StrengthFinding => {
  const { number, kind, title } = win;
  if (number && number.baseline !== null) return found("baseline", "ok", whole("number"), "It says what it was before.");
  if (number && isDifference.test(number.what)) return found("baseline", "ok", whole("number"), "It says by how much.");
  if (kind !== "improved" && number?.direction !== "down" && !claimsChange.test(title))
    return found("baseline", "ok", whole("number"), "It claims no change, so nothing was before.");
  return found(
    "baseline",
    "missing",
    whole("number"),
    "It tells of a change and does not say what it was before.",
    "Add the value before: 40 min says more beside 180 min.",
  );
};

/** Whether a quantity in a text is about what the number measures: named by its words, right after it where there is no unit. */
const isAbout = (text: string, quantity: Quantity, { what, unit }: WinNumber): boolean => {
  const measured = wordsOf(what).filter((word) => word.length > 2);
  const named = unit === "" ? wordsOf(text.slice(quantity.end)).slice(0, 3) : wordsOf(text);
  return inUnit(1, quantity.unit, unit) !== null && measured.some((word) => named.includes(word));
};

/** Falls per 1000 bed days: the figure belongs to what is measured. */
const measuredPer = /\bper\s*$/i;

/** The first place where the words give another value for what the number measures. */
const contradiction = (win: Strengthened): (Place & { words: string }) | null => {
  const { number } = win;
  if (!number) return null;
  return firstIn(win, ["title", "result", "action"], (text) => {
    const told = quantitiesIn(text).filter(
      (one) => one.value !== null && !measuredPer.test(text.slice(0, one.start)) && isAbout(text, one, number),
    );
    const isValue = ({ value, unit }: Quantity) => value !== null && inUnit(value, unit, number.unit) === number.value;
    const other = told.find(({ value, unit }) => value !== null && inUnit(value, unit, number.unit) !== number.baseline);
    return told.some(isValue) ? null : (other ?? null);
  });
};

const checkAgrees = (win: Strengthened): StrengthFinding => {
  const said = contradiction(win);
  return said && win.number
    ? found(
        "agrees",
        "weak",
        said,
        `“${said.words}” stands in the words; the number says ${sayNumber(win.number)}.`,
        "Change the number, or the words.",
      )
    : found("agrees", "ok", whole("number"), "Its words and its number agree.");
};

const checkProof = ({ evidence }: Strengthened): StrengthFinding => {
  if (evidence.some(({ link, record }) => link || record))
    return found("proof", "ok", whole("evidence"), "A link, a file or a record proves it.");
  return evidence.length > 0
    ? found(
        "proof",
        "weak",
        whole("evidence"),
        "Its proof is a note alone.",
        "Add the file, the link or the record that the note tells of.",
      )
    : found("proof", "missing", whole("evidence"), "Nothing proves it yet.", "Add a link, a file or a record that shows it.");
};

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
  agrees: checkAgrees,
  baseline: checkBaseline,
  result: checkResult,
  action: checkAction,
  verbs: checkVerbs,
  proof: checkProof,
  witness: checkWitness,
  skill: checkSkill,
  day: checkDay,
};
