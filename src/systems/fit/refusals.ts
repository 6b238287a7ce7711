// What fit and places of work refuse, each with the way out.
import type { RefusalDefinition } from "../../core/refusal.ts";

export const fitRefusals = {
  unknownRole: {
    code: "UNKNOWN_ROLE",
    status: 404,
    message: "The catalogue knows no role like “{role}”. Look for its title with catalogue search.",
  },
  noPlaceColumns: {
    code: "NO_PLACE_COLUMNS",
    status: 422,
    message:
      "{file} has no column {missing}. Its first line must name the columns: day, place_name, size, pace, autonomy, place, remote, people, known_from, role_id, note.",
  },
} satisfies Record<string, RefusalDefinition>;
