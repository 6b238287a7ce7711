/** What one can do for a competency, and what a role asks for beside skill: much to read, so each is read when it is asked for. */
export const openActions = () => import("./actions.ts");
export const openCredentials = () => import("./credentials.ts");
