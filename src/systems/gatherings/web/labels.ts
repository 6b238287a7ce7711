// What the frame says of events before one of their screens is opened.
import { words } from "../../../web/words.ts";

export const labels = words("gatherings", { events: "Events", event: "event" });
