// Ends a writing process at a random moment and looks at what it left: every acknowledged write, its history, a sound file.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { isDeepStrictEqual } from "node:util";
import SQLite from "better-sqlite3";

const writer = fileURLToPath(new URL("./crash-writer.ts", import.meta.url));

export interface CrashRound {
  /** Writes that the process said were done before it ended. */
  acknowledged: number;
  /** Writes that the file holds: those, and at most one whose answer did not get out any more. */
  kept: number;
  killed: boolean;
}

const writes = 2000;
/** The kill comes within so many, long before the last: a busy machine hears of a write late. */
const killWithin = 180;

/** One round on the same file; `from` is the number of the next write. Throws, with a sentence, when anything is missing. */
export const crashRound = async (file: string, from: number, random: () => number = Math.random): Promise<CrashRound> => {
  const child = spawn(process.execPath, [writer, file, String(from), String(writes)], { stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  let errors = "";
  const last = () => Number(output.trimEnd().split("\n").at(-1)) || from - 1;
  const killAfter = from + Math.floor(random() * killWithin);
  child.stderr.on("data", (part) => {
    errors += part;
  });
  child.stdout.on("data", (part) => {
    output += part;
    // The last line may be cut off in the middle: only whole ones count.
    output = output.slice(0, output.lastIndexOf("\n") + 1);
    if (last() >= killAfter) child.kill("SIGKILL");
  });
  const [code, signal] = await once(child, "close");
  if (code !== null && code !== 0) throw new Error(`The writer ended by itself: ${errors}`);
  const acknowledged = last();
  const kept = inspect(file);
  if (kept < acknowledged) throw new Error(`Write ${acknowledged} was acknowledged, but the file ends with write ${kept}.`);
  if (kept > acknowledged + 1 && signal)
    throw new Error(`The file holds write ${kept}, although only ${acknowledged} were answered.`);
  return { acknowledged: acknowledged - from + 1, kept: kept - from + 1, killed: signal === "SIGKILL" };
};

interface Entry {
  before: string | null;
  after: string;
}

/** The number of the last write in the file, after checking the file and that each version follows from the one before. */
const inspect = (file: string): number => {
  const connection = new SQLite(file);
  try {
    const sound = connection.pragma("integrity_check", { simple: true });
    if (sound !== "ok") throw new Error(`The file is damaged: ${sound}`);
    const entries = connection
      .prepare("select before, after from change_entry where kind = 'profile' order by json_extract(after, '$.revision')")
      .all() as Entry[];
    const headlines = entries.map(({ after }) => String(JSON.parse(after).headline));
    const expected = entries.map((_, index) => `write ${index + 1}`);
    if (headlines.join() !== expected.join()) throw new Error(`The history has a gap: ${headlines.slice(-3).join(", ")}.`);
    for (const [index, { before }] of entries.entries())
      if (!isDeepStrictEqual(JSON.parse(before ?? "null"), JSON.parse(entries[index - 1]?.after ?? "null")))
        throw new Error(`Version ${index + 1} does not follow from the one before.`);
    const sets = connection.prepare("select count(*) as count from change_set").get() as { count: number };
    if (sets.count !== entries.length) throw new Error(`${sets.count} changes for ${entries.length} versions.`);
    const row = connection.prepare("select headline, revision from profile").get() as
      | { headline: string; revision: number }
      | undefined;
    const [found] = connection
      .prepare(
        "select record_entry.body from record_words join record_entry on record_entry.seq = record_words.rowid where record_words match ?",
      )
      .all(`"write ${entries.length}"`) as { body: string }[];
    if (entries.length > 0 && (row?.headline !== `write ${entries.length}` || row.revision !== entries.length || !found))
      throw new Error(`The record stands at ${row?.headline}, its history at write ${entries.length}.`);
    return entries.length;
  } finally {
    connection.close();
  }
};
