// What is wrong with an instrument although its shape is right: names that clash, items that count for nothing, scales without items.
import type { InstrumentDefinition } from "../schema/instrument.ts";

export interface InstrumentFault {
  path: (string | number)[];
  fault: string;
}

/** The faults of an instrument in the order of its parts; empty when it can be used. */
export const instrumentFaults = (instrument: InstrumentDefinition): InstrumentFault[] => [
  ...answerFaults(instrument),
  ...scaleFaults(instrument),
  ...itemFaults(instrument),
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

const normFaults = ({ scales, norms }: InstrumentDefinition): InstrumentFault[] =>
  Object.keys(norms?.scales ?? {})
    .filter((id) => !scales.some((scale) => scale.id === id))
    .map((id) => ({ path: ["norms", "scales", id], fault: `There is no scale “${id}”.` }));

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
