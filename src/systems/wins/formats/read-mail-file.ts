// A saved mail in the process that is kept for files from outside.
import { type ReadMail, readMail } from "./mail.ts";

export default ({ bytes, timezone }: { bytes: Uint8Array; timezone: string }): Promise<ReadMail | null> =>
  readMail(bytes, timezone);
