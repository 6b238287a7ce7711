// The one door to the catalogue for the rest of the house.

export type { CatalogueIndex, FoundEntry, RankedRole, SkillLevel } from "./catalogue-index.ts";
export { escoId, onetId } from "./concept-id.ts";
export { type CatalogueRole, type CatalogueSkill, type SourceId, sourceId } from "./entry.ts";
export { type SkillHit, skillHit } from "./extract.ts";
export type { NearRole } from "./near-roles.ts";
export { openActions, openCredentials } from "./on-demand.ts";
export { type Catalogue, openCatalogue } from "./open-catalogue.ts";
export { catalogue } from "./operations.ts";
export type { RoleMatch } from "./role-titles.ts";
export { catalogueStamp } from "./store.ts";
export type { SkillSuggestion } from "./suggest.ts";
export { type FigureName, toThousandths, type WorkFigures } from "./work-figures.ts";
export type { ProfileTable, WorkProfiles } from "./work-profiles.ts";
