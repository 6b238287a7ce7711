// A pulse in words.
import { dayOfMonth } from "../../../core/say.ts";
import type { Pulse, PulsePart } from "../schema.ts";

const levels = ["", "very low", "low", "middling", "good", "very good"] as const;
const loads = ["", "very light", "light", "moderate", "heavy", "too much"] as const;

/** "Energy low, load heavy, sleep good, meaning good." */
export const sayPulse = ({ energy, load, sleep, meaning }: Pick<Pulse, PulsePart>): string =>
  `Energy ${levels[energy]}, load ${loads[load]}, sleep ${levels[sleep]}, meaning ${levels[meaning]}.`;

export const sayPulseOn = (pulse: Pulse): string => `${dayOfMonth(pulse.day)}: ${sayPulse(pulse)}`;
