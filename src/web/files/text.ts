// The text of kept files: their list, their page, and the pieces by which other rooms add and show them.
import { t as kit } from "../kit/text.ts";
import { words } from "../words.ts";
import { labels } from "./labels.ts";

export const t = words("files", {
  ...kit.en,
  ...labels.en,
  addFile: "Add a file",
  file: "File",
  dropHint: "Drop it here or choose one; up to {{most}} MB.",
  keeping: "Keeping {{name}}, {{size}} …",
  keptAlready: "or one that is kept already",
  whichFile: "Which of your files",
  named: "{{name}} is named as proof",
  keptAsProof: "{{name}} is kept as proof",
  kept: "{{name}} is kept",
  saveFile: "Save {{name}} on this computer",
  download: "Save on this computer",
  inBin: "in the bin",

  filesSub_one: "{{count}} file, {{used}} of {{room}}",
  filesSub_other: "{{count}} files, {{used}} of {{room}}",
  emptyFiles:
    "Keep what proves your work: the report, the screenshot, the letter. A file lies here with your record and in its copies, is named at the wins and skills that it proves, and leaves this computer only when you take it out.",
  search: "Words of the name or the note",
  byAdded: "Latest first",
  byName: "By name",
  bySize: "Largest first",
  byDay: "By the day it tells of",
  keptOn: "kept on {{day}}",
  proves: "Proves",
  provesNothing: "Proves nothing yet",

  picture: "picture",
  pdf: "PDF",
  table: "table",
  document: "document",
  plain: "text",
  recording: "recording",
  archive: "archive",
  other: "file",

  name: "Name",
  day: "Day that it tells of",
  saveChanges: "Save changes",
  removed: "{{name}} is in the bin",
  pictureOf: "The picture {{name}}",
  chainTeach: "It proves nothing yet. Open a win or a skill and choose it there under “Add a file”.",
  fingerprint: "SHA-256",
});
