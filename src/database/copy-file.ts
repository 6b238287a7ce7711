// A whole copy of a data file, without what was deleted in it. It runs in a thread of its own.
import SQLite from "better-sqlite3";

export default ({ from, to }: { from: string; to: string }): void => {
  const connection = new SQLite(from, { readonly: true, fileMustExist: true });
  try {
    connection.prepare("vacuum into ?").run(to);
  } finally {
    connection.close();
  }
};
