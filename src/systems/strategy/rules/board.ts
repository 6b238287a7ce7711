// Scenarios side by side: what may not be said of one, what staying means, and what the board says in words.
import { sayMoney } from "../../../core/money.ts";
import { refuse } from "../../../core/refusal.ts";
import { listed } from "../../../core/say.ts";
import { strategyRefusals } from "../refusals.ts";
import type { Plan, RegretRow, Reversal, Scenario, ScenarioBoard } from "../schema/scenario.ts";
import { regretOf, shakiest } from "./outlook.ts";

export const planNames: Readonly<Record<Plan, string>> = { A: "Plan A", B: "Plan B", Z: "Plan Z", stay: "Stay" };

export const reversalNames: Readonly<Record<Reversal, string>> = {
  easily: "You can go back easily.",
  "with-effort": "You can go back with effort.",
  no: "You cannot go back.",
};

export const stayTitle = "Stay where you are";

export const sayStay =
  "Staying is always an option: nothing is spent, and you can leave on any later day. Its price is what you would have had instead.";

const ranges = [
  ["months", "monthsLow", "monthsHigh"],
  ["pay there", "payThenLow", "payThenHigh"],
  ["cost", "costLow", "costHigh"],
] as const;

const likelyOf = { months: "months", "pay there": "payThen", cost: "cost" } as const;

/** Refuses figures whose likeliest does not lie between their ends, and money without a currency. */
export const checkFigures = (one: Partial<Scenario>): void => {
  for (const [name, low, high] of ranges) {
    const likely = one[likelyOf[name]] ?? null;
    const ends = [one[low] ?? null, likely, one[high] ?? null].filter((value) => value !== null);
    if (likely === null && ends.length > 0 && name !== "cost") refuse(strategyRefusals.noLikeliest, { name });
    if (ends.some((value, place) => place > 0 && value < (ends[place - 1] ?? value)))
      refuse(strategyRefusals.endsCrossed, { name });
  }
  const { payNow, payOnWay, payThen, cost, setAside, currency } = one;
  const hasMoney = [payNow, payOnWay, payThen, cost, setAside].some((amount) => typeof amount === "number");
  if (hasMoney && !currency) refuse(strategyRefusals.noCurrency);
};

type Beside = Omit<ScenarioBoard, "scenarios">;

/** What is said of scenarios side by side. `today` decides which test is late. */
export const boardOf = (scenarios: readonly Scenario[], today: string): Beside => {
  const moves = scenarios.filter(({ plan }) => plan !== "stay");
  const currencies = new Set(moves.map(({ currency }) => currency));
  const [currency] = currencies;
  const rows = currencies.size === 1 && currency ? regretOf(moves, stayTitle) : null;
  return {
    stay: sayStay,
    regret: rows && currency ? { currency, rows } : null,
    said: [
      ...(rows && currency ? [sayRegret(rows, currency), ...sayUnranged(moves)] : sayNoRegret(moves, currencies.size)),
      ...sayTests(moves, today),
    ],
  };
};

const sayRegret = (rows: readonly RegretRow[], currency: string): string => {
  const [least, ...others] = rows.toSorted((a, b) => a.worst - b.worst);
  if (!least || others.length === 0) return "";
  return least.worst === 0
    ? `“${least.title}” comes out best in money whichever way it goes, by your figures.`
    : `“${least.title}” is what you would regret least in money: whichever way it goes, it is at most ${sayMoney({ amount: least.worst, currency })} behind the best after five years.`;
};

/** A scenario without a best and a worst looks surer than it is. */
const sayUnranged = (moves: readonly Scenario[]): string[] => {
  const bare = moves.filter((one) => shakiest(one).length === 0).map(({ title }) => `“${title}”`);
  return bare.length === 0
    ? []
    : [
        `No best and worst is said for ${listed(bare)}: ${bare.length === 1 ? "it looks surer than it is" : "they look surer than they are"}.`,
      ];
};

const sayNoRegret = (moves: readonly Scenario[], currencies: number): string[] => {
  if (moves.length === 0) return [];
  return currencies > 1
    ? ["They are in different currencies, so they are not held against each other in money."]
    : ["Give each its months, the pay there and the pay today: then it shows how far each would be behind the best."];
};

const sayTests = (moves: readonly Scenario[], today: string): string[] => {
  const open = moves.flatMap(({ tests }) => tests.filter(({ result }) => result === null));
  if (moves.length > 0 && moves.every(({ tests }) => tests.length === 0))
    return [
      "No uncertainty is tested yet. What do you not know that would change your mind, and what is the cheapest way to find out?",
    ];
  const late = open.filter(({ by }) => by !== null && by < today).length;
  return late > 0 ? [`${late} of ${open.length} open tests ${late === 1 ? "was" : "were"} to be known by now.`] : [];
};
