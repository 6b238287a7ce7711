// What strategy says no to.
import { refusing } from "../../core/refusal.ts";

export const strategyRefusals = refusing(422, {
  noRoles: "Name at least one role, such as: cairn paths add --roles “Ward manager”",
  asksNothing: "The catalogue does not say what “{label}” asks, so no way to it can be shown. Name a role like it.",
  noLikeliest: "Say the likeliest of the {name} beside its best and worst.",
  endsCrossed: "The likeliest {name} must lie between the least and the most. Put the three in order.",
  noCurrency: "Say the currency of the money, such as --currency EUR.",
  noSuchTest: "No test of “{title}” is called so. Its page names them.",
  nothingToChoose: "Write down at least one scenario beside staying: cairn scenarios add --title “Ward manager” --plan A",
  noSuchScenario: "Choose one of these by its title: {known}.",
  pathWalked: "You have reached the last step of “{title}”. Look where you could go from there: cairn paths from",
});
