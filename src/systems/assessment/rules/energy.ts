// What gives energy and what takes it, task by task, held against how well each is done.
import { fold } from "../../../core/fold.ts";
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
  /** Null where it neither energises nor drains, or where nobody said how well it is done. */
  quadrant: Quadrant | null;
}

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
    quadrant: quadrantOf(energises, excel),
  };
};

export const quadrantOf = (energises: number, excel: number | null): Quadrant | null => {
  if (energises === 0 || excel === null) return null;
  if (energises > 0) return excel >= excels ? "energises-and-excel" : "energises-not-yet";
  return excel >= excels ? "drains-and-excel" : "drains-not";
};

export const sayQuadrant: Record<Quadrant, { title: string; advice: string }> = {
  "energises-and-excel": { title: "Energises you, and you are good at it", advice: "Build the next job around these." },
  "energises-not-yet": {
    title: "Energises you, not good at it yet",
    advice: "Worth learning: the wish to practise is there already.",
  },
  "drains-and-excel": {
    title: "Drains you, though you are good at it",
    advice: "Be careful: people will ask you for it, because you do it well.",
  },
  "drains-not": { title: "Drains you, and is not your strength", advice: "Hand it over, shorten it, or do it with somebody." },
};

/** One sentence over all tasks; null where there is nothing to say. */
export const sayEnergy = (tasks: readonly EnergyTask[]): string | null => {
  if (tasks.length === 0) return null;
  const of = (quadrant: Quadrant) => tasks.filter((task) => task.quadrant === quadrant).map((task) => task.what);
  const parts = [
    of("energises-and-excel").length > 0 && `Your best ground: ${of("energises-and-excel").slice(0, 3).join(", ")}.`,
    of("energises-not-yet").length > 0 && `Worth learning: ${of("energises-not-yet").slice(0, 3).join(", ")}.`,
    of("drains-and-excel").length > 0 &&
      `Be careful with ${of("drains-and-excel").slice(0, 3).join(", ")}: you do it well, so people will ask you for it.`,
  ].filter(Boolean);
  return parts.length > 0
    ? parts.join(" ")
    : `${tasks.length} noted so far; a few more, with how well you do each, and a picture appears.`;
};
