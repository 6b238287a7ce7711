// What the palette and quick capture offer of learning.
import { offersOf } from "../../../web/system-screens.ts";
import { words } from "../../../web/words.ts";

const text = words("learning.offers", {
  newActivity: "Add an activity",
  newCertificate: "Add a certificate",
});

export const offers = offersOf(text, {
  commands: [
    { label: "newActivity", keywords: "learn course book workshop", run: (go) => go("/learning/activities?add=yes") },
    { label: "newCertificate", keywords: "certification licence expiry", run: (go) => go("/learning/certificates?add=yes") },
  ],
});
