// Several scales one below the other, each with where somebody stands and how sure that is: a dot in its 95 % interval.
import type { ReactNode } from "react";
import type { Tone } from "../theme.ts";
import { Figure, type FigureTable } from "./figure.tsx";
import "./interval-bars.css";

export interface IntervalMark {
  /** Whose or which it is, said with its numbers to people who do not see the picture. */
  said: string;
  value: number;
  low: number;
  high: number;
  tone: Tone;
}

export interface IntervalRow {
  key: string;
  label: string;
  /** Part of the row above it. */
  inset?: boolean;
  /** Beside the label, such as the value with its sample. */
  note?: ReactNode;
  /** One below the other; none where there is nothing to show, and then the note says why. */
  marks: readonly IntervalMark[];
  /** Names of the two ends of this scale, where it has its own. */
  ends?: { low: string; high: string };
}

interface IntervalBarsProps {
  title: string;
  note?: ReactNode;
  min: number;
  max: number;
  /** What the two ends of all scales say. */
  ends: { low: string; high: string };
  rows: readonly IntervalRow[];
  /** What the tones mean, where there are several. */
  legend?: readonly { tone: Tone; label: string }[];
  table: FigureTable;
}

export function IntervalBars({ title, note, min, max, ends, rows, legend = [], table }: IntervalBarsProps) {
  const share = (value: number) => ((value - min) / (max - min || 1)) * 100;
  const own = rows.some((row) => row.ends);
  return (
    <Figure title={title} note={note} table={table}>
      {legend.length > 0 && (
        <ul className="interval-legend">
          {legend.map(({ tone, label }) => (
            <li key={label}>
              <span className={`interval-key ${tone}`} aria-hidden /> {label}
            </li>
          ))}
        </ul>
      )}
      <div className="intervals">
        {rows.map((row) => (
          <Bars key={row.key} row={row} share={share} />
        ))}
        {!own && <Ends {...ends} />}
      </div>
    </Figure>
  );
}

function Bars({ row, share }: { row: IntervalRow; share: (value: number) => number }) {
  return (
    <div className={row.inset ? "interval-row inset" : "interval-row"}>
      <div className="interval-label">{row.label}</div>
      <div className="interval-tracks">
        {row.marks.map((mark) => (
          <div className="interval-track" key={mark.said} role="img" aria-label={`${row.label}: ${mark.said}`} title={mark.said}>
            <div className="interval-middle" />
            <div
              className={`interval-band ${mark.tone}`}
              style={{ left: `${share(mark.low)}%`, width: `${share(mark.high) - share(mark.low)}%` }}
            />
            <div className={`interval-dot ${mark.tone}`} style={{ left: `${share(mark.value)}%` }} />
          </div>
        ))}
        {row.ends && <Ends {...row.ends} />}
      </div>
      <div className="interval-note number">{row.note}</div>
    </div>
  );
}

function Ends({ low, high }: { low: string; high: string }) {
  return (
    <div className="interval-ends" aria-hidden>
      <span>{low}</span>
      <span>{high}</span>
    </div>
  );
}
