// The brag document: a period's wins as Markdown, the ones that mattered most first within each kind.
import { type Day, sayDay } from "../../../core/day.ts";
import { sayCount } from "../../../core/say.ts";
import { sayNumber } from "../rules/say-number.ts";
import { type Win, type WinKind, winKinds } from "../schema.ts";

const headings: Record<WinKind, string> = {
  delivered: "Delivered",
  improved: "Improved",
  led: "Led",
  learned: "Learned",
  helped: "Helped others",
  recognised: "Recognised by others",
  reached: "Reached",
  other: "More",
};

/** Markdown that holds a text as it is, on one line. */
const plain = (text: string): string => text.replace(/\s+/g, " ").replace(/([\\`*_[\]<>#])/g, "\\$1");

const byImpact = (a: Win, b: Win): number => (b.impact ?? 0) - (a.impact ?? 0) || b.day.localeCompare(a.day);

const line = (label: string, text: string | null): string[] => (text ? [`  - ${label}: ${plain(text)}`] : []);

const withParts: Record<string, string> = {
  helped: "helped",
  witnessed: "can confirm it",
  decided: "decided",
  thanked: "thanked me",
};

/** A kept file stays at home, its name with it: readers could not open it. */
const recordNamed = ({ record }: Win["evidence"][number]): string | null =>
  record && record.kind !== "attachment" ? (record.label ?? null) : null;

const entry = (win: Win): string =>
  [
    `- **${plain(win.title)}** (${sayDay(win.day)}${win.impact === null ? "" : `, impact ${win.impact} of 5`})`,
    ...(win.number ? [`  - ${plain(sayNumber(win.number))}`] : []),
    ...line("Situation", win.situation),
    ...line("Task", win.task),
    ...line("Action", win.action),
    ...line("Result", win.result),
    ...line("With", win.people.map(({ name, part }) => `${name} (${withParts[part]})`).join(", ")),
    ...line("Shows", win.skills.map((skill) => skill.label ?? skill.id).join(", ")),
    ...win.evidence.flatMap((one) => (one.link ? [`  - Proof: <${one.link}>`] : line("Proof", one.note ?? recordNamed(one)))),
  ].join("\n");

/** `from` and `to` are the first and last day; null where the period has no such end. */
export const writeBragDocument = (wins: readonly Win[], from: Day | null, to: Day | null, name: string | null): string => {
  const period = [from && `from ${sayDay(from)}`, to && `to ${sayDay(to)}`].filter(Boolean).join(" ");
  const title = `# ${name ? `${plain(name)}: what` : "What"} went well${period ? `, ${period}` : ""}`;
  const count = `${sayCount(wins.length, "win")}.`;
  const sections = winKinds.flatMap((kind) => {
    const ofKind = wins.filter((win) => win.kind === kind).sort(byImpact);
    return ofKind.length === 0 ? [] : [`## ${headings[kind]}\n\n${ofKind.map(entry).join("\n")}`];
  });
  return `${[title, count, ...sections].join("\n\n")}\n`;
};
