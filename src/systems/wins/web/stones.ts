// Wins as stones of the cairn: how large, and in which colour each kind is.
import { sayDay } from "../../../core/day.ts";
import type { client } from "../../../web/client.ts";
import type { Stone } from "../../../web/kit/cairn-picture.tsx";
import type { WinKind } from "../schema.ts";

/** The scale is shared by four colours, each full and pale: what was made, what was led, what was learned, the rest. */
export const stoneOf: Record<WinKind, Pick<Stone, "tone" | "pale">> = {
  delivered: { tone: "moss" },
  improved: { tone: "moss", pale: true },
  led: { tone: "gold" },
  recognised: { tone: "gold", pale: true },
  learned: { tone: "sky" },
  helped: { tone: "sky", pale: true },
  reached: { tone: "stone" },
  other: { tone: "stone", pale: true },
};

export type Timeline = Awaited<ReturnType<typeof client.wins.timeline>>;

export const stonesFrom = ({ stones }: Timeline): Stone[] =>
  stones.map(({ id, title, day, kind, impact }) => ({
    id,
    title: `${title}, ${sayDay(day)}`,
    year: day.slice(0, 4),
    weight: impact === null ? 0.5 : impact / 5,
    ...stoneOf[kind],
  }));
