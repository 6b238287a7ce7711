// What the screens of setbacks say.
import { words } from "../../../web/words.ts";

export const text = words("setbacks", {
  setbacks: "Setbacks",
});
