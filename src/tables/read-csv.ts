// A table in the process that is kept for files from outside.
import { type ReadCsv, readCsv } from "./csv.ts";

interface Asked {
  text: string;
  /** What columns are also called, with the heading that is meant. */
  aliases: Readonly<Record<string, string>>;
  columns: readonly string[];
}

export default ({ text, aliases, columns }: Asked): ReadCsv =>
  readCsv(text, (written) => (Object.hasOwn(aliases, written) ? (aliases[written] ?? written) : written), columns);
