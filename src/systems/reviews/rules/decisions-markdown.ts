// Decisions as a Markdown file that a person can read and keep, and that reads back as it was.
import type { z } from "zod";
import type { Day } from "../../../core/day.ts";
import { sayDay } from "../../../core/day.ts";
import { refuse } from "../../../core/refusal.ts";
import { reviewRefusals } from "../refusals.ts";
import { type Decision, type DecisionOption, decision, type Restatement } from "../schema/decision.ts";
import { escapedText, linesOf, unescapedText } from "./markdown-file.ts";

/** The first line of such a file: no other file of Cairn begins with it. */
export const decisionsMarker = "# Decisions · Cairn";

/** What is in the file of a decision. */
export type KeptDecision = Omit<Decision, "id" | "revision" | "createdAt" | "updatedAt" | "visibility" | "records">;

const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

const headingLike = /^\\*#{1,6}[ \t]/;

const part = (heading: string, text: string | null): string[] =>
  text?.trim() ? [heading, "", escapedText(text, headingLike), ""] : [];
const fact = (name: string, value: string | number | null): string[] =>
  value === null || value === "" ? [] : [`- ${name}: ${value}`];
const percent = (value: number | null): string | null => (value === null ? null : `${value} %`);

const optionParts = (option: DecisionOption): string[] => [
  `### Option: ${oneLine(option.label)}`,
  "",
  ...part("#### Speaks for it", option.for),
  ...part("#### Speaks against it", option.against),
];

const restatedParts = (it: Restatement): string[] => [
  `### Changed on ${it.day}; before that`,
  "",
  ...fact("Chosen", it.chosen && oneLine(it.chosen)),
  ...fact("Probability", percent(it.probability)),
  "",
  ...part("#### Expected before that", it.expectation),
];

const sectionsOf = (it: Omit<KeptDecision, "employerSensitive"> & Partial<Pick<Decision, "employerSensitive">>): string[] => [
  `## ${oneLine(it.title)}`,
  "",
  ...fact("Decided on", it.decidedOn),
  ...fact("Chosen", it.chosen && oneLine(it.chosen)),
  ...fact("Probability", percent(it.probability)),
  ...fact("Probability when decided", it.stated === it.probability ? null : percent(it.stated)),
  ...fact("Known by", it.resolvesBy),
  ...fact("Look again on", it.reviewOn),
  ...fact("Came true", it.happened),
  ...fact("Known on", it.resolvedOn),
  ...fact("Let go on", it.letGoOn),
  ...fact("Employer-sensitive", it.employerSensitive ? "yes" : null),
  "",
  ...part("### What it is about", it.context),
  ...it.options.flatMap(optionParts),
  ...part("### Expected", it.expectation),
  ...part("### How it felt", it.feelings),
  ...part("### What came of it", it.whatCame),
  ...part("### Lesson", it.lesson),
  ...it.restated.flatMap(restatedParts),
];

/** Days as they are typed, texts under headings of their own. What a decision concerns is linked by id and stays in Cairn. */
export const decisionsToMarkdown = (decisions: readonly Decision[]): string =>
  [decisionsMarker, "", ...decisions.flatMap(sectionsOf)].join("\n").replace(/\n{3,}/g, "\n\n");

/** One decision for people at the terminal. */
export const decisionToMarkdown = (it: Decision): string =>
  sectionsOf(it)
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();

/** Whether a file is one of decisions, by its first line. */
export const looksLikeDecisions = (text: string): boolean =>
  linesOf(text)
    .find((line) => line.trim() !== "")
    ?.trim() === decisionsMarker;

interface Line {
  text: string;
  /** Counted from 1. */
  line: number;
}

interface Block {
  heading: string;
  line: number;
  lines: Line[];
}

/** What stands under the headings of one level, and the lines before the first of them. */
const blocksUnder = (lines: readonly Line[], level: number): { before: Line[]; blocks: Block[] } => {
  const start = `${"#".repeat(level)} `;
  const before: Line[] = [];
  const blocks: Block[] = [];
  for (const at of lines) {
    if (at.text.startsWith(start)) blocks.push({ heading: at.text.slice(start.length).trim(), line: at.line, lines: [] });
    else (blocks.at(-1)?.lines ?? before).push(at);
  }
  return { before, blocks };
};

const textOf = (lines: readonly Line[] = []): string | null =>
  unescapedText(
    lines.map(({ text }) => text),
    headingLike,
  ) || null;

