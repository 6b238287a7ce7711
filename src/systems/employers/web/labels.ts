// What the frame says of target employers before one of their screens is opened.
import { words } from "../../../web/words.ts";

export const labels = words("employers", { employers: "Employers", employer: "employer" });
