// What the frame says of network before one of its screens is opened.
import { words } from "../../../web/words.ts";

export const labels = words("network", {
  contacts: "People you know",
  conversations: "Conversations",
  person: "person",
  talk: "conversation",
});
