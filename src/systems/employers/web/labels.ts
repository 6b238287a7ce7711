// What the frame says of employers one would like to work for before one of their screens is opened.
import { words } from "../../../web/words.ts";

export const labels = words("employers", { employers: "Employers", employer: "employer" });
