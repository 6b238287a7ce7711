// The rooms of the house, each in one line; what it can do, keeps, shows and builds on it says itself.
export { agendaSystem } from "./systems/agenda/index.ts";
export { balanceSystem } from "./systems/balance/index.ts";
export { feedbackSystem } from "./systems/feedback/index.ts";
export { fitSystem } from "./systems/fit/index.ts";
export { goalsSystem } from "./systems/goals/index.ts";
export { guardSystem } from "./systems/guard/index.ts";
export { jobLossSystem } from "./systems/job-loss/index.ts";
export { learningSystem } from "./systems/learning/index.ts";
export { networkSystem } from "./systems/network/index.ts";
export { questionnairesSystem } from "./systems/questionnaires/index.ts";
export { resumeSystem } from "./systems/resume/index.ts";
export { reviewsSystem } from "./systems/reviews/index.ts";
export { setbacksSystem } from "./systems/setbacks/index.ts";
export { skillsSystem } from "./systems/skills/index.ts";
export { valuesSystem } from "./systems/values/index.ts";
export { viewsSystem } from "./systems/views/index.ts";
export { winsSystem } from "./systems/wins/index.ts";
