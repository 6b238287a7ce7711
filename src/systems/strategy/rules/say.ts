// What is said of paths.
import { percent, sayCount } from "../../../core/say.ts";
import type { Door, PathStep, StepWay } from "../schema/path.ts";
import { aloneLevel } from "./doors.ts";

export const wayNames: Readonly<Record<StepWay, string>> = {
  promotion: "promotion",
  sideways: "sideways",
  "new-field": "new field",
};

/** Beyond so many hours nobody learns it beside work alone, and a figure would only frighten. */
const mostHours = 400;

/** "About 40 hours", "up to 120 hours, less what you can do already". */
export const sayHours = (hours: PathStep["hours"]): string | null => {
  if (hours === null) return null;
  const { least, most } = hours;
  if (most > mostHours) return `more than ${mostHours} hours: most of it is learned in the work`;
  if (least === most) return `about ${sayCount(most, "hour")}`;
  return least === 0 ? `up to ${sayCount(most, "hour")}, less what you can do already` : `${least} to ${sayCount(most, "hour")}`;
};

type Named = Pick<PathStep["gap"][number], "label" | "have">;

/** "Budgeting, delegation (not known yet) and 3 more". */
export const sayGap = ({ gap, more }: { gap: readonly Named[]; more: number }): string => {
  if (gap.length === 0) return "nothing that is known of";
  const named = gap.map(({ label, have }) => (have === null ? `${label} (not known yet)` : label)).join(", ");
  return more > 0 ? `${named} and ${more} more` : named;
};

/** How much of a role is there as the person stands today, as a range. */
export const sayReady = ({ readinessRange }: Pick<PathStep, "readinessRange">): string | null =>
  readinessRange && `${percent(readinessRange[0])} to ${percent(readinessRange[1])} of it is there`;

/** What nobody begins without, each with how long it takes. */
export const sayGates = ({ gates }: Pick<PathStep, "gates">): string =>
  gates.map(({ name, leadTime }) => (leadTime ? `${name} (${leadTime})` : `${name} (ask how long it takes)`)).join(", ");

/** A step with all that is known of it, a line each. */
export const sayStep = (step: PathStep): string[] => {
  const hours = sayHours(step.hours);
  return [
    `${step.label} (${[wayNames[step.way], step.rung, sayReady(step)].filter(Boolean).join(", ")})`,
    `  ${step.why}`,
    `  Missing: ${sayGap(step)}${hours ? `; ${hours}` : ""}`,
    ...(step.gates.length > 0 ? [`  Nobody begins without: ${sayGates(step)}`] : []),
    ...step.pay.map(({ said, record }) => `  Pay: ${said} (${record.label})`),
  ];
};

/** Whom to ask where it is not known what roles ask beside skill, each once. */
export const sayWhomToAsk = (steps: readonly Pick<PathStep, "whomToAsk">[]): string[] => [
  ...new Set(steps.flatMap(({ whomToAsk }) => whomToAsk ?? [])),
];

export const sayDoor = ({ label, count, roles, have, hours }: Door): string =>
  `${label} at level ${aloneLevel} brings ${sayCount(count, "more role")} within reach, such as ${roles
    .slice(0, 3)
    .map((role) => role.label)
    .join(", ")}. Your level: ${have ?? "not known"}${hours === null ? "" : `; about ${sayCount(hours, "hour")}`}.`;
