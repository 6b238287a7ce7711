// An answer as it is read: the answer, what the person's own record says, what waits on Today, and one thing to do.
import { sayDay } from "../../../core/day.ts";
import type { RecordRef } from "../../../core/record.ts";
import { Reason, RecordLink, WayOn } from "../../../web/kit/record-link.tsx";
import type { FilledAnswer } from "../schema.ts";
import { FileAction } from "./file-action.tsx";
import { t } from "./text.ts";

export function AnswerBody({ answer }: { answer: FilledAnswer }) {
  const { facts, next, source, writtenOn } = answer;
  const day = sayDay(writtenOn);
  return (
    <>
      <p className="guide-answer">{answer.answer}</p>
      <p className="note">{source ? t("source", { ...source, day }) : t("written", { day })}</p>
      {facts.length > 0 && (
        <>
          <h3>{t("fromRecord")}</h3>
          <ul className="guide-facts">
            {facts.map(({ said, known, records, opens }) => (
              <li key={said} className={known ? undefined : "quiet-line"}>
                <Reason records={records}>{said}</Reason> {opens && <WayOn way={opens} className="record-link" />}
              </li>
            ))}
          </ul>
        </>
      )}
      {next.length > 0 && (
        <>
          <h3>{t("onToday")}</h3>
          <ul className="guide-facts">
            {next.map(({ title, reason, records }) => (
              <li key={title}>
                <strong>
                  <NextTitle record={records[0]}>{title}</NextTitle>.
                </strong>{" "}
                {reason}
              </li>
            ))}
          </ul>
        </>
      )}
      <h3>{t("oneThing")}</h3>
      <FileAction id={answer.id} action={answer.action} />
    </>
  );
}

/** What waits, as a link to the record that it is about. */
function NextTitle({ record, children }: { record: RecordRef | undefined; children: string }) {
  if (!record) return children;
  return (
    <RecordLink kind={record.kind} id={record.id}>
      {children}
    </RecordLink>
  );
}
