// A trend over days: what was measured, what is expected with its interval, and the day it is due; redrawn for its width.
import { useElementSize } from "@mantine/hooks";
import type { ReactNode } from "react";
import { type Day, daysBetween, sayDay } from "../../core/day.ts";
import { dayTicks, roundTicks } from "./chart-scale.ts";
import { Figure } from "./figure.tsx";
import { t } from "./text.ts";

export interface MeasuredPoint {
  day: Day;
  value: number;
}

export interface BandPoint {
  day: Day;
  low: number;
  high: number;
}

interface LineWithBandProps {
  title: string;
  note?: ReactNode;
  sure?: ReactNode;
  /** What the picture shows, for people who do not see it. */
  label: string;
  /** At least one, in order of days. */
  points: readonly MeasuredPoint[];
  /** Continues the line, dashed. */
  expected?: readonly MeasuredPoint[];
  /** The interval around what is expected. */
  band?: readonly BandPoint[];
  due?: { day: Day; label: string };
  target?: { value: number; label: string };
  /** Fixes the value axis, such as [1, 10] for confidence; otherwise from 0 or below to the highest. */
  range?: [low: number, high: number];
  height?: number;
}

const margin = { top: 24, right: 20, bottom: 26, left: 34 };

export function LineWithBand(props: LineWithBandProps) {
  const { title, note, sure, label, points, expected = [], band = [], height = 214 } = props;
  const { ref, width } = useElementSize<HTMLDivElement>();
  const days = [...new Set([...points, ...expected, ...band].map((point) => point.day))].sort();
  const cell = (value: number | undefined) => (value === undefined ? "" : rounded(value));
  const table = {
    columns: [
      t("day"),
      t("value"),
      ...(expected.length > 0 ? [t("expected")] : []),
      ...(band.length > 0 ? [t("low"), t("high")] : []),
    ],
    rows: days.map((day) => {
      const interval = band.find((point) => point.day === day);
      return [
        sayDay(day),
        cell(points.find((point) => point.day === day)?.value),
        ...(expected.length > 0 ? [cell(expected.find((point) => point.day === day)?.value)] : []),
        ...(band.length > 0 ? [cell(interval?.low), cell(interval?.high)] : []),
      ];
    }),
  };
  return (
    <Figure title={title} note={note} sure={sure} table={table}>
      <div ref={ref} style={{ height }}>
        {width > 0 && points.length > 0 && (
          <svg width={width} height={height} role="img" aria-label={label}>
            <Drawing {...props} width={width} height={height} />
          </svg>
        )}
      </div>
    </Figure>
  );
}

const rounded = (value: number): number => Math.round(value * 100) / 100;

function Drawing({
  points,
  expected = [],
  band = [],
  due,
  target,
  range,
  width,
  height,
}: LineWithBandProps & { width: number; height: number }) {
  const days = [...points, ...expected, ...band]
    .map((point) => point.day)
    .concat(due?.day ?? [])
    .sort();
  const first = days[0] ?? "";
  const last = days.at(-1) ?? first;
  const values = [
    ...points.map((p) => p.value),
    ...expected.map((p) => p.value),
    ...band.flatMap((p) => [p.low, p.high]),
    ...(target ? [target.value] : []),
  ];
  const round = roundTicks(...(range ?? ([Math.min(0, ...values), Math.max(...values)] as const)), height < 120 ? 2 : 4);
  // A fixed scale ends where it ends.
  const ticks = range ? round.filter((tick) => tick >= range[0] && tick <= range[1]) : round;
  const [bottom = 0, top = 1] = range ?? [ticks[0], ticks.at(-1)];
  const span = Math.max(1, daysBetween(first, last));
  const x = (day: Day) => margin.left + (daysBetween(first, day) / span) * (width - margin.left - margin.right);
  const y = (value: number) =>
    height - margin.bottom - ((value - bottom) / (top - bottom || 1)) * (height - margin.top - margin.bottom);
  const at = (point: MeasuredPoint) => `${x(point.day)} ${y(point.value)}`;
  const path = (line: readonly MeasuredPoint[]) => `M${line.map(at).join(" L")}`;
  const upper = band.map((point) => `${x(point.day)} ${y(point.high)}`);
  const lower = band.map((point) => `${x(point.day)} ${y(point.low)}`).reverse();
  const lastPoint = points.at(-1);
  const continued = lastPoint ? [lastPoint, ...expected.filter((point) => point.day > lastPoint.day)] : expected;
  const dueNearStart = due && x(due.day) < width / 3;
  return (
    <>
      {ticks.map((tick) => (
        <g key={tick}>
          <line x1={margin.left} x2={width - margin.right} y1={y(tick)} y2={y(tick)} stroke="var(--line)" />
          <text x={margin.left - 10} y={y(tick) + 4} fontSize="11" textAnchor="end" fill="var(--ink-3)">
            {tick}
          </text>
        </g>
      ))}
      {dayTicks(first, last, Math.floor(width / 64)).map((tick) => (
        <text key={tick.day} x={x(tick.day)} y={height - 6} fontSize="11" textAnchor="middle" fill="var(--ink-3)">
          {tick.label}
        </text>
      ))}
      {band.length > 1 && <path d={`M${[...upper, ...lower].join(" L")} Z`} fill="var(--moss-soft)" />}
      {target && (
        <>
          <line
            x1={margin.left}
            x2={width - margin.right}
            y1={y(target.value)}
            y2={y(target.value)}
            stroke="var(--clay)"
            strokeDasharray="2 4"
          />
          <text x={margin.left + 4} y={y(target.value) - 5} fontSize="12" fill="var(--clay)">
            {target.label}
          </text>
        </>
      )}
      {continued.length > 1 && (
        <path d={path(continued)} fill="none" stroke="var(--moss)" strokeWidth="2" strokeDasharray="4 5" />
      )}
      {points.length > 1 && <path d={path(points)} fill="none" stroke="var(--moss)" strokeWidth="2.6" strokeLinejoin="round" />}
      {points.length <= 40 &&
        points.map((point) => (
          <circle
            key={point.day}
            cx={x(point.day)}
            cy={y(point.value)}
            r="3.6"
            fill="var(--sheet)"
            stroke="var(--moss)"
            strokeWidth="2"
          >
            <title>{`${sayDay(point.day)}: ${rounded(point.value)}`}</title>
          </circle>
        ))}
      {due && (
        <>
          <line x1={x(due.day)} x2={x(due.day)} y1={4} y2={height - margin.bottom + 6} stroke="var(--clay)" strokeWidth="1.6" />
          <text
            x={x(due.day) + (dueNearStart ? 6 : -6)}
            y={13}
            textAnchor={dueNearStart ? "start" : "end"}
            fontSize="12"
            fill="var(--clay)"
          >
            {due.label}
          </text>
        </>
      )}
    </>
  );
}
