// What the frame says of letters before one of their screens is opened.
import { words } from "../../../web/words.ts";

export const labels = words("letters", { letters: "Letters", sent: "Sent" });
