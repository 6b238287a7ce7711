// Names the system that something comes from, in the colour that the system has chosen for its lines.
import { createContext, useContext } from "react";
import type { Tone } from "../theme.ts";
import { Chip } from "./chip.tsx";

export type ChipOfSystem = (system: string) => { label: string; tone: Tone } | undefined;

const SystemChips = createContext<ChipOfSystem>(() => undefined);

export const SystemChipsProvider = SystemChips.Provider;

export function SystemChip({ system }: { system: string }) {
  const known = useContext(SystemChips)(system);
  const named = known ?? { label: system.charAt(0).toUpperCase() + system.slice(1), tone: "stone" as const };
  return <Chip tone={named.tone}>{named.label}</Chip>;
}
