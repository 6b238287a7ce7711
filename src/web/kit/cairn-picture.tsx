// The growing cairn: each stone is a win, a pile for each year, the first at the bottom; the one ornament, and it is data.
import { useState } from "react";
import { t } from "../text.ts";
import type { Tone } from "../theme.ts";
import { gatherStones, layCairn } from "./cairn-layout.ts";
import "./cairn.css";

export interface Stone {
  id: string;
  title: string;
  /** The pile that it lies on. */
  year: string;
  tone: Tone;
  /** The lighter of two kinds that share a tone. */
  pale?: boolean;
  /** How much it mattered, 0 to 1; 0.5 unless told. */
  weight?: number;
}

const width = 280;
const ground = 178;
/** Before the first stone: the ground with a little sky, not an empty sheet. */
const bareGround = `0 ${ground - 30} ${width} 54`;

const fillOf = ({ tone, pale }: Stone): string =>
  pale ? `color-mix(in srgb, var(--${tone}) 45%, var(--sheet))` : `var(--${tone})`;

/** Whether a stone came after the picture was first shown: it comes to rest in sight. */
const useNewlyLaid = (stones: readonly Stone[]): ((id: string) => boolean) => {
  const [atFirst] = useState(() => new Set(stones.map(({ id }) => id)));
  return (id) => !atFirst.has(id);
};

/** Stones in the order in which they were laid. For those who do not see it the picture is a list. */
export function CairnPicture({ stones }: { stones: readonly Stone[] }) {
  const isNew = useNewlyLaid(stones);
  const byId = new Map(stones.map((stone) => [stone.id, stone]));
  const gathered = gatherStones(stones);
  const piles = layCairn(gathered.stones, { width, ground });
  return (
    <>
      <svg
        viewBox={stones.length === 0 ? bareGround : `0 0 ${width} 202`}
        width="100%"
        role="img"
        aria-label={stones.length === 0 ? t("noStones") : t("stones", { count: stones.length })}
      >
        <line x1="4" x2={width - 4} y1={ground} y2={ground} stroke="var(--line)" strokeWidth="2" />
        {piles.map((pile) => (
          <g key={pile.year}>
            {pile.stones.map((laid) => {
              const stone = byId.get(laid.id);
              return (
                stone && (
                  <rect
                    key={laid.id}
                    className={isNew(laid.id) ? "stone laid" : "stone"}
                    x={laid.x}
                    y={laid.y}
                    width={laid.width}
                    height={laid.height}
                    rx={laid.height / 2}
                    fill={fillOf(stone)}
                  >
                    <title>{stone.title}</title>
                  </rect>
                )
              );
            })}
            <text
              x={pile.x}
              y="196"
              fontSize={piles.length > 4 && pile.year.length > 4 ? 8.5 : 11}
              textAnchor="middle"
              fill="var(--ink-3)"
            >
              {pile.year}
            </text>
          </g>
        ))}
      </svg>
      {gathered.each > 1 && <p className="note">{t("stoneStandsFor", { count: gathered.each })}</p>}
      <ul className="unseen" aria-label={t("stonesListed")}>
        {stones.map((stone) => (
          <li key={stone.id}>{`${stone.year}: ${stone.title}`}</li>
        ))}
      </ul>
    </>
  );
}

/** A stone alone, for a legend. */
export function StoneMark({ tone, pale }: Pick<Stone, "tone" | "pale">) {
  return (
    <svg width="18" height="9" viewBox="0 0 18 9" aria-hidden="true">
      <rect width="18" height="9" rx="4.5" fill={fillOf({ id: "", title: "", year: "", tone, pale })} />
    </svg>
  );
}

/** The mark of the product: three stones. */
export function CairnMark({ size = 26 }: { size?: number }) {
  return (
    <svg width={(size * 24) / 26} height={size} viewBox="0 0 24 26" aria-hidden="true">
      <ellipse cx="12" cy="21.5" rx="11" ry="4" fill="var(--stone)" />
      <ellipse cx="12.6" cy="13.8" rx="7.6" ry="3.5" fill="var(--moss)" />
      <ellipse cx="11.6" cy="7" rx="4.6" ry="2.7" fill="var(--clay)" />
    </svg>
  );
}
