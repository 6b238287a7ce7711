// The systems whose rooms stand, in the order of the loop; a new system adds one line.
import { screens as catalogue } from "../catalogue/web/index.ts";
import { screens as agenda } from "../systems/agenda/web/index.ts";
import { screens as balance } from "../systems/balance/web/index.ts";
import { screens as fit } from "../systems/fit/web/index.ts";
import { screens as goals } from "../systems/goals/web/index.ts";
import { screens as jobLoss } from "../systems/job-loss/web/index.ts";
import { screens as learning } from "../systems/learning/web/index.ts";
import { screens as network } from "../systems/network/web/index.ts";
import { screens as questionnaires } from "../systems/questionnaires/web/index.ts";
import { screens as resume } from "../systems/resume/web/index.ts";
import { screens as reviews } from "../systems/reviews/web/index.ts";
import { screens as setbacks } from "../systems/setbacks/web/index.ts";
import { screens as skills } from "../systems/skills/web/index.ts";
import { screens as values } from "../systems/values/web/index.ts";
import { screens as views } from "../systems/views/web/index.ts";
import { screens as wins } from "../systems/wins/web/index.ts";
import { screens as files } from "./files/index.ts";
import type { SystemScreens } from "./system-screens.ts";

export const screens: readonly SystemScreens[] = [
  agenda,
  questionnaires,
  values,
  fit,
  views,
  skills,
  resume,
  files,
  catalogue,
  network,
  goals,
  learning,
  setbacks,
  jobLoss,
  reviews,
  balance,
  wins,
];
