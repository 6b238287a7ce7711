// What a coach who knows the trade has somebody do towards each role, action by action.

import type { Action } from "../../career/action.ts";
import business from "./playbooks/business.json" with { type: "json" };
import communityLegalEducationMedia from "./playbooks/community-legal-education-media.json" with { type: "json" };
import computingEngineeringScience from "./playbooks/computing-engineering-science.json" with { type: "json" };
import farmingBuildingRepair from "./playbooks/farming-building-repair.json" with { type: "json" };
import health from "./playbooks/health.json" with { type: "json" };
import artsMediaAndLeisure from "./playbooks/occupations/arts-media-and-leisure.json" with { type: "json" };
import businessLawAndPublic from "./playbooks/occupations/business-law-and-public.json" with { type: "json" };
import craftsAndIndustry from "./playbooks/occupations/crafts-and-industry.json" with { type: "json" };
import healthAndCare from "./playbooks/occupations/health-and-care.json" with { type: "json" };
import scienceAndTechnology from "./playbooks/occupations/science-and-technology.json" with { type: "json" };
import transportAndOutdoors from "./playbooks/occupations/transport-and-outdoors.json" with { type: "json" };
import productionAndTransport from "./playbooks/production-and-transport.json" with { type: "json" };
import salesAndOffice from "./playbooks/sales-and-office.json" with { type: "json" };
import service from "./playbooks/service.json" with { type: "json" };

interface Playbook {
  role: string;
  actions: readonly (Omit<Action, "families" | "levels" | "roles"> & Partial<Pick<Action, "levels">>)[];
}

const everyLevel = { from: 0, to: 5 };

export const playbookActions: readonly Action[] = (
  [
    ...business,
    ...productionAndTransport,
    ...farmingBuildingRepair,
    ...service,
    ...salesAndOffice,
    ...health,
    ...communityLegalEducationMedia,
    ...computingEngineeringScience,
    ...artsMediaAndLeisure,
    ...businessLawAndPublic,
    ...craftsAndIndustry,
    ...healthAndCare,
    ...scienceAndTechnology,
    ...transportAndOutdoors,
  ] as readonly Playbook[]
).flatMap(({ role, actions }) => actions.map((one): Action => ({ levels: everyLevel, ...one, families: "any", roles: [role] })));
