// What the frame says of being seen before one of its screens is opened.
import { words } from "../../../web/words.ts";

export const labels = words("presence", { presence: "Being seen", appearance: "seen" });
