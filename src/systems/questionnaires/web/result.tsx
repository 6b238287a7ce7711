// The result of a sitting: scores with their intervals as a picture, what they say and do not say, and what stands out in the answers.
import { Button } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { sayDay } from "../../../core/day.ts";
import { client } from "../../../web/client.ts";
import { useWayBack } from "../../../web/kit/go.tsx";
import { Card, Columns, type PageAction } from "../../../web/kit/page.tsx";
import { RecordPage } from "../../../web/kit/record-page.tsx";
import { saveNamed } from "../../../web/kit/save-file.ts";
import type { InstrumentDefinition } from "../schema/instrument.ts";
import type { Observation, Sitting } from "../schema/sitting.ts";
import { AboutInstrument } from "./about-instrument.tsx";
import { NoteForm } from "./note-form.tsx";
import { ScaleWords, ScoreFigure } from "./scores.tsx";
import type { ListedSitting } from "./sitting-rows.tsx";
import { t } from "./text.ts";
import "./questionnaires.css";

export interface SeenSitting {
  sitting: ListedSitting & Pick<Sitting, "answers">;
  order: string[];
  signs: Observation[];
  earlier: string | null;
}

interface ResultProps {
  seen: SeenSitting;
  instrument: InstrumentDefinition | null;
}

export function ResultPage({ seen, instrument }: ResultProps) {
  const { sitting, signs, order } = seen;
  const { id } = sitting;
  const takeOut = useMutation({ mutationFn: () => client.sittings.export({ id }), onSuccess: saveNamed });
  const scores = sitting.scores ?? [];
  const day = sayDay((sitting.finishedAt ?? sitting.startedAt).slice(0, 10));
  return (
    <RecordPage
      kind="sitting"
      record={sitting}
      title={sitting.instrumentTitle}
      trail={[
        { label: t("assessment"), to: "/assessment" },
        ...(instrument ? [{ label: instrument.title, to: `/assessment/instruments/${instrument.id}` }] : []),
      ]}
      list="/assessment/sittings"
      sub={t("youAnsweredOn", { day, answered: sitting.answered, of: order.length || sitting.answered })}
      action={useResultAction(seen, instrument)}
      more={
        <Button variant="default" onClick={() => takeOut.mutate()}>
          {t("takeOut")}
        </Button>
      }
      change={client.sittings.update}
      remove={client.sittings.remove}
    >
      <Columns
        side={
          <>
            {instrument && <AboutInstrument instrument={instrument} />}
            <Card title={t("note")}>
              <NoteForm key={id} sitting={sitting} />
            </Card>
          </>
        }
      >
        {signs.length > 0 && (
          <Card title={t("standsOut")}>
            {signs.map((sign) => (
              <p key={sign.kind}>{sign.sentence}</p>
            ))}
          </Card>
        )}
        <ScoreFigure title={t("resultTitle")} scores={scores.filter((score) => score.parent === null)} instrument={instrument} />
        {instrument && <ScaleWords scores={scores.filter((score) => score.parent === null)} instrument={instrument} />}
        {scores.some((score) => score.parent !== null) && (
          <ScoreFigure title={t("facetsTitle")} scores={scores} instrument={instrument} />
        )}
      </Columns>
    </RecordPage>
  );
}

const useResultAction = ({ sitting, earlier }: SeenSitting, instrument: InstrumentDefinition | null): PageAction | undefined => {
  const wayBack = useWayBack();
  if (wayBack) return { label: t("goOnWhereYouWere"), hotkey: "G", to: wayBack };
  if (!instrument) return undefined;
  if (earlier) return { label: t("whatChanged"), hotkey: "W", to: `/assessment/sittings/${sitting.id}/compare` };
  return { label: t("startAgain"), to: `/assessment/instruments/${instrument.id}` };
};
