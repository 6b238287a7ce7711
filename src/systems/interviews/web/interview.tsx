// One interview: the sheet to prepare it with, how it went, and the thank-you after it.
import { Button } from "@mantine/core";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { sayDay } from "../../../core/day.ts";
import { api, client } from "../../../web/client.ts";
import { Modal } from "../../../web/kit/dialogs.tsx";
import { Card, Section } from "../../../web/kit/page.tsx";
import { RecordLink } from "../../../web/kit/record-link.tsx";
import { recordScreen } from "../../../web/kit/record-screen.tsx";
import { Row, RowList } from "../../../web/kit/row.tsx";
import type { InterviewLine, Preparation } from "../schema.ts";
import { DebriefForm, InterviewForm } from "./interview-form.tsx";
import { t } from "./text.ts";

export default recordScreen("interview", api.interviews, function useInterview(one) {
  const [open, setOpen] = useState<"edit" | "debrief">();
  const end = () => setOpen(undefined);
  return {
    title: [one.round ?? t("interview"), one.opening.label].filter(Boolean).join(": "),
    trail: [{ label: t("interviews"), to: "/interviews" }],
    sub: one.said,
    action: { label: t("edit"), hotkey: "E", onClick: () => setOpen("edit") },
    main: <Sheet one={one} />,
    side: (
      <>
        <About one={one} />
        <After one={one} onWrite={() => setOpen("debrief")} />
      </>
    ),
    over: (
      <Modal opened={open !== undefined} onClose={end} title={t(open === "debrief" ? "howItWent" : "editInterview")} size={600}>
        {open === "edit" && <InterviewForm openingId={one.openingId} record={one} onEnd={end} />}
        {open === "debrief" && <DebriefForm record={one} onEnd={end} />}
      </Modal>
    ),
  };
});

function Sheet({ one }: { one: InterviewLine }) {
  const sheet = useQuery(api.interviews.prepare.queryOptions({ input: { id: one.id } })).data;
  if (!sheet) return null;
  return (
    <>
      {one.prepared && (
        <Section title={t("toBring")}>
          <p className="as-written">{one.prepared}</p>
        </Section>
      )}
      <Lines title={t("likely")} lines={sheet.likely} />
      <Stories one={one} sheet={sheet} />
      <Lines title={t("toAskThem")} lines={sheet.ask} />
    </>
  );
}

const Lines = ({ title, lines }: { title: string; lines: readonly { question: string; why: string }[] }) => (
  <Section title={title}>
    <RowList label={title}>
      {lines.map(({ question, why }) => (
        <Row key={question} title={question} reason={why} />
      ))}
    </RowList>
  </Section>
);

function Stories({ one, sheet }: { one: InterviewLine; sheet: Preparation }) {
  const choose = useMutation({
    mutationFn: (stories: InterviewLine["stories"]) =>
      client.interviews.update({ id: one.id, revision: one.revision, stories }, { context: { said: t("saved") } }),
  });
  return (
    <Section title={t("storiesToTell")}>
      {sheet.stories.length === 0 && <p className="note">{t("noStories")}</p>}
      <RowList label={t("storiesToTell")}>
        {sheet.stories.map(({ record, why, chosen }) => (
          <Row
            key={record.id}
            title={record.label ?? record.id}
            reason={why}
            to={`/stories/${record.id}`}
            done={chosen}
            onDone={() => choose.mutate(chosen ? one.stories.filter(({ id }) => id !== record.id) : [...one.stories, record])}
          />
        ))}
      </RowList>
      {sheet.missing.length > 0 && (
        <>
          <p className="note">{t("storiesMissing")}</p>
          <ul className="plain-list">
            {sheet.missing.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}

function About({ one }: { one: InterviewLine }) {
  return (
    <Card title={t("about")}>
      <p>{one.said}</p>
      {one.place && <p className="as-written">{one.place}</p>}
      <p>
        <RecordLink kind="opening" id={one.openingId}>
          {one.opening.label ?? t("opening")}
        </RecordLink>
      </p>
    </Card>
  );
}

function After({ one, onWrite }: { one: InterviewLine; onWrite: () => void }) {
  const thank = useMutation({
    mutationFn: () => client.interviews.thank({ id: one.id }, { context: { said: t("thanked") } }),
  });
  return (
    <Card title={t("howItWent")}>
      {one.went === null && one.asked.length === 0 && <p className="note">{t("howItWentTeach")}</p>}
      {one.went !== null && <p>{t("wentOf", { count: one.went })}</p>}
      {one.asked.length > 0 && (
        <ul className="plain-list">
          {one.asked.map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ul>
      )}
      {one.learned && <p className="as-written">{one.learned}</p>}
      <p className="note">{one.thankedOn ? t("thankedOn", { day: sayDay(one.thankedOn) }) : t("thankTeach")}</p>
      <div className="form-end">
        <Button variant="default" onClick={onWrite}>
          {t("writeDebrief")}
        </Button>
        {one.thankedOn === null && (
          <Button variant="default" loading={thank.isPending} onClick={() => thank.mutate()}>
            {t("thankNow")}
          </Button>
        )}
      </div>
    </Card>
  );
}
