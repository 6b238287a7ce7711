// A table with headers that sort; on a phone each row becomes a card.
import { type ReactNode, useState } from "react";
import { Go } from "./go.tsx";
import { t } from "./text.ts";

export interface Column<T> {
  key: string;
  label: string;
  cell: (row: T) => ReactNode;
  /** What to sort by; nothing (null) comes last either way. Without it the column does not sort. */
  sort?: (row: T) => string | number | null;
  align?: "end";
  /** Leaves the column out on a phone. */
  wideOnly?: boolean;
}

interface DataTableProps<T> {
  caption: string;
  rows: readonly T[];
  columns: readonly Column<T>[];
  keyOf: (row: T) => string;
  /** The first column opens this address (Enter). */
  to?: (row: T) => string | undefined;
  onDone?: (row: T) => void;
  onEdit?: (row: T) => void;
  onRemove?: (row: T) => void;
  /** Shown at the end of each row, such as a menu. */
  end?: (row: T) => ReactNode;
  sortedBy?: { key: string; down?: boolean };
}

interface Sorting {
  key: string;
  down: boolean;
}

const inOrder = <T,>(rows: readonly T[], columns: readonly Column<T>[], sorting: Sorting | undefined): readonly T[] => {
  const value = columns.find((column) => column.key === sorting?.key)?.sort;
  if (!value || !sorting) return rows;
  const turn = sorting.down ? -1 : 1;
  return [...rows].sort((one, other) => {
    const [a, b] = [value(one), value(other)];
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    if (typeof a === "string" || typeof b === "string")
      return turn * String(a).localeCompare(String(b), undefined, { numeric: true });
    return turn * (a - b);
  });
};

export function DataTable<T>(props: DataTableProps<T>) {
  const { caption, rows, columns, keyOf, end, sortedBy } = props;
  const [sorting, setSorting] = useState<Sorting | undefined>(sortedBy && { key: sortedBy.key, down: sortedBy.down ?? false });
  const turn = (key: string) => setSorting({ key, down: sorting?.key === key ? !sorting.down : false });
  return (
    <table className="data-table">
      <caption className="unseen">{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column.key} scope="col" className={cellClass(column)} aria-sort={sortState(sorting, column.key)}>
              {column.sort ? (
                <button
                  type="button"
                  className="sort"
                  aria-label={t("sortBy", { label: column.label })}
                  onClick={() => turn(column.key)}
                >
                  {column.label}
                  <span aria-hidden>{sorting?.key === column.key ? (sorting.down ? " ↓" : " ↑") : ""}</span>
                </button>
              ) : (
                column.label
              )}
            </th>
          ))}
          {end && (
            <th>
              <span className="unseen">{t("more")}</span>
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {inOrder(rows, columns, sorting).map((row) => (
          <TableRow key={keyOf(row)} row={row} {...props} />
        ))}
      </tbody>
    </table>
  );
}

const sortState = (sorting: Sorting | undefined, key: string) =>
  sorting?.key !== key ? undefined : sorting.down ? "descending" : "ascending";

const cellClass = <T,>(column: Column<T>): string =>
  [column.align === "end" && "end number", column.wideOnly && "wide-only"].filter(Boolean).join(" ");

function TableRow<T>({ row, columns, to, onDone, onEdit, onRemove, end }: DataTableProps<T> & { row: T }) {
  const address = to?.(row);
  return (
    <tr data-row tabIndex={-1}>
      {columns.map((column, place) => (
        <td key={column.key} className={cellClass(column)} data-label={place > 0 ? column.label : undefined}>
          {place === 0 && address ? (
            <Go to={address} className="row-title" data-do="open">
              {column.cell(row)}
            </Go>
          ) : (
            column.cell(row)
          )}
          {place === 0 && <RowKeys row={row} onDone={onDone} onEdit={onEdit} onRemove={onRemove} />}
        </td>
      ))}
      {end && <td className="end">{end(row)}</td>}
    </tr>
  );
}

/** What the keys of a list press; people with a pointer find the same in the row. */
function RowKeys<T>({ row, onDone, onEdit, onRemove }: Pick<DataTableProps<T>, "onDone" | "onEdit" | "onRemove"> & { row: T }) {
  return (
    <>
      {onDone && <button type="button" hidden tabIndex={-1} data-do="done" onClick={() => onDone(row)} />}
      {onEdit && <button type="button" hidden tabIndex={-1} data-do="edit" onClick={() => onEdit(row)} />}
      {onRemove && <button type="button" hidden tabIndex={-1} data-do="remove" onClick={() => onRemove(row)} />}
    </>
  );
}
