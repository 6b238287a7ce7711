// The frame of every chart: the question it answers as its title, how sure that is, and the same numbers as a table one key (T) away.
import { type ReactNode, useState } from "react";
import { t } from "../text.ts";
import { HowSure } from "./how-sure.tsx";

export interface FigureTable {
  columns: string[];
  rows: (string | number)[][];
}

interface FigureProps {
  /** The question or the answer in words: "16 of 30". */
  title: string;
  /** What it shows, in plain words. */
  note?: ReactNode;
  /** Units, samples and intervals. */
  sure?: ReactNode;
  table: FigureTable;
  children: ReactNode;
}

export function Figure({ title, note, sure, table, children }: FigureProps) {
  const [asTable, setAsTable] = useState(false);
  return (
    <figure className="card figure">
      <figcaption className="card-head">
        <h2>{title}</h2>
        {note && <div className="note number">{note}</div>}
      </figcaption>
      {asTable ? <NumbersTable caption={title} table={table} /> : children}
      {sure && (
        <HowSure>
          <p className="note">{sure}</p>
        </HowSure>
      )}
      <button
        type="button"
        className="quiet figure-switch"
        data-hotkey="t"
        aria-pressed={asTable}
        onClick={() => setAsTable(!asTable)}
      >
        {asTable ? t("showPicture") : t("showTable")} <kbd aria-hidden>T</kbd>
      </button>
    </figure>
  );
}

function NumbersTable({ caption, table }: { caption: string; table: FigureTable }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a long table scrolls, and arrow keys must reach it
    <section className="numbers-table" aria-label={caption} tabIndex={0}>
      <table>
        <caption className="unseen">{caption}</caption>
        <thead>
          <tr>
            {table.columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <tr key={row.join(" ")}>
              {row.map((cell, place) => (
                <td key={table.columns[place]} className="number">
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
