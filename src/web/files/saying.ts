// What sort of file it is, in a word for people.
import { isPicture } from "../../platform/attachments/media-type.ts";
import { say } from "../words.ts";
import { text } from "./text.ts";

export const saySort = (mediaType: string): string => {
  if (isPicture(mediaType) || mediaType.startsWith("image/")) return say(text, "picture");
  if (mediaType === "application/pdf") return say(text, "pdf");
  if (/csv|spreadsheet/.test(mediaType)) return say(text, "table");
  if (/wordprocessing|presentation|opendocument/.test(mediaType)) return say(text, "document");
  if (/^(audio|video)\//.test(mediaType)) return say(text, "recording");
  if (/zip/.test(mediaType)) return say(text, "archive");
  return say(text, /^text\/|json|xml|rfc822/.test(mediaType) ? "plain" : "other");
};
