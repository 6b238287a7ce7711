// What the frame says of feedback before one of its screens is opened.
import { words } from "../../../web/words.ts";

export const labels = words("feedback", { feedback: "Feedback", piece: "feedback", requests: "Asking for feedback" });
