// The starter roles, collected over all 22 civilian SOC major groups.

import { communityLegalEducationMedia } from "./roles/community-legal-education-media.ts";
import { computingEngineeringScience } from "./roles/computing-engineering-science.ts";
import { farmingBuildingRepair } from "./roles/farming-building-repair.ts";
import { health } from "./roles/health.ts";
import { managementAndBusiness } from "./roles/management-and-business.ts";
import { productionAndTransport } from "./roles/production-and-transport.ts";
import { salesAndOffice } from "./roles/sales-and-office.ts";
import { service } from "./roles/service.ts";
import type { StarterRole } from "./shape.ts";

export const roles: readonly StarterRole[] = [
  ...managementAndBusiness,
  ...computingEngineeringScience,
  ...communityLegalEducationMedia,
  ...health,
  ...service,
  ...salesAndOffice,
  ...farmingBuildingRepair,
  ...productionAndTransport,
];
