// The growing cairn: each stone is a win, the first at the bottom; the one ornament, and it is data.

import { text } from "../text.ts";
import type { Tone } from "../theme.ts";
import { useText } from "../words.ts";

export interface Stone {
  id: string;
  title: string;
  /** Larger for what mattered more, 0.6 to 1.4; 1 unless told. */
  weight?: number;
  tone?: Tone;
}

const ground = 198;
const mostDrawn = 12;

/** A small steady offset for each stone, so that the pile looks laid by hand and the same every time. */
const lean = (id: string): number => {
  let mixed = 7;
  for (const letter of id) mixed = (mixed * 31 + letter.charCodeAt(0)) % 997;
  return (mixed / 997 - 0.5) * 22;
};

export function CairnPicture({ stones }: { stones: readonly Stone[] }) {
  const t = useText(text);
  const drawn = stones.slice(-mostDrawn);
  const shrink = Math.min(0.9, 0.9 ** (8 / Math.max(8, drawn.length)));
  let top = ground;
  const laid = drawn.map((stone, place) => {
    const scale = shrink ** place * (stone.weight ?? 1);
    const width = Math.max(26, 150 * scale);
    const height = Math.max(10, 27 * shrink ** place);
    top -= height * 0.86;
    return { stone, width, height, x: 140 - width / 2 + (place === 0 ? 0 : lean(stone.id)), y: top - height * 0.05 };
  });
  return (
    <svg
      viewBox="0 0 280 210"
      width="100%"
      role="img"
      aria-label={stones.length === 0 ? t("noStones") : t("stones", { count: stones.length })}
    >
      <line x1="10" x2="270" y1={ground} y2={ground} stroke="var(--line)" strokeWidth="2" />
      {laid.map(({ stone, width, height, x, y }) => {
        const tone = stone.tone ?? "stone";
        return (
          <rect
            key={stone.id}
            x={x}
            y={y}
            width={width}
            height={height}
            rx={height / 2}
            fill={`var(--${tone})`}
            opacity={tone === "stone" ? 0.75 : 1}
          >
            <title>{stone.title}</title>
          </rect>
        );
      })}
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
