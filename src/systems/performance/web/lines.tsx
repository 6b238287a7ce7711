// What may be said against the case with its answers, and what was promised in the talk with what became of it.
import { Textarea, TextInput } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import type { Day } from "../../../core/day.ts";
import { sayDay } from "../../../core/day.ts";
import { client } from "../../../web/client.ts";
import { DayInput } from "../../../web/kit/day-input.tsx";
import { Menu } from "../../../web/kit/menu.tsx";
import { Section } from "../../../web/kit/page.tsx";
import { Refused } from "../../../web/kit/refused.tsx";
import { Row, RowList } from "../../../web/kit/row.tsx";
import { AddInPlace, ShortForm } from "../../../web/kit/short-form.tsx";
import type { PerformanceReview } from "../schema.ts";
import { t } from "./text.ts";

type Patch = Partial<Pick<PerformanceReview, "objections" | "promised">>;

const useChange = (one: PerformanceReview) =>
  useMutation({
    mutationFn: (patch: Patch) =>
      client.performance.update({ id: one.id, revision: one.revision, ...patch }, { context: { said: t("saved") } }),
  });

export function Objections({ one }: { one: PerformanceReview }) {
  const change = useChange(one);
  return (
    <Section title={t("objections")}>
      <RowList label={t("objections")}>
        {one.objections.map((each) => (
          <Row
            key={each.objection}
            title={each.objection}
            reason={each.answer}
            onRemove={() => change.mutate({ objections: one.objections.filter((other) => other !== each) })}
          />
        ))}
      </RowList>
      <Refused error={change.error} />
      <AddInPlace label={t("addObjection")} form={(end) => <AddObjection one={one} onEnd={end} />} />
    </Section>
  );
}

function AddObjection({ one, onEnd }: { one: PerformanceReview; onEnd: () => void }) {
  const [objection, setObjection] = useState("");
  const [answer, setAnswer] = useState("");
  const change = useChange(one);
  const added = { objection: objection.trim(), answer: answer.trim() || null };
  return (
    <ShortForm
      submitLabel={t("addObjection")}
      ready={objection.trim() !== ""}
      write={change}
      onSubmit={() => change.mutate({ objections: [...one.objections, added] }, { onSuccess: onEnd })}
      onCancel={onEnd}
    >
      <TextInput
        label={t("objection")}
        value={objection}
        maxLength={300}
        data-autofocus
        onChange={({ currentTarget: { value } }) => setObjection(value)}
      />
      <Textarea
        label={t("answer")}
        value={answer}
        maxLength={1000}
        autosize
        minRows={2}
        onChange={({ currentTarget: { value } }) => setAnswer(value)}
      />
    </ShortForm>
  );
}

export function Promises({ one }: { one: PerformanceReview }) {
  const change = useChange(one);
  type Promised = PerformanceReview["promised"][number];
  const mark = (each: Promised, kept: boolean | null) =>
    change.mutate({ promised: one.promised.map((other) => (other === each ? { ...each, kept } : other)) });
  return (
    <Section title={t("promised")}>
      {one.promised.length === 0 && <p className="note">{t("noPromises")}</p>}
      <RowList label={t("promised")}>
        {one.promised.map((each) => (
          <Row
            key={each.what}
            title={each.what}
            reason={[
              each.due && t("by", { day: sayDay(each.due) }),
              each.kept === null ? null : t(each.kept ? "kept" : "notKept"),
            ]
              .filter(Boolean)
              .join(" · ")}
            done={each.kept === true}
            onDone={() => mark(each, each.kept === true ? null : true)}
            more={<Menu.Item onClick={() => mark(each, false)}>{t("markNotKept")}</Menu.Item>}
            onRemove={() => change.mutate({ promised: one.promised.filter((other) => other !== each) })}
          />
        ))}
      </RowList>
      <Refused error={change.error} />
      <AddInPlace label={t("addPromise")} form={(end) => <AddPromise one={one} onEnd={end} />} />
    </Section>
  );
}

function AddPromise({ one, onEnd }: { one: PerformanceReview; onEnd: () => void }) {
  const [what, setWhat] = useState("");
  const [due, setDue] = useState<Day | null>(null);
  const change = useChange(one);
  return (
    <ShortForm
      submitLabel={t("addPromise")}
      ready={what.trim() !== ""}
      write={change}
      onSubmit={() =>
        change.mutate({ promised: [...one.promised, { what: what.trim(), due, kept: null }] }, { onSuccess: onEnd })
      }
      onCancel={onEnd}
    >
      <TextInput
        label={t("promise")}
        value={what}
        maxLength={300}
        data-autofocus
        onChange={({ currentTarget: { value } }) => setWhat(value)}
      />
      <DayInput label={t("due")} value={due} onChange={setDue} />
    </ShortForm>
  );
}
