// What the frame says of reviews at work before one of their screens is opened.
import { words } from "../../../web/words.ts";

export const labels = words("performance", { performance: "Reviews at work", pay: "Pay", review: "review" });
