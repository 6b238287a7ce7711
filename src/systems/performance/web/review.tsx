// One review at work: what is expected and what shows it, the packet, the case, and what was said and promised.
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { z } from "zod";
import { sayDay } from "../../../core/day.ts";
import { api, client } from "../../../web/client.ts";
import { Modal } from "../../../web/kit/dialogs.tsx";
import { Field } from "../../../web/kit/field.tsx";
import { Card, Section } from "../../../web/kit/page.tsx";
import { recordScreen } from "../../../web/kit/record-screen.tsx";
import { type DocumentFormat, SaveAs, useSaveAs } from "../../../web/kit/save-as.tsx";
import { CardSkeleton, Loaded } from "../../../web/kit/skeletons.tsx";
import { RecordForm, useRecordForm } from "../../../web/kit/use-record-form.tsx";
import { type PerformanceReview, performanceFields } from "../schema.ts";
import { Criteria, Evidence } from "./evidence.tsx";
import { Objections, Promises } from "./lines.tsx";
import { t } from "./text.ts";

export default recordScreen("performance-review", api.performance, function useReview(one) {
  const [editing, setEditing] = useState(false);
  const evidence = useQuery(api.performance.evidence.queryOptions({ input: { id: one.id } }));
  return {
    title: one.title,
    trail: [{ label: t("performance"), to: "/performance" }],
    sub: `${sayDay(one.begins)} – ${sayDay(one.ends)}`,
    action: { label: t("edit"), hotkey: "E", onClick: () => setEditing(true) },
    main: (
      <>
        <Loaded query={evidence} shape={<CardSkeleton height={240} />}>
          {(table) => <Evidence review={one} table={table} />}
        </Loaded>
        <Criteria key={`criteria ${one.revision}`} one={one} />
        <Section title={t("theCase")}>
          <p className="note">{t("caseTeach")}</p>
          <PartForm key={`case ${one.revision}`} one={one} of={theCase} />
        </Section>
        <Objections one={one} />
        <Section title={t("afterTalk")}>
          <PartForm key={`talk ${one.revision}`} one={one} of={afterTalk} />
        </Section>
        <Promises one={one} />
      </>
    ),
    side: (
      <>
        <Packet one={one} />
        {(one.talkOn || one.withWhom || one.opening) && (
          <Card title={t("theTalk")}>
            {one.talkOn && <p>{sayDay(one.talkOn)}</p>}
            {one.withWhom && <p>{t("withWhom", { who: one.withWhom })}</p>}
            {one.opening && <p className="as-written">{one.opening}</p>}
          </Card>
        )}
      </>
    ),
    over: (
      <Modal opened={editing} onClose={() => setEditing(false)} title={t("editTitle")} size={620}>
        <PartForm one={one} of={basics} onEnd={() => setEditing(false)} />
      </Modal>
    ),
    chain: true,
  };
});

const { title, begins, ends, talkOn, withWhom, opening, ask, anchor, walkAway, otherwise, said } = performanceFields;
const basics = z.object({ title, begins, ends, talkOn, withWhom, opening });
const theCase = z.object({ ask, anchor, walkAway, otherwise });
const afterTalk = z.object({ said });

interface PartFormProps {
  one: PerformanceReview;
  /** The fields that it changes. */
  of: typeof basics | typeof theCase | typeof afterTalk;
  onEnd?: () => void;
}

function PartForm({ one, of, onEnd }: PartFormProps) {
  const form = useRecordForm({
    schema: of as z.ZodObject,
    initial: one,
    revision: one.revision,
    save: (values, revision) => client.performance.update({ ...values, id: one.id, revision }, { context: { said: t("saved") } }),
    onSaved: onEnd,
    onCancel: onEnd,
  });
  return (
    <RecordForm form={form}>
      {Object.keys(of.shape).map((name) => (
        <Field key={name} form={form} name={name} help={of !== basics} />
      ))}
    </RecordForm>
  );
}

function Packet({ one }: { one: PerformanceReview }) {
  const save = useSaveAs((format: DocumentFormat) => client.performance.export({ id: one.id, format }));
  return (
    <Card title={t("packet")}>
      <p className="note">{t("packetTeach")}</p>
      <SaveAs save={save} label={t("savePacket")} without={["json"]} variant="filled" />
    </Card>
  );
}