const factsOf = (lines: readonly Line[]): Map<string, string> =>
  new Map(
    lines.flatMap(({ text }) => {
      const found = /^- ([^:]+): (.*)$/.exec(text);
      return found ? [[found[1] ?? "", (found[2] ?? "").trim()] as const] : [];
    }),
  );

const numberIn = (text: string | undefined): number | null => (text === undefined ? null : Number(text.replace(/\s*%$/, "")));

const bodyShape = decision.omit({
  id: true,
  revision: true,
  createdAt: true,
  updatedAt: true,
  visibility: true,
  records: true,
});

const decisionIn = (name: string, { heading, line, lines }: Block, today: Day): KeptDecision => {
  const { before, blocks } = blocksUnder(lines, 3);
  const facts = factsOf(before);
  const under = (title: string) => textOf(blocks.find((block) => block.heading === title)?.lines);
  const probability = numberIn(facts.get("Probability"));
  const read = {
    title: heading,
    context: under("What it is about"),
    options: blocks.filter((block) => block.heading.startsWith(optionStart)).map(optionIn),
    chosen: facts.get("Chosen") ?? null,
    decidedOn: facts.get("Decided on") ?? null,
    expectation: under("Expected"),
    probability,
    resolvesBy: facts.get("Known by") ?? null,
    reviewOn: facts.get("Look again on") ?? null,
    feelings: under("How it felt"),
    stated: facts.has("Decided on") ? (numberIn(facts.get("Probability when decided")) ?? probability) : null,
    restated: blocks.flatMap(restatedIn),
    letGoOn: facts.get("Let go on") ?? null,
    happened: facts.get("Came true") ?? null,
    resolvedOn: facts.get("Known on") ?? null,
    whatCame: under("What came of it"),
    lesson: under("Lesson"),
    employerSensitive: facts.get("Employer-sensitive") === "yes",
  };
  const checked = bodyShape.safeParse(read);
  const unclear = (why: string): never => refuse(reviewRefusals.unclearDecision, { name, line, title: heading, why });
  if (!checked.success) return unclear(sayIssue(checked.error));
  const { decidedOn, resolvedOn, chosen, options } = checked.data;
  const ahead = [decidedOn, resolvedOn].find((day) => day !== null && day > today);
  if (ahead) return unclear(`${sayDay(ahead)} has not come yet.`);
  if (chosen !== null && options.length > 0 && !options.some(({ label }) => label === chosen))
    return unclear(`“${chosen}” is none of its options.`);
  return checked.data;
};

const sayIssue = (error: z.ZodError): string => {
  const [issue] = error.issues;
  return `${issue?.path.join(".") || "it"}: ${issue?.message ?? "is not clear"}.`.replace(/\.\.$/, ".");
};

const optionStart = "Option: ";

const optionIn = ({ heading, lines }: Block): DecisionOption => {
  const { blocks } = blocksUnder(lines, 4);
  const under = (title: string) => textOf(blocks.find((block) => block.heading === title)?.lines) ?? "";
  return { label: heading.slice(optionStart.length), for: under("Speaks for it"), against: under("Speaks against it") };
};

const restatedIn = ({ heading, lines }: Block): Restatement[] => {
  const on = /^Changed on (\S+); before that$/.exec(heading)?.[1];
  if (!on) return [];
  const { before, blocks } = blocksUnder(lines, 4);
  const facts = factsOf(before);
  const expectation = textOf(blocks.find((block) => block.heading === "Expected before that")?.lines);
  return [{ day: on, chosen: facts.get("Chosen") ?? null, probability: numberIn(facts.get("Probability")), expectation }];
};

/** The decisions of a file that `decisionsToMarkdown` wrote; refuses another file, and names the line of a decision that is not clear. */
export const decisionsOfMarkdown = (name: string, text: string, today: Day): KeptDecision[] => {
  if (!looksLikeDecisions(text)) refuse(reviewRefusals.noDecisions, { name, marker: decisionsMarker });
  const lines = linesOf(text).map((one, at) => ({ text: one, line: at + 1 }));
  return blocksUnder(lines, 2).blocks.map((block) => decisionIn(name, block, today));
};

type Known = Pick<Decision, "title" | "decidedOn">;

/** Whether two decisions are the same: importing a file twice adds nothing. */
export const sameDecision = (one: Known, other: Known): boolean =>
  oneLine(one.title) === oneLine(other.title) && one.decidedOn === other.decidedOn;
