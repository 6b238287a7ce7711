// The text of git log in the process that is kept for files from outside.
import { type ReadLog, readGitLog } from "./git-log.ts";

export default (text: string): ReadLog => readGitLog(text);
