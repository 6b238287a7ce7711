// The house's own operations, beside those of the systems: changes, bin, search and the person's profile.
import type { Context } from "../core/context.ts";
import type { System } from "../core/contributions.ts";
import { attachmentKind } from "./attachments/store.ts";
import { dailyCopy } from "./daily-copy.ts";
import { profileKind, readProfile, writeProfile } from "./profile.ts";

export { attachments } from "./attachments/operations.ts";
export { attachmentKind, keepFile } from "./attachments/store.ts";
export { bin } from "./bin.ts";
export { chain, readStaleness, type Staleness, staleness } from "./chain.ts";
export { changes } from "./changes.ts";
export { files } from "./files.ts";
export { health } from "./health.ts";
export { profile, readProfile, writeProfile, zoneOf } from "./profile.ts";
export { sample } from "./sample.ts";
export { search } from "./search.ts";

export const platform: System<Context> = {
  name: "profile",
  kinds: [profileKind, attachmentKind],
  jobs: [dailyCopy],
  intake: async ({ records }, { basics }) => {
    const before = await readProfile(records);
    const offered = { displayName: basics.name, headline: basics.headline, summary: basics.summary, place: basics.place };
    const missing = Object.fromEntries(
      Object.entries(offered).filter(([field, value]) => value && !before?.[field as keyof typeof offered]),
    );
    const added = Object.keys(missing).length;
    if (added > 0) await writeProfile(records, missing);
    return { system: "profile", added, changed: 0, known: Object.values(offered).filter(Boolean).length - added };
  },
  sample: async ({ records }) => {
    if (await readProfile(records)) return;
    await writeProfile(records, {
      displayName: "Mara Lindqvist",
      headline: "Content marketing specialist",
      summary: "Invented for looking around: six years in content, now steering towards leading a marketing team.",
      place: "Gothenburg",
      targetRoleId: "starter:marketing-manager",
      targetRoleLabel: "Marketing Manager",
      weeklyHours: 5,
    });
  },
};
