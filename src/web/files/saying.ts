// What sort of file it is, in a word for people.
import { isPicture } from "../../platform/attachments/media-type.ts";
import { t } from "./text.ts";

export const saySort = (mediaType: string): string => {
  if (isPicture(mediaType) || mediaType.startsWith("image/")) return t("picture");
  if (mediaType === "application/pdf") return t("pdf");
  if (/csv|spreadsheet/.test(mediaType)) return t("table");
  if (/wordprocessing|presentation|opendocument/.test(mediaType)) return t("document");
  if (/^(audio|video)\//.test(mediaType)) return t("recording");
  if (/zip/.test(mediaType)) return t("archive");
  return t(/^text\/|json|xml|rfc822/.test(mediaType) ? "plain" : "other");
};
