// What the palette offers of events.
import { offersOf } from "../../../web/system-screens.ts";
import { words } from "../../../web/words.ts";

const t = words("gatherings.offers", {
  add: "Write down an event",
  memberships: "Memberships: associations and groups",
  join: "Write down a membership",
});

export const offers = offersOf(t, {
  commands: [
    { label: "add", keywords: "conference meetup workshop fair course evening new event", run: (go) => go("/events?add=yes") },
    {
      label: "memberships",
      keywords: "association union chamber club group dues fee renewal",
      run: (go) => go("/events/memberships"),
    },
    {
      label: "join",
      keywords: "association union chamber club group join member",
      run: (go) => go("/events/memberships?add=yes"),
    },
  ],
});
