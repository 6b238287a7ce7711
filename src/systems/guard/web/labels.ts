// What the frame says of the guard before one of its screens is opened.
import { words } from "../../../web/words.ts";

export const labels = words("guard", {
  balance: "Balance",
  workload: "Workload",
});
