// The action bank: what somebody can do in an hour or two towards a role, by family of competencies and by situation.

import type { Action, AnsweringAction } from "../../career/action.ts";
import careAndKnowledge from "./actions/care-and-knowledge.json" with { type: "json" };
import customersAndMedia from "./actions/customers-and-media.json" with { type: "json" };
import exploring from "./actions/exploring.json" with { type: "json" };
import handsAndWheels from "./actions/hands-and-wheels.json" with { type: "json" };
import hospitalityAndOffice from "./actions/hospitality-and-office.json" with { type: "json" };
import organisation from "./actions/organisation.json" with { type: "json" };
import people from "./actions/people.json" with { type: "json" };
import said from "./actions/said.json" with { type: "json" };
import situations from "./actions/situations.json" with { type: "json" };
import technology from "./actions/technology.json" with { type: "json" };
import training from "./actions/training.json" with { type: "json" };

export const actions = [
  ...people,
  ...organisation,
  ...customersAndMedia,
  ...hospitalityAndOffice,
  ...technology,
  ...careAndKnowledge,
  ...handsAndWheels,
  ...situations,
] as readonly Action[];

/** What helps somebody who does not know yet where to go, in its order; with $target in it, it is about one role that they look at. */
export const exploringActions = exploring as readonly Action[];

/** What helps to apply for a place in a training, in its order. */
export const placeActions = training as readonly Action[];

/** What answers what somebody says of themselves, the first of a kind first. */
export const answeringActions = said as readonly AnsweringAction[];
