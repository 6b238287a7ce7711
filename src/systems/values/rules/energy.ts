// What gives energy and what takes it, task by task, held against how well each is done.
import { fold } from "../../../core/fold.ts";
import { sayCount } from "../../../core/say.ts";
import type { EnergyEntry, Quadrant } from "../schema/energy.ts";

export interface EnergyTask {
  what: string;
  /** Mean of its entries, -2 to 2. */
  energises: number;
  /** Mean of what is known, 0 to 3; null where nobody said. */
  excel: number | null;
  n: number;
  last: string;
  entryIds: string[];
  /** Null where it neither energises nor drains, and under three notes that say how well it is done. */
  quadrant: Quadrant | null;
}

/** Notes of one task that a conclusion needs, each with how well it was done: a single good or bad day is none. */
export const leastNotes = 3;

/** From here on something is done well. */
export const excels = 1.5;

const mean = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0) / values.length;

/** One line a task, entries of the same words together; what energises most comes first. */
export const energyTasks = (entries: readonly EnergyEntry[]): EnergyTask[] =>
  [...Map.groupBy(entries, (entry) => fold(entry.what)).values()]
    .map(taskOf)
    .sort((a, b) => b.energises - a.energises || b.n - a.n);

const taskOf = (entries: readonly EnergyEntry[]): EnergyTask => {
  const newest = [...entries].sort((a, b) => b.day.localeCompare(a.day));
  const known = entries.flatMap((entry) => entry.excel ?? []);
  const energises = mean(entries.map((entry) => entry.energises));
  const excel = known.length === 0 ? null : mean(known);
  return {
    what: newest[0]?.what ?? "",
    energises,
    excel,
    n: entries.length,
    last: newest[0]?.day ?? "",
    entryIds: newest.map((entry) => entry.id),
    quadrant: known.length < leastNotes ? null : quadrantOf(energises, excel),
  };
};

export const quadrantOf = (energises: number, excel: number | null): Quadrant | null => {
  if (energises === 0 || excel === null) return null;
  if (energises > 0) return excel >= excels ? "energises-and-excel" : "energises-not-yet";
  return excel >= excels ? "drains-and-excel" : "drains-not";
};

export const sayQuadrant: Record<Quadrant, { title: string; advice: string }> = {
  "energises-and-excel": {
    title: "Energises you, and you are good at it",
    advice: "So far these gave energy and went well: worth more room in the next job.",
  },
  "energises-not-yet": {
    title: "Energises you, not good at it yet",
    advice: "Worth learning: the wish to practise is there already.",
  },
  "drains-and-excel": {
    title: "Drains you, though you are good at it",
    advice: "Be careful: what is done well is asked for again.",
  },
  "drains-not": { title: "Drains you, and is not your strength", advice: "Hand it over, shorten it, or do it with somebody." },
};

/** A task with how many notes stand behind it. */
export const sayTask = ({ what, n }: Pick<EnergyTask, "what" | "n">): string => `${what} (${sayCount(n, "note")})`;

const mostNamed = 3;

/** One sentence over all tasks, each with its n; null where there is nothing to say. */
export const sayEnergy = (tasks: readonly EnergyTask[]): string | null => {
  if (tasks.length === 0) return null;
  const of = (quadrant: Quadrant) => tasks.filter((task) => task.quadrant === quadrant).slice(0, mostNamed);
  const say = (quadrant: Quadrant, before: string, after: string) => {
    const named = of(quadrant).map(sayTask).join(", ");
    return named && `${before}${named}${after}`;
  };
  const parts = [
    say("energises-and-excel", "So far what gives you energy and goes well: ", "."),
    say("energises-not-yet", "Worth learning: ", "."),
    say("drains-and-excel", "Be careful with ", ": you do it well, so it will be asked of you again."),
  ].filter(Boolean);
  if (parts.length > 0) return parts.join(" ");
  const placed = tasks.filter((task) => task.quadrant !== null).length;
  return placed > 0
    ? "So far nothing you noted three times or more gives you energy, or drains you though you do it well."
    : `Nothing can be said yet: a task needs ${leastNotes} notes that say how well it went; the most so far is ${Math.max(...tasks.map((task) => task.n))}.`;
};
