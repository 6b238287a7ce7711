// What the frame says of balance before one of its screens is opened.
import { words } from "../../../web/words.ts";

export const labels = words("balance", {
  balance: "Balance",
});
