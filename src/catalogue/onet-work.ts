// Reads what an occupation's work is like from the O*NET database: interests, work values and work context, for the importer.

import { type EnvironmentDimension, interestAreas, workValues } from "../career/work-profile.ts";
import type { SourceFile } from "./import-source.ts";
import { readTable, type SkipLog, type TableForm, type TableRow } from "./import-table.ts";
import { type FigureName, type FigureSet, figureSets, noFigures, toThousandths, type WorkFigures } from "./work-figures.ts";

export interface OnetScale {
  name: string;
  least: number;
  most: number;
}

export interface OnetWorkReading {
  /** The file of a title; null, and noted as missing, where the download lacks it. */
  file(title: string): SourceFile | null;
  form(...columns: string[]): TableForm;
  /** The scale of a row; null where nothing explains it. */
  scaleOf(row: TableRow): OnetScale | null;
  /** The name of a row's element: names stay the same where ids have changed between releases. */
  elementOf(row: TableRow): string;
  isKnown(code: string): boolean;
  log: SkipLog;
}

const code = "O*NET-SOC Code";

/** An element's value, as it counts for one figure. */
interface Part {
  figure: FigureName;
  /** Names of the element, today's first. */
  names: readonly string[];
  /** Counts the other way round. */
  turned?: true;
}

const asNamed = (choices: readonly { id: FigureName; label: string }[]): Part[] =>
  choices.map(({ id, label }) => ({ figure: id, names: [label] }));

const environmentParts: readonly (Part & { figure: EnvironmentDimension })[] = [
  { figure: "pace", names: ["Time Pressure"] },
  { figure: "autonomy", names: ["Freedom to Make Decisions"] },
  { figure: "autonomy", names: ["Determine Tasks, Priorities and Goals", "Structured versus Unstructured Work"] },
  { figure: "people", names: ["Contact With Others"] },
  { figure: "people", names: ["Work With or Contribute to a Work Group or Team", "Work With Work Group or Team"] },
  { figure: "place", names: ["Outdoors, Exposed to All Weather Conditions", "Outdoors, Exposed to Weather"] },
  { figure: "place", names: ["Indoors, Environmentally Controlled"], turned: true },
];

/** Each file with the name of the scale that holds its ratings, and the range that its figures are brought to. */
const files = [
  {
    title: "Interests",
    set: "interests",
    scale: "Occupational Interests",
    parts: asNamed(interestAreas),
    range: [1, 7],
    whole: true,
  },
  { title: "Work Values", set: "workValues", scale: "Extent", parts: asNamed(workValues), range: [1, 7], whole: true },
  { title: "Work Context", set: "environment", scale: "Context", parts: environmentParts, range: [0, 1], whole: false },
] as const satisfies readonly {
  title: string;
  set: FigureSet;
  scale: string;
  parts: readonly Part[];
  range: readonly [number, number];
  whole: boolean;
}[];

/** Figures by O*NET-SOC code, for the occupations that have any. A figure made of several elements is their mean, and null unless all are rated. */
export async function readOnetWork(reading: OnetWorkReading): Promise<Map<string, WorkFigures>> {
  const found = new Map<string, WorkFigures>();
  for (const form of files) {
    const file = reading.file(form.title);
    if (!file) continue;
    for (const [soc, values] of await ratedIn(file, form, reading)) {
      const figures = new Map(figureSets[form.set].map((name) => [name, figureOf(name, form.parts, values)]));
      const known = [...figures.values()].filter((value) => value !== null).length;
      if (form.whole && known < figures.size) {
        reading.log.skip(file.name, `the occupation lacks one of the ${figures.size} ratings that belong together`, values.line);
        continue;
      }
      if (known === 0) continue;
      found.set(soc, Object.assign(found.get(soc) ?? noFigures(), Object.fromEntries(figures)));
    }
  }
  return found;
}

interface Rated {
  /** The last line of the occupation. */
  line: number;
  byPart: Map<Part, number>;
}

async function ratedIn(file: SourceFile, form: (typeof files)[number], reading: OnetWorkReading): Promise<Map<string, Rated>> {
  const partOf = new Map(form.parts.flatMap((part) => part.names.map((name) => [name.toLowerCase(), part] as const)));
  const rated = new Map<string, Rated>();
  const [low, high] = form.range;
  await readTable(file, reading.form(code, "Element ID", "Scale ID", "Data Value"), (row) => {
    const part = partOf.get(reading.elementOf(row).toLowerCase());
    const scale = part && reading.scaleOf(row);
    if (!part || scale?.name.toLowerCase() !== form.scale.toLowerCase()) return;
    const soc = row.get(code);
    if (!reading.isKnown(soc)) return reading.log.skip(file.name, "the occupation is not in this download", row.line);
    if (row.get("Recommend Suppress") === "Y")
      return reading.log.skip(file.name, "the publisher recommends to suppress the value", row.line);
    const share = (Number(row.get("Data Value")) - scale.least) / (scale.most - scale.least);
    if (row.get("Data Value") === "" || !(share >= 0 && share <= 1))
      return reading.log.skip(file.name, `Data Value is not a number from ${scale.least} to ${scale.most}`, row.line);
    const entry = rated.get(soc) ?? { line: row.line, byPart: new Map() };
    entry.line = row.line;
    entry.byPart.set(part, low + (part.turned ? 1 - share : share) * (high - low));
    rated.set(soc, entry);
  });
  if (rated.size === 0) reading.log.skip(file.name, `it has no ratings on the scale ${form.scale}`, 1);
  return rated;
}

function figureOf(name: FigureName, parts: readonly Part[], { byPart }: Rated): number | null {
  const values = parts.filter((part) => part.figure === name).map((part) => byPart.get(part));
  const known = values.filter((value) => value !== undefined);
  if (known.length === 0 || known.length < values.length) return null;
  return toThousandths(known.reduce((sum, value) => sum + value, 0) / known.length);
}
