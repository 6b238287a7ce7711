// Expectations as people write them: one a line, those of the next role below a line that says so; and sets to begin with.
import type { Expectation, Level } from "../schema.ts";

export const sets = ["general", "care", "trade", "lead"] as const;
export type SetName = (typeof sets)[number];

/** In own words, for whoever was given none. */
export const setLines: Readonly<Record<SetName, readonly string[]>> = {
  general: [
    "Delivers what was agreed, in the quality that was agreed",
    "Says early when something slips, and what is needed",
    "Makes the work of others easier",
    "Learns, and uses what was learned",
    "Next level:",
    "Takes on a task whose way nobody knows yet, and finishes it",
    "Helps others to do their work better",
  ],
  care: [
    "Keeps patients safe: checks, notes and handover are complete",
    "Speaks with patients and relatives so that they understand",
    "Stays calm and puts first things first when it is full",
    "Works with all professions on the ward",
    "Next level:",
    "Guides new colleagues and students on shift",
    "Improves how the ward works, and shows that it helped",
  ],
  trade: [
    "Work is done to standard the first time, with few calls back",
    "Keeps to safety, on every site",
    "Customers are told what happens, when, and what it costs",
    "Tools, materials and hours are handled with care",
    "Next level:",
    "Plans a job and leads the people on it",
    "Trains apprentices",
  ],
  lead: [
    "The team knows what counts, and why",
    "People grow: each has a next step and time for it",
    "Results are delivered without wearing people out",
    "Conflicts are addressed early and fairly",
    "Next level:",
    "Decides across teams where goals collide",
    "Builds leaders who could follow",
  ],
};

const nextHeading = /^(?:\W*)(?:the )?next (?:level|role|step|grade|band)\b[^:]*:?\s*$/i;
const nowHeading = /^(?:\W*)(?:now|(?:my |the )?(?:role|level|job) now|this (?:role|level))\s*:?\s*$/i;
const bullet = /^(?:[-*•–]|\d{1,2}[.)])\s+/;

/** `lines` one a line; an expectation that stood before keeps its proof. At most forty. */
export const readExpectations = (lines: string, before: readonly Expectation[], idOf: () => string): Expectation[] => {
  let level: Level = "now";
  const read: Expectation[] = [];
  for (const raw of lines.split("\n")) {
    const line = raw.trim().replace(bullet, "").trim();
    if (nextHeading.test(line)) level = "next";
    else if (nowHeading.test(line)) level = "now";
    else if (line && !read.some(({ text }) => text === line)) {
      const text = line.slice(0, 500);
      const standing = before.find((one) => one.text === text);
      read.push({ id: standing?.id ?? idOf(), text, level, proof: standing?.proof ?? [], without: standing?.without ?? [] });
    }
  }
  return read.slice(0, 40);
};

/** The same as a text to be changed. */
export const writeExpectations = (expectations: readonly Pick<Expectation, "text" | "level">[]): string => {
  const of = (level: Level) => expectations.filter((one) => one.level === level).map(({ text }) => text);
  const next = of("next");
  return [...of("now"), ...(next.length > 0 ? ["Next level:", ...next] : [])].join("\n");
};
