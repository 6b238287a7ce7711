// What the rest of the house may use of the inventory: its operations, its contributions, and the gap to a role.
import type { ImportFormat } from "../../operations/contributions.ts";
import { system } from "../../operations/system.ts";
import { tableFormat } from "../../operations/table-verbs.ts";
import { agendaItems } from "./agenda-items.ts";
import { happened, signals } from "./contributions.ts";
import { facts } from "./facts.ts";
import { skillTable } from "./formats/csv.ts";
import { intake } from "./intake.ts";
import { skills } from "./operations.ts";
import { sample } from "./sample.ts";
import { skillKind, statedSkills } from "./store.ts";

export { postingNeeds } from "./catalogue-names.ts";
export { levelsRaised } from "./contributions.ts";
export { shownByFacts } from "./intake.ts";
export { rateSkills } from "./rate.ts";
export { gapToRole, gapToTarget, type Held, heldAgainst, type RaisedLevel, raiseLevel, readinessWith } from "./readers.ts";
export { skillRefusals } from "./refusals.ts";
export { type RoleReadiness, readiness } from "./role-readiness.ts";
export { profileOf } from "./rules/fit.ts";
export { type NamedNeed, notKnown } from "./rules/gap-report.ts";
export type { LevelRise } from "./rules/growth.ts";
export { type GapLine, type GapReport, gapLine, readinessRange, type Skill, skill } from "./schema.ts";
export { skillKind, skillsOf } from "./store.ts";

const formats: readonly ImportFormat[] = [tableFormat("skills", skillTable, "skills.import")];

export const skillsSystem = system({
  name: "skills",
  place: 2,
  buildsOn: ["wins"],
  operations: { skills },
  kinds: [skillKind],
  agenda: agendaItems,
  intake,
  states: async ({ records }, named) => ({ skills: await statedSkills(records, named) }),
  facts,
  happened,
  signals,
  formats,
  sample,
});
