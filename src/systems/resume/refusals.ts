// What reading a resume may be refused for, each with the way out.
import { refusing } from "../../core/refusal.ts";

export const resumeRefusals = refusing(422, {
  notJson: "{file}, line {line}, column {column}: {fault}. Mend it there, then try again; nothing was saved.",
  notAResume: "{file}: {why} Give a PDF, a Word file (DOCX), a text or a LinkedIn data archive (ZIP); nothing was saved.",
  notReadable: "{file}: {why} {way}; nothing was saved.",
  noText:
    "{file} is a picture of a page: there are no letters in it to read. Type or paste its lines instead, or make it searchable first with a program for text recognition (OCR); nothing was saved.",
  tooMuch:
    "{file} is too large or too tangled to read. {why} Give the pages about your work alone, or paste their text; nothing was saved.",
  nothingUnderstood: "{file}, {where}: {why} Nothing else could be read from it, and nothing was saved.",
  brokenArchive: "{file}: {why} Download the archive again, or unpack it and give the file you need; nothing was saved.",
  nothingToSay:
    "Nothing that you have confirmed stands in your record: a resume would be empty. {unconfirmed} facts wait to be confirmed: cairn experiences list, then cairn experiences confirm ID. Or take them as they are: --unconfirmed",
});

export const experienceRefusals = refusing(422, {
  endsBeforeItBegins: "“{title}” would end in {end}, before it began in {start}. Change one of the two.",
});
