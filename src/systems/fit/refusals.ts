// What fit and places of work refuse, each with the way out.
import { refusing } from "../../core/refusal.ts";

export const fitRefusals = refusing(404, {
  unknownRole: "The catalogue knows no role like “{role}”. Look for its title with catalogue search.",
});
