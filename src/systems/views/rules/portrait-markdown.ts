// The portrait as Markdown, to keep, print or hand to somebody.
import { capital } from "../../../core/capital.ts";
import { sayDay } from "../../../core/day.ts";
import { percent } from "../../../core/say.ts";
import { sayN } from "../../questionnaires/shared.ts";
import { sayPlaces } from "../../values/shared.ts";
import {
  notAVerdict,
  notEnergy,
  notValues,
  type Portrait,
  type PortraitOthers,
  type PortraitScale,
  type PortraitSitting,
} from "../schema/portrait.ts";

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [`## ${title}`, "", ...lines, ""];

export const portraitMarkdown = (portrait: Portrait): string => {
  const { energy, roles, limits, missing } = portrait;
  const lines = [
    `# ${portrait.name ?? "Portrait"}`,
    "",
    [portrait.headline, sayDay(portrait.on)].filter(Boolean).join(" · "),
    "",
    ...section("What success means", successLines(portrait)),
    ...section("Work values", valuesLines(portrait)),
    ...sitting("Interests", portrait.interests),
    ...sitting("Strengths", portrait.strengths),
    ...others(portrait.others),
    ...sitting("Personality", portrait.personality),
    ...sitting("Preferred environment", portrait.environment),
    ...portrait.own.flatMap((one) => sitting(one.title, one)),
    ...section("Energy", [
      ...energy.flatMap(({ title, tasks }) => [`- **${title}**: ${tasks.join("; ")}`]),
      ...(portrait.energySince && energy.length > 0
        ? ["", `_n = ${portrait.energyEntries} notes since ${sayDay(portrait.energySince)}. ${notEnergy}_`]
        : []),
    ]),
    ...section(
      "Roles enjoyed",
      roles.map((role) => `- ${role.title} (${role.enjoyed} of 5)${role.good ? `: ${role.good}` : ""}`),
    ),
    ...section(
      "Limits",
      limits.map((limit) => `- ${limit.words} _(said ${sayDay(limit.saidOn)})_`),
    ),
    ...(missing.length > 0 ? [`Not known yet: ${missing.join(", ")}.`, ""] : []),
    `_${notAVerdict}_`,
  ];
  return `${lines.join("\n")}\n`;
};

const successLines = ({ success }: Portrait): string[] =>
  success
    ? [
        `> ${success.words.replaceAll("\n", "\n> ")}`,
        ...(success.horizon ? ["", capital(success.horizon)] : []),
        ...(success.signs ? ["", `Seen in: ${success.signs}`] : []),
        "",
        `_Since ${sayDay(success.since)}._`,
      ]
    : [];

const valuesLines = ({ values }: Portrait): string[] =>
  values
    ? [
        ...values.values.map(
          ({ label, share, low, high, rankLow, rankHigh }) =>
            `- **${label}**: ${percent(share)} (${percent(low)} to ${percent(high)}), place ${sayPlaces(rankLow, rankHigh)}`,
        ),
        "",
        `_n = ${values.questions} trade-offs on ${sayDay(values.on)}; 90 % intervals; ${percent(values.sureOfTopThree)} sure that exactly the first three lead. ${notValues}_`,
      ]
    : [];

const sitting = (title: string, found: PortraitSitting | null): string[] =>
  section(
    title,
    found
      ? [
          ...found.scales.map((scale) => `- ${scaleLine(scale, found)}`),
          "",
          `_${[`${found.title}, ${sayDay(found.on)}; 95 % intervals${found.validated ? "" : "; not validated by studies"}.`, found.whatItIsNot].filter(Boolean).join(" ")}_`,
        ]
      : [],
  );

const scaleLine = ({ label, value, low, high, n, on, min, max, poles }: PortraitScale, of: PortraitSitting): string => {
  const facts = [
    `${low.toFixed(1)} to ${high.toFixed(1)}`,
    sayN(n, "answers"),
    `scale ${min} to ${max}`,
    ...(on === of.on ? [] : [sayDay(on)]),
  ];
  return `**${label}**${poles ? `, from ${poles.low} to ${poles.high}` : ""}: ${value.toFixed(1)} (${facts.join(", ")})`;
};

export const sayVerdict: Record<PortraitOthers["scales"][number]["verdict"], string> = {
  "others-higher": "others see more",
  "others-lower": "others see less",
  "no-clear-difference": "no clear difference",
  "not-both": "",
};

const others = (found: PortraitOthers | null): string[] =>
  section(
    "How others see me",
    found
      ? [
          ...found.scales.flatMap(({ label, min, max, others: of, verdict }) =>
            of
              ? [
                  `- **${label}**: ${[`${of.mean.toFixed(1)} (${of.low.toFixed(1)} to ${of.high.toFixed(1)}, ${sayN(of.n, of.of)}, scale ${min} to ${max})`, sayVerdict[verdict]].filter(Boolean).join("; ")}`,
                ]
              : [],
          ),
          "",
          `_${found.people} people answered the same statements; 95 % intervals. A difference from my own answers is named only where the intervals do not touch._`,
        ]
      : [],
  );
