// Whether a goal is one that can be worked on: each rule of SMART with what was found, where it stands in the text, and a way out.
import { addDays, addMonths, type Day, daysBetween, sayDay } from "../../../core/day.ts";
import type { GivenMeasure, GoalLevel, RatePeriod, SmartFinding, SmartReport, SmartRule } from "../schema.ts";
import { changeVerbs, emptyObjects, fillers, isVerb, opening, outcomeVerbs, wishVerbs } from "./goal-language.ts";
import { type Amount, readAmount } from "./read-amount.ts";
import { readWhen, type When } from "./read-when.ts";
import { rounded } from "./target.ts";

/** What is known beyond the words; everything may be absent. */
export interface SmartFields {
  level?: GoalLevel;
  specific?: string | null;
  measure?: GivenMeasure | null;
  startDay?: Day;
  due?: Day | null;
  parentDue?: Day | null;
  weeklyHours?: number | null;
  /** What the person gives to their career in a week. */
  hoursAvailable?: number | null;
  /** Units a week that the last weeks gave. */
  pace?: number | null;
  /** Units a week that are still needed. */
  need?: number | null;
  relevant?: string | null;
  /** What it is linked to, by kind and name. */
  links?: readonly { kind: string; label?: string }[];
  ifTrigger?: string | null;
  thenAction?: string | null;
  /** Days on which something below it ends, and whether it is checked in a rhythm of its own. */
  checkpoints?: number;
  counts?: string | null;
}

interface Reading {
  text: string;
  today: Day;
  fields: SmartFields;
  when: When;
  amount: Amount | null;
  /** The last day that the words name as an end. */
  due: Day | null;
}

export const checkGoal = (text: string, today: Day, fields: SmartFields = {}): SmartReport => {
  const when = readWhen(text, today);
  const ends = when.days.filter((named) => !named.begins);
  const due = ends.at(-1)?.day ?? null;
  const reading: Reading = { text, today, fields, when, amount: readAmount(when.rest), due };
  const findings = [specific, measurable, achievable, relevant, timeBound, ifThen, checkpoints].map((rule) => rule(reading));
  return {
    text,
    findings,
    good: findings.slice(0, 5).every((finding) => finding.verdict === "ok"),
    understood: { due, measure: understoodMeasure(reading) },
  };
};

const ok = (rule: SmartRule, message: string, span: { start: number; end: number } = { start: 0, end: 0 }): SmartFinding => ({
  rule,
  verdict: "ok",
  start: span.start,
  end: span.end,
  message,
  fix: null,
});

const warn = (
  rule: SmartRule,
  message: string,
  fix: SmartFinding["fix"],
  span: { start: number; end: number } = { start: 0, end: 0 },
): SmartFinding => ({ rule, verdict: "warn", start: span.start, end: span.end, message, fix });

interface Token {
  word: string;
  said: string;
  start: number;
  end: number;
}

const tokensOf = (text: string): Token[] =>
  [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}'+#./-]*/gu)].map((match) => {
    const said = match[0].replace(/[.'/-]+$/, "");
    return { word: said.toLowerCase(), said, start: match.index, end: match.index + said.length };
  });

/** "improving" as "improve", "running" as "run": only where the result is a verb that is known. */
const stem = (word: string): string => {
  if (isVerb(word)) return word;
  const bare = word.replace(/ing$/, "");
  if (bare === word) return word;
  return [bare, `${bare}e`, bare.slice(0, -1)].find(isVerb) ?? word;
};

interface Deed {
  verb: Token | null;
  stem: string;
  /** Content words after the verb. */
  objects: Token[];
  /** Those that a stranger could picture. */
  concrete: Token[];
  comparative: Token | null;
}

const comparatives = /^(?:more|better|harder|smarter|stronger|further|faster|less|best|well)$/;

