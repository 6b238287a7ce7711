// What the frame says of talks to learn from before one of their screens is opened.
import { words } from "../../../web/words.ts";

export const labels = words("outreach", { inquiries: "Ask people", inquiry: "talk" });
