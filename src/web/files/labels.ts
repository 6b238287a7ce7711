// What the frame says of files before one of its screens is opened.
import { words } from "../words.ts";

export const labels = words("files", {
  files: "Files",
});
