// What the frame says of mentoring before one of its screens is opened.
import { words } from "../../../web/words.ts";

export const labels = words("mentoring", { mentors: "Mentors", sponsors: "Sponsor map", session: "session" });
