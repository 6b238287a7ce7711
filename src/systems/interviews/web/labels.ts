// What the frame says of interviews before one of their screens is opened.
import { words } from "../../../web/words.ts";

export const labels = words("interviews", { interviews: "Interviews", chip: "interview", opening: "opening" });
