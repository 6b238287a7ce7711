// What fit and places of work refuse, each with the way out.
import type { RefusalDefinition } from "../../core/refusal.ts";

export const fitRefusals = {
  unknownRole: {
    code: "UNKNOWN_ROLE",
    status: 404,
    message: "The catalogue knows no role like “{role}”. Look for its title with catalogue search.",
  },
} satisfies Record<string, RefusalDefinition>;
