// What the frame says of strategy before one of its screens is opened.
import { words } from "../../../web/words.ts";

export const labels = words("strategy", { paths: "Paths", path: "path", scenarios: "Scenarios" });
