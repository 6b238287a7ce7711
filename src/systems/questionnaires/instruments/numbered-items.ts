// Items of one scale in a shipped instrument, numbered in their order: `pace-1`, `pace-2`.
import type { InstrumentItem } from "../schema/instrument.ts";

interface Written {
  text: string;
  others?: string;
  reversed?: boolean;
}

export const numberedItems = (scale: string, written: readonly Written[]): InstrumentItem[] =>
  written.map(({ text, others, reversed }, place) => ({
    id: `${scale}-${place + 1}`,
    text,
    othersText: others ?? null,
    scale,
    reversed: reversed ?? false,
  }));