const deedOf = ({ when }: Reading): Deed => {
  const lead = opening.exec(when.rest.trimStart().replace(/^[,\s]+/, ""));
  const skipped = when.rest.length - when.rest.trimStart().replace(/^[,\s]+/, "").length + (lead?.[0].length ?? 0);
  const tokens = tokensOf(when.rest.slice(skipped)).map((token) => ({
    ...token,
    start: token.start + skipped,
    end: token.end + skipped,
  }));
  const spoken = tokens.filter(
    (token) => !/ly$/.test(token.word) || isVerb(token.word) || token.word === "monthly" || token.word === "weekly",
  );
  const at = spoken.findIndex((token) => !fillers.has(token.word));
  const first = spoken[at];
  const isDeed =
    first !== undefined && !comparatives.test(first.word) && !emptyObjects.has(first.word) && !/^\d/.test(first.word);
  const known = first !== undefined && isVerb(stem(first.word));
  const verb = known || isDeed ? (first ?? null) : null;
  const objects = spoken.slice(at + 1).filter((token) => !fillers.has(token.word));
  const concrete = objects.filter(
    (token) =>
      !emptyObjects.has(token.word) && !comparatives.test(token.word) && !(isVerb(token.word) && wishVerbs.has(token.word)),
  );
  return {
    verb,
    stem: verb ? stem(verb.word) : "",
    objects,
    concrete,
    comparative: spoken.find((token) => comparatives.test(token.word)) ?? null,
  };
};

/** A name in the middle of a sentence, or an abbreviation: "Python", "SQL". */
const isName = (token: Token): boolean => /^[A-Z]/.test(token.said) && !emptyObjects.has(token.word);

type Vagueness = "no-verb" | "wish" | "direction" | "no-object" | "comparative" | null;

const vaguenessOf = (deed: Deed, amount: Amount | null): Vagueness => {
  const { verb, stem: said, concrete, objects, comparative } = deed;
  if (!verb) return "no-verb";
  const counted = amount !== null;
  if (said === "learn") {
    const how = objects.some((token) => isVerb(token.word) && !wishVerbs.has(token.word) && token.word !== "code");
    const named = concrete.some(isName);
    return (how && concrete.length > 1) || (named && !comparative) || (counted && concrete.length > 0) ? null : "wish";
  }
  if (wishVerbs.has(said)) return counted && concrete.length > 0 && said !== "be" ? null : "wish";
  if (changeVerbs.has(said)) return counted && objects.length > 0 ? null : "direction";
  if (comparative && !counted) return "comparative";
  return concrete.length > 0 || (counted && objects.length > 0) || (counted && !emptyObjects.has(amount.unit))
    ? null
    : "no-object";
};

const quoted = (text: string, from: Token, to: Token | undefined): string => text.slice(from.start, (to ?? from).end);

const specific = (reading: Reading): SmartFinding => {
  const deed = deedOf(reading);
  const vague = vaguenessOf(deed, reading.amount);
  const { text, fields } = reading;
  const span = deed.verb
    ? { start: deed.verb.start, end: (deed.objects.at(-1) ?? deed.verb).end }
    : { start: 0, end: text.trimEnd().length };
  if (!vague) return ok("specific", saysWhat(reading, deed), span);
  if (fields.specific && fields.specific.trim().split(/\s+/).length >= 5)
    return ok("specific", "Its statement says what will be true.", span);
  const said = deed.verb ? quoted(text, deed.verb, undefined) : text.trim();
  const messages = {
    "no-verb": `“${said}” names no action. Begin with what you will do.`,
    wish: `“${said}” is a wish: nobody could see you do it. Say what you will do, with whom or on what.`,
    direction: `“${said}” says a direction without an amount. Say from what to what.`,
    "no-object": `“${said}” needs an object: what exactly, with whom, for whom?`,
    comparative: `“${deed.comparative?.said ?? ""}” compares with nothing. Say how much, or what will be there at the end.`,
  } as const;
  return warn("specific", messages[vague], specificFix(reading, deed), span);
};

const saysWhat = ({ text }: Reading, deed: Deed): string => {
  const withWhom = /\bwith (?:\p{L}|\d)/u.test(text);
  return withWhom ? "Says what and with whom." : deed.concrete.some(isName) ? "Says what, by name." : "Says what you will do.";
};

