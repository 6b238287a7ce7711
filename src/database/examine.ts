// A look at a data file as it lies there: whether it is sound, and what is in it.
import SQLite from "better-sqlite3";
import { inThread } from "../core/in-thread.ts";

export interface Examined {
  /** Records that do not lie in the bin. */
  records: number;
  /** When the last change in it was written; null where nothing was. */
  lastChange: string | null;
  /** Why it cannot be relied on, in a sentence; null where it can. */
  problem: string | null;
}

/** Opens a data file to read alone, looks whether it is sound, and counts. */
export const examine = (file: string): Examined => {
  const nothing = { records: 0, lastChange: null };
  let connection: SQLite.Database | undefined;
  try {
    connection = new SQLite(file, { readonly: true, fileMustExist: true });
    const [found] = connection.pragma("integrity_check(1)") as { integrity_check: string }[];
    if (found?.integrity_check !== "ok") return { ...nothing, problem: "It is damaged." };
    if ((connection.pragma("foreign_key_check") as unknown[]).length > 0)
      return { ...nothing, problem: "Some of its rows point to others that are not there." };
    const one = <T>(query: string) => connection?.prepare(query).get() as T;
    const { records } = one<{ records: number }>("select count(*) as records from record_entry where deleted_at is null");
    const { at } = one<{ at: string | null }>("select max(at) as at from change_set");
    return { records, lastChange: at, problem: null };
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    if (/CORRUPT/.test(code)) return { ...nothing, problem: "It is damaged." };
    if (/CANTOPEN/.test(code)) return { ...nothing, problem: "There is no such file, or it cannot be read." };
    return { ...nothing, problem: "It is no data file of Cairn." };
  } finally {
    connection?.close();
  }
};

const inOwnThread = ({ file }: { file: string }): Examined => examine(file);
export default inOwnThread;

/** The same while everything else goes on. */
export const examineMeanwhile = (file: string): Promise<Examined> =>
  inThread<typeof inOwnThread>(new URL("./examine.ts", import.meta.url), { file });
