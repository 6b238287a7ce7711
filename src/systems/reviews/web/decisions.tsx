// The decision journal: what is to be decided, what waits for its outcome, what is known, and how good the percentages are.
import { Button } from "@mantine/core";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { shortDate } from "../../../core/say.ts";
import { api, client } from "../../../web/client.ts";
import { Chip } from "../../../web/kit/chip.tsx";
import { Modal } from "../../../web/kit/dialogs.tsx";
import { EmptyState } from "../../../web/kit/empty-state.tsx";
import { useGo, useQueryParam } from "../../../web/kit/go.tsx";
import { Columns, Page, Section } from "../../../web/kit/page.tsx";
import { Row, RowList } from "../../../web/kit/row.tsx";
import { saveNamed } from "../../../web/kit/save-file.ts";
import { CardSkeleton, Loaded } from "../../../web/kit/skeletons.tsx";
import { today } from "../../../web/kit/today.ts";
import type { DecisionLine, DecisionStatus } from "../schema/decision.ts";
import { CalibrationPicture } from "./calibration-picture.tsx";
import { DecisionForm } from "./decision-form.tsx";
import { DecisionsImport } from "./decisions-import.tsx";
import { t } from "./text.ts";
import "./reviews.css";
import "./notebook.css";

const inOrder: readonly DecisionStatus[] = ["open", "waiting", "resolved", "let-go"];
const mostShown = 200;

export default function Decisions() {
  const go = useGo();
  const [adding, setAdding] = useQueryParam("add");
  const [importing, setImporting] = useState(false);
  const list = useQuery(api.decisions.list.queryOptions({ input: { limit: mostShown } }));
  const calibration = useQuery(api.decisions.calibration.queryOptions({ input: {} }));
  const save = useMutation({ mutationFn: () => client.decisions.export({}), onSuccess: saveNamed });
  const titles = { open: t("toDecide"), waiting: t("awaited"), resolved: t("resolvedOnes"), "let-go": t("letGoOnes") };
  return (
    <Page
      title={t("decisions")}
      sub={t("decisionsSub")}
      action={{ label: t("newDecision"), hotkey: "N", onClick: () => setAdding("yes") }}
      more={
        <>
          <Button variant="default" onClick={() => setImporting(true)}>
            {t("importDecisions")}
          </Button>
          {(list.data?.total ?? 0) > 0 && (
            <Button variant="default" onClick={() => save.mutate()}>
              {t("saveFile")}
            </Button>
          )}
        </>
      }
    >
      <Loaded query={list}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState sentence={t("emptyDecisions")} action={{ label: t("newDecision"), onClick: () => setAdding("yes") }} />
          ) : (
            <Columns
              side={
                <Loaded query={calibration} shape={<CardSkeleton height={200} />}>
                  {(found) => <CalibrationPicture found={found} />}
                </Loaded>
              }
            >
              {inOrder.map((status) => {
                const lines = items.filter((line) => line.status === status);
                if (lines.length === 0) return null;
                return (
                  <Section key={status} title={titles[status]}>
                    <RowList label={titles[status]}>
                      {lines.map((line) => (
                        <DecisionRow key={line.decision.id} line={line} />
                      ))}
                    </RowList>
                  </Section>
                );
              })}
            </Columns>
          )
        }
      </Loaded>
      <Modal opened={adding !== undefined} onClose={() => setAdding(undefined)} title={t("newDecision")} size={680}>
        <DecisionForm onEnd={() => setAdding(undefined)} onAdded={(id) => go(`/decisions/${id}`)} />
      </Modal>
      <DecisionsImport opened={importing} onClose={() => setImporting(false)} />
    </Page>
  );
}

function DecisionRow({ line: { decision, due } }: { line: DecisionLine }) {
  const go = useGo();
  const remove = useMutation(api.decisions.remove.mutationOptions({ context: { said: t("decisionRemoved") } }));
  const { title, expectation, probability, happened } = decision;
  const to = `/decisions/${decision.id}`;
  const expected =
    expectation && `${probability === null ? t("expectedPlain") : t("expected", { percent: probability })}: ${expectation}`;
  return (
    <Row
      title={title}
      to={to}
      reason={expected}
      chips={
        <>
          {happened && <Chip tone={happened === "no" ? "stone" : "moss"}>{t(`cameTrue_${happened}`)}</Chip>}
          {due !== null && due <= today() && <Chip tone="clay">{t("dueNow")}</Chip>}
          {due !== null && due > today() && <span className="number">{shortDate(due)}</span>}
        </>
      }
      onEdit={() => go(`${to}?edit=yes`)}
      onRemove={() => remove.mutate({ id: decision.id })}
    />
  );
}
