// Measurable: something is counted, or is there or not at the end; and the measure that the words themselves name.
import type { GivenMeasure, SmartFinding } from "../../schema.ts";
import { outcomeVerbs } from "../goal-language.ts";
import { makeAbroad, outcomeAbroad, paperAbroad } from "../goal-words-abroad.ts";
import type { When } from "../read-when.ts";
import { rounded } from "../target.ts";
import { type Deed, deedOf, type Token, vaguenessOf } from "./deed.ts";
import { ok, type Reading, warn, weeksIn } from "./reading.ts";

export const measurable = (reading: Reading): SmartFinding => {
  const { amount, fields, text, when } = reading;
  const measure = fields.measure;
  const deed = deedOf(reading);
  if (deed.aim === "others" && !measure)
    return warn("measurable", "What is counted here is somebody else's. Say what you will count of your own.", null);
  if (measure?.kind === "number" && measure.target === measure.baseline)
    return warn("measurable", `The target is where you start: ${measure.baseline} ${measure.unit}.`, {
      label: `Aim for ${measure.baseline + 1} ${measure.unit}`,
      fields: { measure: { ...measure, target: measure.baseline + 1 } },
    });
  if (amount?.readings && !measure)
    return warn(
      "measurable",
      `“${said(text, amount)}” can mean ${amount.readings.join(" or ")}. Write the one that is meant, or give it as the measure.`,
      null,
      amount,
    );
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
  const outcome = !deed.isNoMore && deed.aim === "own" && deed.concrete.length > 0 && outcomeOf(deed, text);
  if (outcome) return ok("measurable", "There or not: it ends with something that others can see.", outcome);
  if (
    when.rhythm &&
    deed.verb &&
    !deed.isNoMore &&
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
const outcomeOf = (deed: Deed, text: string): Token | null => {
  const words = deed.verb ? [deed.verb, ...deed.objects] : deed.objects;
  const isPaper = words.some((token) => paperAbroad.test(token.word));
  const abroad = words.find((token) => outcomeAbroad.test(token.word) || (isPaper && makeAbroad.test(token.word)));
  if (abroad && words.length > 1) return abroad;
  if (deed.verb && outcomeVerbs.has(deed.stem)) return !plain.has(deed.stem) || deed.concrete.length > 0 ? deed.verb : null;
  return (
    deed.objects.find(
      (token) =>
        outcomeVerbs.has(token.word) &&
        !["present", "change", "sell", "record", "design", "set", "work"].includes(token.word) &&
        /(?:\band|\bthen|\bto|\bor|[,;&])\s+$/i.test(text.slice(0, token.start)),
    ) ?? null
  );
};

/** The text with something put before its words about time. */
const withTail = (text: string, when: When, tail: string): string => {
  const last = when.days.at(-1);
  const at = last && last.end >= text.trimEnd().length - 1 ? last.start : text.trimEnd().replace(/[.!]+$/, "").length;
  return `${text.slice(0, at).trimEnd()}${tail}${at < text.length && last ? ` ${text.slice(at).trim()}` : ""}`;
};

export const understoodMeasure = ({ amount, when }: Reading): GivenMeasure | null => {
  if (
    !amount ||
    amount.readings ||
    amount.value < 0 ||
    (amount.value === 0 && amount.from === null) ||
    amount.from === amount.value
  )
    return null;
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
