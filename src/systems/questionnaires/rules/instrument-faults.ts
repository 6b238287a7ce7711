// What is wrong with an instrument although its shape is right: names that clash, items that count for nothing, scales without items.
import type { InstrumentDefinition } from "../schema/instrument.ts";
import type { ScaleScore } from "../schema/sitting.ts";
import { scoresOf } from "./scores.ts";

export interface InstrumentFault {
  path: (string | number)[];
  fault: string;
}

/** The faults of an instrument in the order of its parts; empty when it can be used. */
export const instrumentFaults = (instrument: InstrumentDefinition): InstrumentFault[] => [
  ...answerFaults(instrument),
  ...scaleFaults(instrument),
  ...itemFaults(instrument),
  ...reversedFaults(instrument),
  ...normFaults(instrument),
  ...claimFaults(instrument),
];

const answerFaults = ({ answers }: InstrumentDefinition): InstrumentFault[] =>
  answers.flatMap((answer, place) => {
    const before = answers[place - 1];
    if (!before || answer.value > before.value) return [];
    return [
      {
        path: ["answers", place, "value"],
        fault: `${answer.value} does not come after ${before.value}. List the answers from the lowest value to the highest.`,
      },
    ];
  });

const scaleFaults = ({ scales, items }: InstrumentDefinition): InstrumentFault[] =>
  scales.flatMap((scale, place): InstrumentFault[] => {
    if (scales.findIndex((other) => other.id === scale.id) !== place)
      return [{ path: ["scales", place, "id"], fault: `“${scale.id}” is the name of two scales. Give one of them another.` }];
    const parent = scales.find((other) => other.id === scale.parent);
    if (scale.parent && (!parent || parent.parent || parent.id === scale.id))
      return [
        {
          path: ["scales", place, "parent"],
          fault: `“${scale.parent}” must be another scale of the file that has no parent itself.`,
        },
      ];
    const counted = items.some(
      (item) => item.scale === scale.id || scales.find((of) => of.id === item.scale)?.parent === scale.id,
    );
    return counted
      ? []
      : [{ path: ["scales", place], fault: `No item counts for “${scale.id}”. Add items, or leave the scale out.` }];
  });

/** Where every item is turned over, agreeing lowers each score: then the scales are named the wrong way round. */
const reversedFaults = ({ items }: InstrumentDefinition): InstrumentFault[] =>
  items.every((item) => item.reversed)
    ? [
        {
          path: ["items", 0, "reversed"],
          fault:
            "Every item is reversed. Name the scales after their other ends, with “high” and “low” changed over, and let no item be reversed.",
        },
      ]
    : [];

const itemFaults = ({ scales, items }: InstrumentDefinition): InstrumentFault[] =>
  items.flatMap((item, place): InstrumentFault[] => {
    if (items.findIndex((other) => other.id === item.id) !== place)
      return [{ path: ["items", place, "id"], fault: `“${item.id}” is the name of two items. Give one of them another.` }];
    if (!scales.some((scale) => scale.id === item.scale))
      return [
        {
          path: ["items", place, "scale"],
          fault: `There is no scale “${item.scale}”. The file has: ${scales.map((scale) => scale.id).join(", ")}.`,
        },
      ];
    return [];
  });

const normFaults = (instrument: InstrumentDefinition): InstrumentFault[] => {
  const possible = new Map(scoresOf(instrument, {}).map((score) => [score.id, score]));
  const ofNorms = Object.entries(instrument.norms?.scales ?? {}).flatMap(([id, { mean, sd }]): InstrumentFault[] => {
    const range = possible.get(id);
    if (!range) return [{ path: ["norms", "scales", id], fault: `There is no scale “${id}”.` }];
    return [...meanFaults(range, mean, ["norms", "scales", id, "mean"]), ...sdFaults(range, sd, ["norms", "scales", id, "sd"])];
  });
  const ofScales = instrument.scales.flatMap(({ id, reliability }, place): InstrumentFault[] => {
    const range = possible.get(id);
    return range && reliability?.sd ? sdFaults(range, reliability.sd, ["scales", place, "reliability", "sd"]) : [];
  });
  return [...ofNorms, ...ofScales];
};

type Range = Pick<ScaleScore, "min" | "max">;
type Path = InstrumentFault["path"];

const meanFaults = ({ min, max }: Range, mean: number, path: Path): InstrumentFault[] =>
  mean >= min && mean <= max
    ? []
    : [{ path, fault: `No group can have the mean ${mean}: the scores of this scale go from ${min} to ${max}.` }];

/** Half of the range, with half of the people at each end, is the widest that a spread can be; a sample of two makes that √2 as much. */
const sdFaults = ({ min, max }: Range, sd: number, path: Path): InstrumentFault[] => {
  const widest = ((max - min) / 2) * Math.SQRT2;
  return sd <= widest
    ? []
    : [{ path, fault: `No group can have the standard deviation ${sd}: the scores of this scale go from ${min} to ${max}.` }];
};

/** That studies have shown what it measures is believed only with a study that is named. */
const claimFaults = ({ validated, scales, norms }: InstrumentDefinition): InstrumentFault[] =>
  validated && norms === null && scales.every((scale) => scale.reliability === null)
    ? [
        {
          path: ["validated"],
          fault:
            "It says that studies validated it and names none. Give a scale its published reliability with its source, or say false.",
        },
      ]
    : [];
