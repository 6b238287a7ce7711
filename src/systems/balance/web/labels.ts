// What the frame says of balance before one of its screens is opened.
import { words } from "../../../web/words.ts";

export const labels = words("balance", {
  balance: "Balance",
  strain: "Strain check",
  boundaries: "What you keep free",
  recovery: "What does you good",
  logPulse: "Log a pulse",
  logHours: "Write down hours",
});
