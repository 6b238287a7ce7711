// The screen of one record, for a route to load: the record that the address names, asked for once, and what its room says of it.
import { useQuery } from "@tanstack/react-query";
import type { ComponentType, ReactNode } from "react";
import { ChainCard } from "./chain-card.tsx";
import { useRouteParam } from "./go.tsx";
import type { Asked, Called, Removed, Shown } from "./noun.ts";
import { Columns } from "./page.tsx";
import { RecordPage, type RecordPageProps } from "./record-page.tsx";
import { Loaded, PageSkeleton } from "./skeletons.tsx";

interface RecordParts extends Omit<RecordPageProps, "kind" | "record" | "change" | "remove" | "children"> {
  /** What is to be known before all else. */
  above?: ReactNode;
  /** Its form and what is done with it. */
  main: ReactNode;
  /** What is seen beside it. */
  side?: ReactNode;
  /** Shows what it is built on and what is built on it, last in the side column; a sentence that teaches while there is nothing. */
  chain?: string | true;
  /** Dialogs. */
  over?: ReactNode;
}

/** An answer that is no record itself names the one that it holds. */
type Parts<R> = RecordParts & (R extends Shown ? { record?: Shown } : { record: Shown });

interface Noun<R, E> {
  get: Asked<{ id: string }, R, E>;
  update: Called<Shown>;
  remove: Removed;
}

/** `export default recordScreen("lesson", api.lessons, function useLesson(lesson) { return { title: lesson.text, … }; });` */
export const recordScreen = <R, E extends Error>(
  kind: string,
  noun: Noun<R, E>,
  useParts: (answer: R) => Parts<R>,
): ComponentType => {
  function Answered({ answer }: { answer: R }) {
    const { record = answer as R & Shown, above, main, side, chain, over, ...page } = useParts(answer);
    const beside = chain ? (
      <>
        {side}
        <ChainCard kind={kind} id={record.id} teach={chain === true ? undefined : chain} />
      </>
    ) : (
      side
    );
    return (
      <RecordPage kind={kind} record={record} change={noun.update.call} remove={noun.remove.call} {...page}>
        {above}
        {beside ? <Columns side={beside}>{main}</Columns> : main}
        {over}
      </RecordPage>
    );
  }
  return function RecordScreen() {
    const id = useRouteParam("id");
    const query = useQuery(noun.get.queryOptions({ input: { id } }));
    return (
      <Loaded query={query} shape={<PageSkeleton />}>
        {(answer) => <Answered key={id} answer={answer} />}
      </Loaded>
    );
  };
};
