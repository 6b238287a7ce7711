// When wins came: a month in each column, a kind in each row, darker where there were more; the same as a table one key away.
import { useElementSize } from "@mantine/hooks";
import { useQuery } from "@tanstack/react-query";
import { type Day, sayDay } from "../../../core/day.ts";
import { monthAndYear } from "../../../core/say.ts";
import { api } from "../../../web/client.ts";
import { Figure } from "../../../web/kit/figure.tsx";
import { CardSkeleton, Loaded } from "../../../web/kit/skeletons.tsx";
import { type WinKind, winKinds } from "../schema.ts";
import { sayKind } from "./saying.ts";
import { stoneOf, type Timeline } from "./stones.ts";
import { t } from "./text.ts";

export function Months() {
  const timeline = useQuery(api.wins.timeline.queryOptions({ input: {} }));
  return (
    <Loaded query={timeline} shape={<CardSkeleton height={180} />}>
      {({ months }) => <MonthsFigure months={months} />}
    </Loaded>
  );
}

const names = 78;
const cell = 19;
const rowHeight = 22;

function MonthsFigure({ months }: { months: Timeline["months"] }) {
  const { ref, width } = useElementSize<HTMLDivElement>();
  const shown = months.slice(-Math.max(6, Math.min(24, Math.floor((width - names) / cell))));
  const count = shown.reduce((sum, month) => sum + month.total, 0);
  const kinds = winKinds.filter((kind) => shown.some((month) => month.kinds[kind]));
  const table = {
    columns: [t("month"), ...kinds.map(sayKind), t("all")],
    rows: months
      .toReversed()
      .map(({ month, total, kinds: ofMonth }) => [monthAndYear(month), ...kinds.map((kind) => ofMonth[kind] ?? 0), total]),
  };
  const height = kinds.length * rowHeight + 34;
  return (
    <Figure title={t("monthsTitle")} note={t("monthsNote", { count, months: shown.length })} table={table}>
      <div ref={ref} style={{ minHeight: height }}>
        {width > 0 && (
          <svg width={width} height={height} role="img" aria-label={t("monthsLabel", { count })}>
            {kinds.map((kind, row) => (
              <KindRow key={kind} kind={kind} y={row * rowHeight} months={shown} />
            ))}
            <MonthNames months={shown.map(({ month }) => month)} y={kinds.length * rowHeight + 14} />
          </svg>
        )}
      </div>
    </Figure>
  );
}

/** A name needs the width of two columns. */
const apart = 2;

/** Every third month by its name, so that none touches the next; the year under each January and under the first month. */
function MonthNames({ months, y }: { months: readonly Day[]; y: number }) {
  const isNamed = (month: Day) => (Number(month.slice(5, 7)) - 1) % 3 === 0;
  const isJanuary = (month: Day) => month.slice(5, 7) === "01";
  const hasRoom = (is: (month: Day) => boolean) => months.slice(0, 1).some(is) || !months.slice(0, apart).some(is);
  return (
    <g fontSize="11" fill="var(--ink-3)">
      {months.map((month, place) => (
        <g key={month}>
          {(place === 0 ? hasRoom(isNamed) : isNamed(month)) && (
            <text x={names + place * cell} y={y}>
              {sayDay(month, { month: "short" })}
            </text>
          )}
          {(place === 0 ? hasRoom(isJanuary) : isJanuary(month)) && (
            <text x={names + place * cell} y={y + 13}>
              {month.slice(0, 4)}
            </text>
          )}
        </g>
      ))}
    </g>
  );
}

const mostShades = 4;

function KindRow({ kind, y, months }: { kind: WinKind; y: number; months: Timeline["months"] }) {
  const { tone } = stoneOf[kind];
  return (
    <g>
      <text x="0" y={y + 14} fontSize="12" fill="var(--ink-2)">
        {sayKind(kind)}
      </text>
      {months.map(({ month, kinds }, place) => {
        const count = kinds[kind] ?? 0;
        const share = Math.min(count, mostShades) / mostShades;
        return (
          <rect
            key={month}
            x={names + place * cell}
            y={y + 1}
            width={cell - 4}
            height={rowHeight - 6}
            rx="4"
            fill={count === 0 ? "var(--sunk)" : `color-mix(in srgb, var(--${tone}) ${40 + 60 * share}%, var(--sheet))`}
          >
            <title>{t("cell", { month: monthAndYear(month), kind: sayKind(kind), count })}</title>
          </rect>
        );
      })}
    </g>
  );
}