const topics: [RegExp, (topic: string) => string][] = [
  [/network/i, () => "Hold two conversations a month with people in the role I want"],
  [/\bread\b/i, () => "Read one book a month on my field"],
  [/\b(?:job|hired|opportunit)/i, () => "Send three applications a month for roles that fit at least two thirds"],
  [
    /\bpromot|\bmanager\b|responsibilit/i,
    () => "Lead one project with at least three people and present its result to my manager",
  ],
  [/lead/i, () => "Lead one project with at least three people and collect feedback from each"],
  [/confiden|speak|present|visib|notic/i, () => "Give three talks of ten minutes to my team"],
  [/stress|balance|energy|health|happ/i, () => "Leave work by 18:00 four days a week"],
  [/organi|time|productiv|procrast/i, () => "Plan the week in 30 minutes every Friday"],
];

const specificFix = (reading: Reading, deed: Deed): SmartFinding["fix"] => {
  const said = reading.text;
  const template = topics.find(([pattern]) => pattern.test(said));
  const topic = (deed.concrete.length > 0 ? deed.concrete : deed.objects).map((token) => token.said).join(" ");
  const when = reading.when.days.at(-1);
  const tail = when ? ` ${said.slice(when.start, when.end).trim()}` : "";
  if (/^(?:improve|develop|strengthen|enhance|boost|increase|grow|sharpen)$/.test(deed.stem) && topic && !template) {
    const title = `Raise my ${topic} from level 2 to level 3${tail}`;
    return { label: `Write “${title}”`, title };
  }
  if (/^(?:learn|know|understand|explore|study)$/.test(deed.stem) && topic) {
    const title = `Complete one course on ${topic} and use it in one piece of work${tail}`;
    return { label: `Write “${title}”`, title };
  }
  const title = template
    ? `${template[1](topic)}${tail}`
    : `Write one page on what ${topic ? `“${topic}”` : "this"} looks like in my week, with one example${tail}`;
  return { label: `Write “${title}”`, title };
};

const measurable = (reading: Reading): SmartFinding => {
  const { amount, fields, text, when } = reading;
  const measure = fields.measure;
  if (measure?.kind === "number" && measure.target === measure.baseline)
    return warn("measurable", `The target is where you start: ${measure.baseline} ${measure.unit}.`, {
      label: `Aim for ${measure.baseline + 1} ${measure.unit}`,
      fields: { measure: { ...measure, target: measure.baseline + 1 } },
    });
  if (amount && amount.from === amount.value)
    return warn(
      "measurable",
      `From ${amount.from} to ${amount.value} is no change. Give a target that differs from where you start.`,
      null,
      amount,
    );
  if (measure && fields.counts) return ok("measurable", `Counts ${fields.counts}; counts itself.`, amount ?? undefined);
  if (measure?.kind === "number" || measure?.kind === "rate")
    return ok("measurable", `Counts ${measure.unit}.`, amount ?? undefined);
  if (measure?.kind === "milestones") return ok("measurable", "Counts the milestones below it.", amount ?? undefined);
  if (amount)
    return ok(
      "measurable",
      amount.from === null
        ? `Counts ${amount.unit}: ${said(text, amount)}.`
        : `From ${amount.from} to ${amount.value} ${amount.unit}.`,
      amount,
    );
  const deed = deedOf(reading);
  const outcome = deed.concrete.length > 0 && outcomeOf(deed);
  if (outcome) return ok("measurable", "There or not: it ends with something that others can see.", outcome);
  if (
    when.rhythm &&
    deed.verb &&
    !vaguenessOf(deed, amount) &&
    deed.stem !== "practise" &&
    deed.stem !== "practice" &&
    deed.stem !== "discuss" &&
    deed.stem !== "talk"
  )
    return ok("measurable", "Counts how often it is done.", when.rhythm);
  const title = withTail(text, when, ", 2 hours a week");
  return warn(
    "measurable",
    "Nothing here can be counted or shown. Add how many, from what to what, or what will be there at the end.",
    {
      label: "Count the hours: 2 a week",
      title,
      fields: { measure: { kind: "rate", unit: "hours", count: 2, per: "week", follows: null } },
    },
  );
};

const said = (text: string, span: { start: number; end: number }): string => text.slice(span.start, span.end).trim();

const plain = new Set(["find", "get", "become", "change", "build", "design", "create", "set", "present", "speak", "take"]);

