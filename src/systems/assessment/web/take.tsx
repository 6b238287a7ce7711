// Taking a questionnaire: every answer is saved as it is given, so that one can stop and go on anywhere.
import { Button } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { api } from "../../../web/client.ts";
import { useGo } from "../../../web/kit/go.tsx";
import { Page, Trail } from "../../../web/kit/page.tsx";
import { useText } from "../../../web/words.ts";
import type { InstrumentDefinition } from "../schema/instrument.ts";
import { ItemByItem } from "./item-by-item.tsx";
import type { SeenSitting } from "./result.tsx";
import { text } from "./text.ts";
import { useAutosave } from "./use-autosave.ts";

export function TakePage({ seen, instrument }: { seen: SeenSitting; instrument: InstrumentDefinition }) {
  const t = useText(text);
  const go = useGo();
  const { sitting, order } = seen;
  const { id } = sitting;
  const [given, setGiven] = useState(sitting.answers);
  const [at, setAt] = useState(() => firstOpen(order, sitting.answers));
  const autosave = useAutosave(id);
  const pause = useMutation(
    api.sittings.pause.mutationOptions({ context: { said: t("paused") }, onSuccess: () => go("/assessment") }),
  );
  const finish = useMutation(api.sittings.finish.mutationOptions({ context: { said: t("finished") } }));
  const open = order.filter((item) => given[item] === undefined).length;
  const items = order.flatMap((item) => instrument.items.find((one) => one.id === item) ?? []);
  const some = open < order.length;
  const finishNow = () => void autosave.settled().then(() => finish.mutate({ id }));
  const answer = (item: string, value: number, milliseconds: number | undefined) => {
    setGiven((before) => ({ ...before, [item]: value }));
    autosave.save({ item, value, milliseconds });
  };
  const end = (
    <>
      <p className="item-statement">{open === 0 ? t("allAnswered") : t("someOpen", { count: open })}</p>
      <div className="form-end">
        <Button onClick={finishNow} disabled={!some} loading={finish.isPending}>
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
    <Page
      title={instrument.title}
      above={<Trail steps={[{ label: t("assessment"), to: "/assessment" }]} />}
      more={
        <>
          {some && at < order.length && (
            <Button variant="default" onClick={finishNow} loading={finish.isPending}>
              {t("finishEarly")}
            </Button>
          )}
          <Button variant="default" data-hotkey="p" onClick={() => void autosave.settled().then(() => pause.mutate({ id }))}>
            {t("pause")}
          </Button>
        </>
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
      />
    </Page>
  );
}

/** Where one stopped: the first item without an answer, or the end. */
const firstOpen = (order: readonly string[], given: Readonly<Record<string, number>>): number => {
  const place = order.findIndex((item) => given[item] === undefined);
  return place === -1 ? order.length : place;
};

function SaveState({ autosave }: { autosave: ReturnType<typeof useAutosave> }) {
  const t = useText(text);
  if (autosave.failed)
    return (
      <span role="alert">
        {t("notSaved", { why: autosave.failed })}{" "}
        <button type="button" className="quiet" onClick={autosave.retry}>
          {t("tryAgain")}
        </button>
      </span>
    );
  return <>{autosave.state === "saving" ? t("saving") : autosave.state === "saved" ? t("savedAll") : ""}</>;
}
