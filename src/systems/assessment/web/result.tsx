// The result of a sitting: scores with their intervals as a picture, what they say and do not say, and what stands out in the answers.
import { Button } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { sayDay } from "../../../core/day.ts";
import { api, client } from "../../../web/client.ts";
import { useGo } from "../../../web/kit/go.tsx";
import { HistoryDrawer } from "../../../web/kit/history-drawer.tsx";
import { Card, Columns, Page, type PageAction, Trail } from "../../../web/kit/page.tsx";
import { saveNamed } from "../../../web/kit/save-file.ts";
import { type Openness, VisibilityMenu } from "../../../web/kit/visibility-menu.tsx";
import { useText } from "../../../web/words.ts";
import type { InstrumentDefinition } from "../schema/instrument.ts";
import type { Observation, Sitting } from "../schema/sitting.ts";
import { AboutInstrument } from "./about-instrument.tsx";
import { NoteForm } from "./note-form.tsx";
import { ScaleWords, ScoreFigure } from "./scores.tsx";
import type { ListedSitting } from "./sitting-rows.tsx";
import { text } from "./text.ts";
import "./assessment.css";

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
  const t = useText(text);
  const { sitting, signs, order } = seen;
  const { id } = sitting;
  const scores = sitting.scores ?? [];
  const day = sayDay((sitting.finishedAt ?? sitting.startedAt).slice(0, 10));
  return (
    <Page
      title={sitting.instrumentTitle}
      above={
        <Trail
          steps={[
            { label: t("assessment"), to: "/assessment" },
            ...(instrument ? [{ label: instrument.title, to: `/assessment/instruments/${instrument.id}` }] : []),
          ]}
        />
      }
      sub={t("youAnsweredOn", { day, answered: sitting.answered, of: order.length || sitting.answered })}
      action={useResultAction(seen, instrument)}
      more={<ResultMenu sitting={sitting} />}
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
    </Page>
  );
}

const useResultAction = ({ sitting, earlier }: SeenSitting, instrument: InstrumentDefinition | null): PageAction | undefined => {
  const t = useText(text);
  if (!instrument) return undefined;
  if (earlier) return { label: t("whatChanged"), hotkey: "W", to: `/assessment/sittings/${sitting.id}/compare` };
  return { label: t("startAgain"), to: `/assessment/instruments/${instrument.id}` };
};

function ResultMenu({ sitting }: { sitting: ListedSitting }) {
  const t = useText(text);
  const go = useGo();
  const { id, revision } = sitting;
  const [history, setHistory] = useState(false);
  const remove = useMutation(
    api.sittings.remove.mutationOptions({ context: { said: t("removed") }, onSuccess: () => go("/assessment/sittings") }),
  );
  const takeOut = useMutation({ mutationFn: () => client.sittings.export({ id }), onSuccess: saveNamed });
  const show = useMutation({
    mutationFn: (openness: Openness) => client.sittings.update({ id, revision, ...openness }, { context: { said: t("saved") } }),
  });
  return (
    <>
      <VisibilityMenu {...sitting} onChange={(openness) => show.mutate(openness)} />
      <Button variant="default" onClick={() => takeOut.mutate()}>
        {t("takeOut")}
      </Button>
      <Button variant="default" onClick={() => setHistory(true)}>
        {t("history")}
      </Button>
      <Button variant="default" color="clay" onClick={() => remove.mutate({ id })}>
        {t("remove")}
      </Button>
      <HistoryDrawer kind="sitting" id={id} opened={history} onClose={() => setHistory(false)} />
    </>
  );
}
