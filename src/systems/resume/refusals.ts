// What reading a resume may be refused for, each with the way out.
import type { RefusalDefinition } from "../../core/refusal.ts";

export const resumeRefusals = {
  notJson: {
    code: "NOT_JSON",
    status: 422,
    message: "{file}, line {line}, column {column}: {fault}. Mend it there, then try again; nothing was saved.",
  },
  notAResume: {
    code: "NOT_A_RESUME",
    status: 422,
    message: "{file}: {why} Give a JSON Resume file, a LinkedIn data archive (ZIP) or a plain text; nothing was saved.",
  },
  nothingUnderstood: {
    code: "NOTHING_UNDERSTOOD",
    status: 422,
    message: "{file}, {where}: {why} Nothing else could be read from it, and nothing was saved.",
  },
  brokenArchive: {
    code: "BROKEN_ARCHIVE",
    status: 422,
    message: "{file}: {why} Download the archive again, or unpack it and give the file you need; nothing was saved.",
  },
} satisfies Record<string, RefusalDefinition>;

export const experienceRefusals = {
  endsFirst: {
    code: "ENDS_BEFORE_IT_BEGINS",
    status: 422,
    message: "“{title}” would end in {end}, before it began in {start}. Change one of the two.",
  },
} satisfies Record<string, RefusalDefinition>;
