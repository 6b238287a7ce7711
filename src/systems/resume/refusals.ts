// What reading a resume may be refused for, each with the way out.
import { refusing } from "../../core/refusal.ts";

export const resumeRefusals = refusing(422, {
  notJson: "{file}, line {line}, column {column}: {fault}. Mend it there, then try again; nothing was saved.",
  notAResume: "{file}: {why} Give a JSON Resume file, a LinkedIn data archive (ZIP) or a plain text; nothing was saved.",
  nothingUnderstood: "{file}, {where}: {why} Nothing else could be read from it, and nothing was saved.",
  brokenArchive: "{file}: {why} Download the archive again, or unpack it and give the file you need; nothing was saved.",
});

export const experienceRefusals = refusing(422, {
  endsBeforeItBegins: "“{title}” would end in {end}, before it began in {start}. Change one of the two.",
});
