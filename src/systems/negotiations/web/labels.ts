// What the frame says of negotiations before one of their screens is opened.
import { words } from "../../../web/words.ts";

export const labels = words("negotiations", { negotiations: "Negotiations" });
