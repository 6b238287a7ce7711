// Decisions as a Markdown file that a person can read and keep.
import { sayDay } from "../../../core/day.ts";
import type { Decision } from "../schema/decision.ts";

const outcomeSaid = { yes: "It came true.", partly: "It came true in part.", no: "It did not come true." } as const;

const optionLines = ({ options, chosen }: Decision): string[] =>
  options.flatMap((option) => [
    `- **${option.label}**${option.label === chosen ? " (chosen)" : ""}`,
    ...(option.for ? [`  - for: ${option.for}`] : []),
    ...(option.against ? [`  - against: ${option.against}`] : []),
  ]);

const paragraph = (text: string | null): string[] => (text ? [text, ""] : []);

const sections = (it: Decision): string[] => {
  const options = optionLines(it);
  const chosen = it.chosen && !it.options.some(({ label }) => label === it.chosen) ? `Chosen: ${it.chosen}` : null;
  const sure = it.probability === null ? "" : ` (${it.probability} %)`;
  const by = it.resolvesBy ? ` Known by ${sayDay(it.resolvesBy)}.` : "";
  return [
    `## ${it.title}`,
    "",
    ...paragraph(it.decidedOn && `Decided on ${sayDay(it.decidedOn)}.`),
    ...paragraph(it.context),
    ...(options.length > 0 ? [...options, ""] : []),
    ...paragraph(chosen),
    ...paragraph(it.expectation && `**Expected${sure}:** ${it.expectation}${by}`),
    ...paragraph(it.feelings && `**How it felt:** ${it.feelings}`),
    ...paragraph(it.happened && `**Outcome:** ${outcomeSaid[it.happened]} ${it.whatCame ?? ""}`.trim()),
    ...paragraph(it.lesson && `**Lesson:** ${it.lesson}`),
  ];
};

export const decisionsToMarkdown = (decisions: readonly Decision[]): string => decisions.flatMap(sections).join("\n");
