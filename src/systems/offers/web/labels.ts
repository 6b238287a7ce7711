// What the frame says of offers before one of their screens is opened.
import { words } from "../../../web/words.ts";

export const labels = words("offers", { offers: "Offers", offer: "offer", opening: "opening" });
