// The numbered line of changes to the whole product's tables: a file is added, never edited.
import * as records from "./0001-records.ts";
import * as profile from "./0002-profile.ts";
import * as catalogue from "./0003-catalogue.ts";
import * as skills from "./0004-skills.ts";
import * as goals from "./0005-goals.ts";
import * as learning from "./0006-learning.ts";
import * as agenda from "./0007-agenda.ts";
import * as resume from "./0008-resume.ts";
import * as accounts from "./0009-accounts.ts";
import * as chain from "./0010-chain.ts";
import * as zone from "./0011-zone.ts";
import * as occupationProfiles from "./0012-occupation-profiles.ts";
import * as assessment from "./0013-assessment.ts";
import * as values from "./0014-values.ts";
import * as wins from "./0015-wins.ts";
import * as setbacks from "./0016-setbacks.ts";
import * as balance from "./0017-balance.ts";
import * as reviews from "./0018-reviews.ts";
import * as reminders from "./0019-reminders.ts";
import * as attachments from "./0020-attachments.ts";
import * as workplaces from "./0021-workplaces.ts";
import * as viewBatches from "./0022-view-batches.ts";
import * as namedOrigins from "./0023-named-origins.ts";
import * as statedOdds from "./0024-stated-odds.ts";
import * as strainRhythm from "./0025-strain-rhythm.ts";
import * as weeksHeldLighter from "./0026-weeks-held-lighter.ts";
import * as derived from "./0027-derived.ts";
import * as certificateRenewal from "./0028-certificate-renewal.ts";
import * as winLists from "./0029-win-lists.ts";
import * as skillAndStoryLists from "./0030-skill-and-story-lists.ts";

export const migrations = {
  "0001-records": records,
  "0002-profile": profile,
  "0003-catalogue": catalogue,
  "0004-skills": skills,
  "0005-goals": goals,
  "0006-learning": learning,
  "0007-agenda": agenda,
  "0008-resume": resume,
  "0009-accounts": accounts,
  "0010-chain": chain,
  "0011-zone": zone,
  "0012-occupation-profiles": occupationProfiles,
  "0013-assessment": assessment,
  "0014-values": values,
  "0015-wins": wins,
  "0016-setbacks": setbacks,
  "0017-balance": balance,
  "0018-reviews": reviews,
  "0019-reminders": reminders,
  "0020-attachments": attachments,
  "0021-workplaces": workplaces,
  "0022-view-batches": viewBatches,
  "0023-named-origins": namedOrigins,
  "0024-stated-odds": statedOdds,
  "0025-strain-rhythm": strainRhythm,
  "0026-weeks-held-lighter": weeksHeldLighter,
  "0027-derived": derived,
  "0028-certificate-renewal": certificateRenewal,
  "0029-win-lists": winLists,
  "0030-skill-and-story-lists": skillAndStoryLists,
};
