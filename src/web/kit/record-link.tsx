// A link to any record by its kind and id, and sentences in which the records they rest on are links.
import { createContext, Fragment, type ReactNode, useContext } from "react";
import type { RecordRef } from "../../core/record.ts";
import type { Way } from "../../core/way.ts";
import type { Routes } from "../navigation.ts";
import { Go } from "./go.tsx";

const Known = createContext<Routes>({ ofRecord: () => undefined, ofPlace: () => undefined });

export const RoutesProvider = Known.Provider;

export const useRecordRoute = (): Routes["ofRecord"] => useContext(Known).ofRecord;

/** The way on from what was said, as a link. */
export function WayOn({ way, className }: { way: Way; className?: string }) {
  const { ofRecord, ofPlace } = useContext(Known);
  const to = "record" in way ? ofRecord(way.record.kind, way.record.id) : ofPlace(way.place);
  return to ? (
    <Go to={to} {...(className && { className })}>
      {way.label}
    </Go>
  ) : (
    way.label
  );
}

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
