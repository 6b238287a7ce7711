// Occupations that are no role of the starter set: what they are called, which roles they are like and what they ask for.

import artsMediaAndLeisure from "./occupations/arts-media-and-leisure.json" with { type: "json" };
import businessLawAndPublic from "./occupations/business-law-and-public.json" with { type: "json" };
import craftsAndIndustry from "./occupations/crafts-and-industry.json" with { type: "json" };
import healthAndCare from "./occupations/health-and-care.json" with { type: "json" };
import scienceAndTechnology from "./occupations/science-and-technology.json" with { type: "json" };
import transportAndOutdoors from "./occupations/transport-and-outdoors.json" with { type: "json" };

export interface Occupation {
  /** The name first, then other names, in any of the four languages. */
  titles: readonly string[];
  /** Ids of the nearest roles, the nearest first. */
  like: readonly string[];
  /** What it asks for beside what those have in common: a competency and its level, 0 to 5. */
  needs: readonly (readonly [competency: string, level: number])[];
}

export const occupations = [
  ...artsMediaAndLeisure,
  ...businessLawAndPublic,
  ...craftsAndIndustry,
  ...healthAndCare,
  ...scienceAndTechnology,
  ...transportAndOutdoors,
] as unknown as readonly Occupation[];

/** What an occupation is called where notes or credentials are kept for it. */
export const occupationId = ({ titles: [title = ""] }: Occupation): string => title.replaceAll(" ", "-");
