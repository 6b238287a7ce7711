// The house's own operations, beside those of the systems: changes, bin, search and the person's profile.
import { profile as personLine } from "../career/person.ts";
import type { ImportFormat } from "../operations/contributions.ts";
import { sampleFrom, sampleKind } from "../operations/sample.ts";
import { system } from "../operations/system.ts";
import { attachments } from "./attachments/operations.ts";
import { attachmentKind } from "./attachments/store.ts";
import { bin } from "./bin.ts";
import { chain } from "./chain.ts";
import { changes } from "./changes.ts";
import { copies } from "./copies.ts";
import { dailyCopy, dataOnToday } from "./daily-copy.ts";
import { everything, isArchive } from "./everything/operations.ts";
import { facts } from "./facts.ts";
import { files } from "./files.ts";
import { health } from "./health.ts";
import { profile, profileKind, readProfile, writeProfile } from "./profile.ts";
import { sample } from "./sample.ts";
import { savedViewKind, savedViews } from "./saved-views/operations.ts";
import { savedView } from "./saved-views/schema.ts";
import { search } from "./search.ts";

export { attachmentKind, keepFile } from "./attachments/store.ts";
export { readStaleness, type Staleness, staleness } from "./chain.ts";
export { sayRestored } from "./copies.ts";
export { troubleWithData } from "./daily-copy.ts";
export { sayExaminedCopies } from "./doctor.ts";
export { kindNamed } from "./kind-words.ts";
export { readProfile, writeProfile, zoneOf } from "./profile.ts";
export { inTurns } from "./web-reading/in-turns.ts";
export { visitRecent } from "./web-reading/recent.ts";
export { type Visited, visit, webRefusals } from "./web-reading/visit.ts";

const formats: readonly ImportFormat[] = [
  { label: "An archive of everything (ZIP)", recognises: isArchive, operation: "everything.import" },
];

export const platform = system({
  name: "profile",
  operations: { profile, changes, chain, bin, files, attachments, search, savedViews, sample, health, copies, everything },
  kinds: [profileKind, attachmentKind, savedViewKind],
  jobs: [dailyCopy],
  formats,
  agenda: dataOnToday,
  facts,
  intake: async ({ records }, { basics }) => {
    const before = await readProfile(records);
    const { name: displayName, headline, summary, place, email, phone, link } = basics;
    const offered = { displayName, headline, summary, place, email, phone, link };
    const missing = Object.fromEntries(
      Object.entries(offered).filter(([field, value]) => value && !before?.[field as keyof typeof offered]),
    );
    const added = Object.keys(missing).length;
    if (added > 0) await writeProfile(records, missing);
    return { system: "profile", added, changed: 0, known: Object.values(offered).filter(Boolean).length - added };
  },
  states: async ({ records }) => {
    const {
      displayName = null,
      headline = null,
      summary = null,
      place = null,
      email = null,
      phone = null,
      link = null,
    } = (await readProfile(records)) ?? {};
    return { basics: { name: displayName, headline, summary, place, email, phone, link } };
  },
  sample: sampleFrom(
    () => import("./sample.json", { with: { type: "json" } }),
    [sampleKind(profileKind, personLine), sampleKind(savedViewKind, savedView)],
  ),
});
