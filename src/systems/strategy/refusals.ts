// What strategy says no to.
import { refusing } from "../../core/refusal.ts";

export const strategyRefusals = refusing(422, {
  noRoles: "Name at least one role, such as: cairn paths add --roles “Ward manager”",
  asksNothing: "The catalogue does not say what “{label}” asks, so no way to it can be shown. Name a role like it.",
  pathWalked: "You have reached the last step of “{title}”. Look where you could go from there: cairn paths from",
});