/** The verb that ends in something which is there or is not: the main one, or a second after "and". */
const outcomeOf = (deed: Deed): Token | null => {
  if (deed.verb && outcomeVerbs.has(deed.stem)) return !plain.has(deed.stem) || deed.concrete.length > 0 ? deed.verb : null;
  return (
    deed.objects.find(
      (token) =>
        outcomeVerbs.has(token.word) && !["present", "change", "sell", "record", "design", "set", "work"].includes(token.word),
    ) ?? null
  );
};

/** The text with something put before its words about time. */
const withTail = (text: string, when: When, tail: string): string => {
  const last = when.days.at(-1);
  const at = last && last.end >= text.trimEnd().length - 1 ? last.start : text.trimEnd().replace(/[.!]+$/, "").length;
  return `${text.slice(0, at).trimEnd()}${tail}${at < text.length && last ? ` ${text.slice(at).trim()}` : ""}`;
};

const weeklyHoursNamed = ({ amount, when }: Reading): number | null => {
  if (!amount || !when.rhythm || !/^(?:hours?|h|minutes?|min)\b/i.test(amount.unit)) return null;
  const hours = /^m/i.test(amount.unit) ? amount.value / 60 : amount.value;
  return hours * perWeek(when.rhythm.per, when.rhythm.times);
};

const weeksIn = { week: 1, month: 30.44 / 7, quarter: 91.31 / 7 } as const satisfies Record<RatePeriod, number>;
const perWeek = (per: RatePeriod, times: number): number => times / weeksIn[per];

const achievable = (reading: Reading): SmartFinding => {
  const { fields, amount, due, today } = reading;
  const hours = weeklyHoursNamed(reading) ?? fields.weeklyHours ?? null;
  const free = fields.hoursAvailable ?? null;
  const span = amount ?? undefined;
  if (hours !== null && free !== null && hours > free)
    return warn(
      "achievable",
      `Takes ${rounded(hours)} hours a week; you give ${rounded(free)} to your career.`,
      { label: `Plan ${rounded(free)} hours a week`, fields: { weeklyHours: free } },
      span,
    );
  const measure = fields.measure?.kind === "number" ? fields.measure : null;
  const end = fields.due ?? due;
  const need = fields.need ?? neededRate(measure, amount, fields.startDay ?? today, end);
  const pace = fields.pace ?? null;
  if (need !== null && pace !== null) {
    const slower = Math.abs(pace) * 1.5 < Math.abs(need) || Math.sign(pace) !== Math.sign(need);
    if (!slower && Math.abs(pace) >= Math.abs(need))
      return ok("achievable", `Needs ${rounded(need)} a week; your last 8 weeks gave ${rounded(pace)}.`, span);
    const later = paceDue(reading, need, pace);
    return warn(
      "achievable",
      `Needs ${rounded(need)} a week; your last 8 weeks gave ${rounded(pace)}.`,
      later ? { label: `Move the date to ${sayDay(later, { day: "numeric", month: "long" })}`, fields: { due: later } } : null,
      span,
    );
  }
  if (need !== null && need !== 0 && Number.isFinite(need) && measure)
    return ok("achievable", `Needs ${rounded(need)} a week; nothing to compare with yet.`, span);
  if (hours !== null)
    return ok(
      "achievable",
      free === null ? `Takes ${rounded(hours)} hours a week.` : `Takes ${rounded(hours)} of your ${rounded(free)} hours a week.`,
      span,
    );
  if (measure || fields.measure?.kind === "rate") return ok("achievable", "Its rate will be compared with your check-ins.", span);
  const offered = free === null ? 2 : Math.max(0.5, Math.min(2, free));
  return warn(
    "achievable",
    "Says nothing of the time it takes. Give it hours a week, so that it can be held against what you have.",
    {
      label: `Give it ${offered} hours a week`,
      fields: { weeklyHours: offered },
    },
  );
};

const neededRate = (
  measure: (GivenMeasure & { kind: "number" }) | null,
  amount: Amount | null,
  start: Day,
  due: Day | null,
): number | null => {
  if (due === null || due <= start) return null;
  const weeks = daysBetween(start, due) / 7;
  if (measure?.target !== undefined) return (measure.target - measure.baseline) / weeks;
  return amount && amount.unit !== "percent" ? (amount.value - (amount.from ?? 0)) / weeks : null;
};

