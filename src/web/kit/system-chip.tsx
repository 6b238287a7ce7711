// Names the system that something comes from, in the colour that the system has chosen for its lines.

import { createContext, useContext } from "react";
import { capital } from "../../core/capital.ts";
import type { Tone } from "../theme.ts";
import { Chip } from "./chip.tsx";

export type ChipOfSystem = (system: string) => { label: string; tone: Tone } | undefined;

const SystemChips = createContext<ChipOfSystem>(() => undefined);

export const SystemChipsProvider = SystemChips.Provider;

/** The word and the colour of a system; its own name where it has chosen none. */
export const useSystemChip = (): ((system: string) => { label: string; tone: Tone }) => {
  const chipOf = useContext(SystemChips);
  return (system) => chipOf(system) ?? { label: capital(system), tone: "stone" };
};

export function SystemChip({ system }: { system: string }) {
  const { label, tone } = useSystemChip()(system);
  return <Chip tone={tone}>{label}</Chip>;
}
