// The portrait as Markdown, to keep, print or hand to somebody.
import { sayDay } from "../../../core/day.ts";
import { notAVerdict, type Portrait, type PortraitScale, type PortraitSitting } from "../schema/portrait.ts";

const percent = (share: number): string => `${Math.round(100 * share)} %`;

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [`## ${title}`, "", ...lines, ""];

export const portraitMarkdown = (portrait: Portrait): string => {
  const { success, values, energy, roles, limits, missing } = portrait;
  const lines = [
    `# ${portrait.name ?? "Portrait"}`,
    "",
    [portrait.headline, sayDay(portrait.on)].filter(Boolean).join(" · "),
    "",
    ...section(
      "What success means",
      success
        ? [
            `> ${success.words.replaceAll("\n", "\n> ")}`,
            ...(success.horizon ? ["", success.horizon] : []),
            ...(success.signs ? ["", `Seen in: ${success.signs}`] : []),
            "",
            `_Since ${sayDay(success.since)}._`,
          ]
        : [],
    ),
    ...section(
      "Work values",
      values
        ? [
            ...values.values
              .slice(0, 5)
              .map(
                (value) =>
                  `- **${value.label}**: ${percent(value.share)} (${percent(value.low)} to ${percent(value.high)}), place ${placesOf(value.rankLow, value.rankHigh)}`,
              ),
            "",
            `_${values.questions} trade-offs on ${sayDay(values.on)}; ${percent(values.sureOfTopThree)} sure that exactly the first three lead._`,
          ]
        : [],
    ),
    ...sitting("Interests", portrait.interests),
    ...sitting("Strengths", portrait.strengths),
    ...sitting("Preferred environment", portrait.environment),
    ...section(
      "Energy",
      energy.flatMap(({ title, tasks }) => [`- **${title}**: ${tasks.join("; ")}`]),
    ),
    ...section(
      "Roles enjoyed",
      roles.map((role) => `- ${role.title} (${role.enjoyed} of 5)${role.good ? `: ${role.good}` : ""}`),
    ),
    ...section(
      "Limits",
      limits.map((limit) => `- ${limit.words}`),
    ),
    ...(missing.length > 0 ? [`Not known yet: ${missing.join(", ")}.`, ""] : []),
    `_${notAVerdict}_`,
  ];
  return `${lines.join("\n")}\n`;
};

export const placesOf = (low: number, high: number): string => (low === high ? String(low) : `${low} to ${high}`);

const sitting = (title: string, found: PortraitSitting | null): string[] =>
  section(
    title,
    found
      ? [
          ...found.scales.map((scale) => `- ${scaleLine(scale)}`),
          "",
          `_${found.title}, ${sayDay(found.on)}; 95 % intervals${found.validated ? "" : "; not validated by studies"}._`,
        ]
      : [],
  );

const scaleLine = ({ label, value, low, high, min, max, poles }: PortraitScale): string =>
  `**${label}**${poles ? ` (${poles.low} to ${poles.high})` : ""}: ${value.toFixed(1)} (${low.toFixed(1)} to ${high.toFixed(1)}, scale ${min} to ${max})`;
