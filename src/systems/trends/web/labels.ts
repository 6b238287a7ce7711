// What the frame says of trends before one of their screens is opened.
import { words } from "../../../web/words.ts";

export const labels = words("trends", { feeds: "News", trends: "Trends", chip: "news" });
