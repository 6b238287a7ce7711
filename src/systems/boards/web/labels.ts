// What the frame says of boards before one of their screens is opened.
import { words } from "../../../web/words.ts";

export const labels = words("boards", { boards: "Boards of employers", chip: "boards" });
