// A list by months, the newest first: each month under its name.
import { Fragment, type ReactNode } from "react";
import type { Day } from "../../../core/day.ts";
import { monthAndYear } from "../../../core/say.ts";
import { Section } from "../../../web/kit/page.tsx";
import { RowList } from "../../../web/kit/row.tsx";

interface ByMonthProps<T> {
  /** In order of days. */
  items: readonly T[];
  row: (item: T) => ReactNode;
}

export function ByMonth<T extends { id: string; day: Day }>({ items, row }: ByMonthProps<T>) {
  const months = new Map<string, T[]>();
  for (const item of items) months.set(item.day.slice(0, 7), [...(months.get(item.day.slice(0, 7)) ?? []), item]);
  return [...months].map(([month, within]) => {
    const name = monthAndYear(month);
    return (
      <Section key={month} title={name}>
        <RowList label={name}>
          {within.map((item) => (
            <Fragment key={item.id}>{row(item)}</Fragment>
          ))}
        </RowList>
      </Section>
    );
  });
}
