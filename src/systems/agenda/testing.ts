// For tests and measurements: a plan that has a role to aim for.

/** The plan with its way to a role; fails where it has none. */
export const withRole = async <P extends { target: object | null }>(
  made: Promise<P>,
): Promise<Extract<P, { target: object }>> => {
  const plan = await made;
  if (plan.target === null) throw new Error("This plan has no role to aim for.");
  return plan as Extract<P, { target: object }>;
};
