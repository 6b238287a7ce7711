// What the palette and quick capture offer of files.
import { offersOf } from "../system-screens.ts";
import { words } from "../words.ts";

const t = words("files.offers", {
  addFile: "Add a file",
});

export const offers = offersOf(t, {
  commands: [{ label: "addFile", keywords: "attachment upload evidence proof", run: (go) => go("/files?add=yes") }],
});
