// The product's table of contents: all systems in their order, and all operations in one object.
import { key } from "./accounts/index.ts";
import { catalogue } from "./catalogue/index.ts";
import type { Context } from "./core/context.ts";
import type { System } from "./core/contributions.ts";
import { attachments, bin, chain, changes, files, health, platform, profile, sample, search } from "./platform/index.ts";
import { agenda, agendaSystem, plan, reminders, tasks } from "./systems/agenda/index.ts";
import { balance, balanceSystem, boundaries, hours, pulse, recovery, strain } from "./systems/balance/index.ts";
import { fit, fitSystem, workplaces } from "./systems/fit/index.ts";
import { goals, goalsSystem } from "./systems/goals/index.ts";
import { guard, guardSystem } from "./systems/guard/index.ts";
import { jobLoss, jobLossSystem } from "./systems/job-loss/index.ts";
import { activities, certificates, learning, learningSystem } from "./systems/learning/index.ts";
import { networkSystem, references } from "./systems/network/index.ts";
import { instruments, questionnairesSystem, sittings } from "./systems/questionnaires/index.ts";
import { experiences, resume, resumeSystem } from "./systems/resume/index.ts";
import { decisions, events, journal, reviews, reviewsSystem, signals } from "./systems/reviews/index.ts";
import { lessons, setbacks, setbacksSystem } from "./systems/setbacks/index.ts";
import { skills, skillsSystem } from "./systems/skills/index.ts";
import { energy, success, values, valuesSystem } from "./systems/values/index.ts";
import { portrait, views, viewsSystem } from "./systems/views/index.ts";
import { stories, wins, winsSystem } from "./systems/wins/index.ts";

/** From the ground upwards: a system stands after those that it builds on. */
export const systems: readonly System<Context>[] = [
  platform,
  questionnairesSystem,
  networkSystem,
  valuesSystem,
  viewsSystem,
  winsSystem,
  setbacksSystem,
  balanceSystem,
  skillsSystem,
  fitSystem,
  goalsSystem,
  resumeSystem,
  jobLossSystem,
  learningSystem,
  guardSystem,
  agendaSystem,
  reviewsSystem,
];

export const router = {
  profile,
  changes,
  chain,
  bin,
  files,
  attachments,
  search,
  sample,
  catalogue,
  instruments,
  sittings,
  views,
  values,
  energy,
  success,
  fit,
  workplaces,
  portrait,
  setbacks,
  lessons,
  jobLoss,
  references,
  wins,
  stories,
  balance,
  pulse,
  strain,
  hours,
  boundaries,
  recovery,
  guard,
  skills,
  goals,
  resume,
  experiences,
  plan,
  learning,
  activities,
  certificates,
  agenda,
  tasks,
  reminders,
  reviews,
  signals,
  decisions,
  journal,
  events,
  key,
  health,
};

export type Router = typeof router;
