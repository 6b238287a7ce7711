// Credentials of the starter roles by country, and whom to ask where the catalogue does not know.

import type { Credential } from "../../career/credential.ts";
import buildingAndRepair from "./credentials/building-and-repair.json" with { type: "json" };
import businessAndFinance from "./credentials/business-and-finance.json" with { type: "json" };
import computing from "./credentials/computing.json" with { type: "json" };
import educationAndSocial from "./credentials/education-and-social.json" with { type: "json" };
import engineeringAndScience from "./credentials/engineering-and-science.json" with { type: "json" };
import health from "./credentials/health.json" with { type: "json" };
import lawAndSafety from "./credentials/law-and-safety.json" with { type: "json" };
import mediaAndSales from "./credentials/media-and-sales.json" with { type: "json" };
import service from "./credentials/service.json" with { type: "json" };
import transportAndFarming from "./credentials/transport-and-farming.json" with { type: "json" };
import whomToAsk from "./credentials/whom-to-ask.json" with { type: "json" };

export const starterCredentials = [
  ...health,
  ...educationAndSocial,
  ...lawAndSafety,
  ...businessAndFinance,
  ...computing,
  ...engineeringAndScience,
  ...buildingAndRepair,
  ...transportAndFarming,
  ...service,
  ...mediaAndSales,
] as readonly Credential[];

/** By family of roles: the kind of body that knows, as it follows “Ask”. */
export const bodiesToAsk: Readonly<Record<string, string>> = whomToAsk;
