// A link to any record by its kind and id, and sentences in which the records they rest on are links.
import { createContext, Fragment, type ReactNode, useContext } from "react";
import type { RecordRef } from "../../core/record.ts";
import { Go } from "./go.tsx";

export type RouteOfRecord = (kind: string, id: string) => string | undefined;

const RecordRoutes = createContext<RouteOfRecord>(() => undefined);

export function RecordRoutesProvider({ routeOf, children }: { routeOf: RouteOfRecord; children: ReactNode }) {
  return <RecordRoutes value={routeOf}>{children}</RecordRoutes>;
}

export const useRecordRoute = (): RouteOfRecord => useContext(RecordRoutes);

export function RecordLink({ kind, id, children }: { kind: string; id: string; children: ReactNode }) {
  const to = useRecordRoute()(kind, id);
  if (!to) return <>{children}</>;
  return (
    <Go to={to} className="record-link">
      {children}
    </Go>
  );
}

interface Piece {
  at: number;
  content: ReactNode;
}

const splitAtRecords = (sentence: string, records: readonly RecordRef[]): { pieces: Piece[]; unnamed: RecordRef[] } => {
  const found = records
    .map((record) => ({ record, at: record.label ? sentence.indexOf(record.label) : -1 }))
    .sort((one, other) => one.at - other.at);
  const pieces: Piece[] = [];
  const unnamed: RecordRef[] = [];
  let from = 0;
  for (const { record, at } of found) {
    if (at < from || !record.label) {
      unnamed.push(record);
      continue;
    }
    pieces.push({ at: from, content: sentence.slice(from, at) });
    pieces.push({
      at,
      content: (
        <RecordLink kind={record.kind} id={record.id}>
          {record.label}
        </RecordLink>
      ),
    });
    from = at + record.label.length;
  }
  return { pieces: [...pieces, { at: from, content: sentence.slice(from) }], unnamed };
};

/** The reason for a suggestion: each record named in the sentence becomes its link, others follow it. */
export function Reason({ children: sentence, records = [] }: { children: string; records?: readonly RecordRef[] }) {
  const { pieces, unnamed } = splitAtRecords(sentence, records);
  return (
    <>
      {pieces.map((piece) => (
        <Fragment key={piece.at}>{piece.content}</Fragment>
      ))}
      {unnamed
        .filter((record) => record.label)
        .map((record, place) => (
          <Fragment key={`${record.kind} ${record.id}`}>
            {place === 0 ? " " : ", "}
            <RecordLink kind={record.kind} id={record.id}>
              {record.label}
            </RecordLink>
          </Fragment>
        ))}
    </>
  );
}
