// What the frame says of rests before one of their screens is opened.
import { words } from "../../../web/words.ts";

export const labels = words("rests", { rests: "Rests" });
