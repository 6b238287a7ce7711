// An answer in words, for the command line and for assistants: meaning first, then the person's own record, then what to do.
import { sayWay } from "../../core/way.ts";
import type { FilledAnswer } from "./schema.ts";

const refs = (records: readonly { kind: string; id: string }[]): string =>
  records.length === 0 ? "" : ` [${records.map(({ kind, id }) => `${kind} ${id}`).join(", ")}]`;

const section = (title: string, lines: readonly string[]): string[] => (lines.length === 0 ? [] : ["", title, ...lines]);

/** How it is filed at the command line: `cairn guide file raise`. */
const wayToFile = ({ id, action }: FilledAnswer): string => {
  const input = Object.fromEntries(action.asks.map(({ field, example }) => [field, example]));
  return action.asks.length === 0 ? `cairn guide file ${id}` : `cairn guide file ${id} --input '${JSON.stringify(input)}'`;
};

export const presentAnswer = (answer: FilledAnswer): string =>
  [
    answer.question,
    "",
    answer.answer,
    ...(answer.source ? [`(${answer.source.name}, ${answer.source.year}; written ${answer.writtenOn})`] : []),
    ...section(
      "From your record:",
      answer.facts.map(({ said, records, opens }) => `- ${said}${refs(records)}${opens ? ` ${sayWay(opens)}` : ""}`),
    ),
    ...section(
      "On your list for Today:",
      answer.next.map(({ title, reason, records }) => `- ${title}. ${reason}${refs(records)}`),
    ),
    "",
    `${answer.action.label}: ${wayToFile(answer)}`,
  ].join("\n");
