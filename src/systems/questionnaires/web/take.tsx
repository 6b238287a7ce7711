// Taking a questionnaire: nothing else in sight, every answer saved as it is given, so that one can stop and go on anywhere.
import { Button } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { api, queries } from "../../../web/client.ts";
import { AlonePage } from "../../../web/kit/alone.tsx";
import { Modal } from "../../../web/kit/dialogs.tsx";
import { useGo, useWayBack } from "../../../web/kit/go.tsx";
import { ItemByItem } from "../../../web/kit/item-by-item.tsx";
import { late, useWanted } from "../../../web/kit/late.ts";
import type { InstrumentDefinition } from "../schema/instrument.ts";
import type { SeenSitting } from "./result.tsx";
import { t } from "./text.ts";
import { useAutosave } from "./use-autosave.ts";

/** By how many scales would have a score if it ended now; fetched while one answers. */
const scoring = late(() => import("../rules/scores.ts"));

type Given = Readonly<Record<string, number>>;

export function TakePage({ seen, instrument }: { seen: SeenSitting; instrument: InstrumentDefinition }) {
  const go = useGo();
  const wayBack = useWayBack();
  const { sitting, order } = seen;
  const { id } = sitting;
  const [given, setGiven] = useState(sitting.answers);
  const [at, setAt] = useState(() => firstOpen(order, sitting.answers));
  const [asking, setAsking] = useState(false);
  const autosave = useAutosave(id);
  const pause = useMutation(
    api.sittings.pause.mutationOptions({ context: { said: t("paused") }, onSuccess: () => go(wayBack ?? "/assessment") }),
  );
  const finish = useMutation(api.sittings.finish.mutationOptions({ context: { said: t("finished") } }));
  const open = order.filter((item) => given[item] === undefined).length;
  const items = order.flatMap((item) => instrument.items.find((one) => one.id === item) ?? []);
  const isBegun = open < order.length;
  const scores = useWanted(scoring, true)?.scoresOf(instrument, given);
  const coming = { scored: scores?.filter((score) => score.value !== null).length ?? 0, of: scores?.length ?? 0 };
  const once = (write: typeof finish | typeof pause) => async () => {
    if (await autosave.settled()) write.mutate({ id });
  };
  const answer = (item: string, value: number, milliseconds: number | undefined) => {
    setGiven((before) => ({ ...before, [item]: value }));
    setAt(at + 1);
    autosave.save({ item, value, milliseconds });
  };
  const end = (
    <>
      <p className="item-statement">{open === 0 ? t("allAnswered") : t("someOpen", { count: open })}</p>
      {coming.scored < coming.of && <p>{t("wouldScore", { scored: coming.scored, of: coming.of })}</p>}
      <div className="form-end">
        <Button
          onClick={coming.scored < coming.of ? () => setAsking(true) : once(finish)}
          disabled={!isBegun || !scores}
          loading={finish.isPending}
        >
          {t("finish")}
        </Button>
        {open > 0 && (
          <Button variant="default" onClick={() => setAt(firstOpen(order, given))}>
            {t("toFirstOpen")}
          </Button>
        )}
      </div>
    </>
  );
  return (
    <AlonePage
      title={instrument.title}
      way={
        <Button variant="default" size="xs" data-hotkey="p" loading={pause.isPending} onClick={once(pause)}>
          {t("pause")}
        </Button>
      }
    >
      <ItemByItem
        instruction={instrument.instruction}
        answers={instrument.answers}
        items={items}
        given={given}
        at={at}
        onMove={setAt}
        onAnswer={answer}
        status={<SaveState autosave={autosave} />}
        end={end}
        below={
          isBegun &&
          open > 0 &&
          at < order.length && (
            <button type="button" className="quiet" onClick={() => setAsking(true)}>
              {t("finishEarly")}
            </button>
          )
        }
      />
      <Modal opened={asking} onClose={() => setAsking(false)} title={t("finishQuestion")}>
        <p>{t("wouldScore", { scored: coming.scored, of: coming.of })}</p>
        <p>{coming.scored === 0 ? t("wouldSayNothing") : t("earlierStay")}</p>
        <div className="form-end">
          <Button variant="default" loading={finish.isPending} onClick={once(finish)}>
            {t("finishNow")}
          </Button>
          <Button
            onClick={() => {
              setAsking(false);
              setAt(firstOpen(order, given));
            }}
          >
            {t("goOnAnswering")}
          </Button>
        </div>
      </Modal>
    </AlonePage>
  );
}

/** Where one stopped: the first item without an answer, or the end. */
const firstOpen = (order: readonly string[], given: Given): number => {
  const place = order.findIndex((item) => given[item] === undefined);
  return place === -1 ? order.length : place;
};

function SaveState({ autosave }: { autosave: ReturnType<typeof useAutosave> }) {
  const { failed, state, retry } = autosave;
  if (failed?.isFinished)
    return (
      <span role="alert">
        {t("finishedElsewhere")}{" "}
        <button type="button" className="quiet" onClick={() => void queries.invalidateQueries()}>
          {t("finish")}
        </button>
      </span>
    );
  if (failed)
    return (
      <span role="alert">
        {t("notSaved", { why: failed.said })}{" "}
        <button type="button" className="quiet" onClick={retry}>
          {t("retry")}
        </button>
      </span>
    );
  return <>{state === "saving" ? t("saving") : state === "saved" ? t("savedAll") : ""}</>;
}