/** The day on which the present pace would be done; null when it stands still or goes the other way. */
const paceDue = ({ fields, due, today }: Reading, need: number, pace: number): Day | null => {
  const end = fields.due ?? due;
  if (end === null || end <= today || Math.sign(need) !== Math.sign(pace) || pace === 0) return null;
  const days = Math.ceil(daysBetween(today, end) * (need / pace));
  return days <= 365 * 5 ? addDays(today, days) : null;
};

const why =
  /\b(?:so that|because|in order to|as a step (?:to|towards)|so i can|which (?:will|would)|to (?:become|qualify|prepare|move into|get into|be ready)|for (?:my|the) (?:promotion|role|move|transition|career change|application))\b[^,.]*/i;
const kindsSaid: Record<string, string> = {
  role: "the role",
  skill: "the gap",
  value: "the value",
  person: "the conversation with",
  opening: "the opening",
};

const relevant = ({ text, fields }: Reading): SmartFinding => {
  const links = (fields.links ?? []).filter((link) => link.kind in kindsSaid);
  if (links.length > 0) {
    const parts = links.slice(0, 3).map((link) => `${kindsSaid[link.kind]} ${link.label ?? link.kind}`);
    return ok("relevant", `Serves ${listed(parts)}.`);
  }
  if (fields.relevant?.trim()) return ok("relevant", "Says why it matters to you.");
  const reason = why.exec(text);
  if (reason) return ok("relevant", "Says what it is for.", { start: reason.index, end: reason.index + reason[0].length });
  return warn(
    "relevant",
    "Serves nothing that Cairn knows of. Link the role, the skill or the value that it is for, or say why it matters now.",
    {
      label: "Link your target role",
    },
  );
};

const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;

const aQuarterAhead = (today: Day): Day => addDays(`${addMonths(today, 4).slice(0, 7)}-01`, -1);
const longLevels: readonly GoalLevel[] = ["vision", "long-term"];

const timeBound = (reading: Reading): SmartFinding => {
  const { text, today, when, fields } = reading;
  const ends = when.days.filter((named) => !named.begins);
  const named = ends.at(-1);
  const due = named?.day ?? fields.due ?? null;
  const offered =
    fields.parentDue && fields.parentDue > today && fields.parentDue < aQuarterAhead(today)
      ? fields.parentDue
      : aQuarterAhead(today);
  const move = (day: Day, label = `End it on ${sayDay(day)}`) => ({
    label,
    title: named
      ? `${text.slice(0, named.start).trimEnd()} by ${sayDay(day)}${text.slice(named.end)}`
      : `${text.trimEnd().replace(/[.!]+$/, "")} by ${sayDay(day)}`,
    fields: { due: day },
  });
  if (due === null && !when.rhythm && fields.measure?.kind !== "rate")
    return warn("time-bound", "Says no day. A day makes a pace, and a pace can be seen.", move(offered));
  if (due === null) return ok("time-bound", "Comes round in a rhythm; look at it on its review day.", when.rhythm ?? undefined);
  if (due < today) return warn("time-bound", `${sayDay(due)} has passed.`, move(offered), named);
  const clash = clashOf(reading, due);
  if (clash) return warn("time-bound", clash.message, clash.fix ?? move(clash.day), named);
  const days = daysBetween(today, due);
  if (fields.level === "short-term" && days > 365)
    return warn(
      "time-bound",
      `${sayDay(due)} is more than a year away: too far to steer by. Take the part that fits into a year.`,
      move(addMonths(today, 11)),
      named,
    );
  if ((fields.level === "short-term" || fields.level === "long-term") && days < 7)
    return warn("time-bound", `${sayDay(due)} is less than a week away: that is an action, not a goal.`, move(offered), named);
  const points = fields.checkpoints ?? 0;
  return ok(
    "time-bound",
    points > 0 ? `${sayDay(due)}, ${points === 1 ? "one checkpoint" : `${points} checkpoints`}.` : `${sayDay(due)}.`,
    named,
  );
};

interface Clash {
  message: string;
  day: Day;
  fix?: SmartFinding["fix"];
}

