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
  sure?: ReactNode;
  min: number;
  max: number;
  /** What the two ends of all scales say. */
  ends: { low: string; high: string };
  rows: readonly IntervalRow[];
  /** What the tones mean, where there are several. */
  legend?: readonly { tone: Tone; label: string }[];
  table: FigureTable;
}

export function IntervalBars({ title, note, sure, min, max, ends, rows, legend = [], table }: IntervalBarsProps) {
  const share = (value: number) => (value - min) / (max - min || 1);
  const own = rows.some((row) => row.ends);
  return (
    <Figure title={title} note={note} sure={sure} table={table}>
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
        {!own && <IntervalEnds {...ends} />}
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
          <IntervalTrack
            key={mark.said}
            value={share(mark.value)}
            low={share(mark.low)}
            high={share(mark.high)}
            tone={mark.tone}
            said={`${row.label}: ${mark.said}`}
            title={mark.said}
            middle
          />
        ))}
        {row.ends && <IntervalEnds {...row.ends} />}
      </div>
      <div className="interval-note number">{row.note}</div>
    </div>
  );
}

interface IntervalTrackProps {
  /** As shares of the track, 0 to 1; what lies outside is drawn at its end. */
  value: number;
  low: number;
  high: number;
  tone: Tone;
  /** A second place on the same track, drawn hollow. */
  other?: number | undefined;
  /** A thin one stands under its own words and needs no others. */
  thin?: boolean;
  /** A hairline in the middle of the scale. */
  middle?: boolean;
  /** The picture in words, where nothing beside it says the same. */
  said?: string;
  title?: string;
}

/** One scale: the track, the band of what is possible, the dot of what is most likely. */
export function IntervalTrack({ value, low, high, tone, other, thin, middle, said, title }: IntervalTrackProps) {
  const at = (share: number) => Math.min(1, Math.max(0, share)) * 100;
  const spoken = said ? { role: "img", "aria-label": said, title } : { "aria-hidden": true };
  return (
    <div className={thin ? "interval-track thin" : "interval-track"} {...spoken}>
      {middle && <div className="interval-middle" />}
      <div className={`interval-band ${tone}`} style={{ left: `${at(low)}%`, width: `${at(high) - at(low)}%` }} />
      <div className={`interval-dot ${tone}`} style={{ left: `${at(value)}%` }} />
      {other !== undefined && <div className="interval-dot hollow" style={{ left: `${at(other)}%` }} />}
    </div>
  );
}

/** What the two ends of a scale say. */
export function IntervalEnds({ low, high }: { low: string; high: string }) {
  return (
    <div className="interval-ends" aria-hidden>
      <span>{low}</span>
      <span>{high}</span>
    </div>
  );
}
