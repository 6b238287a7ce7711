// What the palette and quick capture offer of learning.
import { offersOf } from "../../../web/system-screens.ts";
import { words } from "../../../web/words.ts";

const t = words("learning.offers", {
  newActivity: "Add an activity",
  newCertificate: "Add a certificate",
});

export const offers = offersOf(t, {
  commands: [
    { label: "newActivity", keywords: "learn course book workshop", run: (go) => go("/learning/activities?add=yes") },
    { label: "newCertificate", keywords: "certification licence expiry", run: (go) => go("/learning/certificates?add=yes") },
  ],
});