const clashOf = ({ when, fields, text }: Reading, due: Day): Clash | null => {
  const ends = when.days.filter((named) => !named.begins);
  const start = when.days.find((named) => named.begins)?.day ?? fields.startDay;
  if (start && start > due)
    return { message: `It would end on ${sayDay(due)}, before it starts on ${sayDay(start)}.`, day: addMonths(start, 3) };
  const named = ends.at(-1);
  if (named && fields.due && named.day !== fields.due && Math.abs(daysBetween(named.day, fields.due)) > 3)
    return {
      message: `The words say ${sayDay(named.day)}, the due day says ${sayDay(fields.due)}.`,
      day: named.day,
      fix: { label: `Make it due on ${sayDay(named.day)}`, fields: { due: named.day } },
    };
  const deadlines = ends.filter((end) => /^(?:by|before|until|no later)/i.test(text.slice(end.start, end.end)));
  if (deadlines.length > 1 && new Set(deadlines.map((end) => end.day)).size > 1) {
    const days = deadlines.map((end) => sayDay(end.day));
    return { message: `It names two ends: ${listed(days)}. Keep one; make the other a milestone.`, day: due };
  }
  if (fields.parentDue && due > fields.parentDue)
    return {
      message: `It would end on ${sayDay(due)}, after the goal that it serves (${sayDay(fields.parentDue)}).`,
      day: fields.parentDue,
    };
  return null;
};

const inWords = /\b(?:if|when|whenever)\b(?<trigger>[^,]{3,80}),?\s*(?:then\s+)?i\b(?:'ll| will)?(?<deed>.{3,})/i;

const ifThen = ({ text, fields, when, today }: Reading): SmartFinding => {
  if (fields.ifTrigger?.trim() && fields.thenAction?.trim())
    return ok("if-then", `If ${fields.ifTrigger.trim()}, then I ${fields.thenAction.trim()}.`);
  const found = inWords.exec(text);
  if (found) return ok("if-then", "Says when and what then.", { start: found.index, end: found.index + found[0].length });
  const moment = when.rhythm?.per === "month" ? "it is the first Monday of the month, 9:00" : "it is Monday 9:00";
  return warn("if-then", "Has no moment that starts it. A plan of the form “if …, then I …” makes it easier to begin.", {
    label: `If ${moment}, then I take the first step`,
    fields: { ifTrigger: moment, thenAction: today ? "take the first step for 30 minutes" : "" },
  });
};

const checkpoints = ({ today, fields, due, when }: Reading): SmartFinding => {
  const end = fields.due ?? due;
  const start = fields.startDay && fields.startDay > today ? fields.startDay : today;
  if (fields.measure?.kind === "rate" || (when.rhythm && end === null)) return ok("checkpoints", "Every period is one.");
  if (end === null || daysBetween(start, end) <= 28 || fields.level === "action")
    return ok("checkpoints", "Short enough to need none.");
  const asked = Math.floor(daysBetween(start, end) / 28);
  const have = fields.checkpoints ?? 0;
  if (have >= asked || (fields.level && longLevels.includes(fields.level) && have > 0))
    return ok("checkpoints", `${have} on the way to ${sayDay(end)}.`);
  return warn(
    "checkpoints",
    `${have === 0 ? "None" : `Only ${have}`} on the way to ${sayDay(end)}: one in four weeks keeps it steerable, ${asked} in all.`,
    {
      label: `Add ${asked - have} ${asked - have === 1 ? "milestone" : "milestones"}`,
    },
  );
};

const understoodMeasure = ({ amount, when }: Reading): GivenMeasure | null => {
  if (!amount || amount.value <= 0 || amount.from === amount.value) return null;
  if (when.rhythm && amount.from === null) {
    const perPeriod = amount.value * when.rhythm.times;
    const per = perPeriod < 1 && when.rhythm.per === "week" ? "month" : when.rhythm.per;
    const count = per === when.rhythm.per ? perPeriod : perPeriod * weeksIn.month;
    return { kind: "rate", unit: amount.unit.slice(0, 60), count: rounded(count), per, follows: null };
  }
  return {
    kind: "number",
    unit: amount.unit.slice(0, 60),
    baseline: amount.from ?? 0,
    commit: null,
    target: amount.value,
    stretch: null,
  };
};
