// One proficiency scale for every competency, each level described by what the person can do.
import { z } from "zod";

export const proficiencyLevels = [
  { level: 0, label: "None", can: "Have not met it yet." },
  { level: 1, label: "Aware", can: "Can explain what it is; do it only with guidance." },
  { level: 2, label: "Basic", can: "Do simple tasks with some help." },
  { level: 3, label: "Working", can: "Do the usual work alone." },
  { level: 4, label: "Advanced", can: "Handle hard cases and guide others." },
  { level: 5, label: "Expert", can: "Set the direction; others come for advice." },
] as const;

export const highestLevel = 5;

/** A level from 0 to 5. Whole levels are claims of the person; nothing in between is measured. */
export const proficiency = (description: string) => z.number().int().min(0).max(highestLevel).describe(description);

export const sayLevel = (level: number): string => proficiencyLevels[level]?.label ?? String(level);
