// The guided reflection: eight questions, one open at a time, each kept as it is answered, any of them passed over.
import { Button, Textarea } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { sayDay } from "../../../core/day.ts";
import { client } from "../../../web/client.ts";
import { DayInput } from "../../../web/kit/day-input.tsx";
import { NumberInput, type TypedNumber } from "../../../web/kit/number-input.tsx";
import { Card } from "../../../web/kit/page.tsx";
import { RecordLink } from "../../../web/kit/record-link.tsx";
import { Refused } from "../../../web/kit/refused.tsx";
import { type ReflectionStep, reflectionSteps, type Shares } from "../schema/setback.ts";
import type { ShownSetback } from "./saying.ts";
import { t } from "./text.ts";

type Written = Omit<Parameters<typeof client.setbacks.reflect>[0], "id" | "revision" | "early">;

interface ReflectionProps {
  setback: ShownSetback;
  /** Whether a question is open to be answered. */
  looking: boolean;
  onLooking: (looking: boolean) => void;
}

export function ReflectionCard({ setback, looking, onLooking }: ReflectionProps) {
  const [at, setAt] = useState<ReflectionStep | null>(setback.next);
  const save = useMutation({
    mutationFn: ({ written, said }: { written: Written; said: string }) =>
      client.setbacks.reflect(
        { id: setback.id, revision: setback.revision, early: setback.state === "resting", ...written },
        { context: { said } },
      ),
  });
  const after = (step: ReflectionStep) => reflectionSteps[reflectionSteps.indexOf(step) + 1] ?? null;
  const keep = (step: ReflectionStep, written: Written) =>
    save.mutate({ written, said: t("kept") }, { onSuccess: () => setAt(after(step)) });
  const closed = setback.reflection?.finishedOn ?? null;
  return (
    <Card
      title={closed ? t("reflected") : t("reflection")}
      note={closed ? t("lookedAtOn", { day: sayDay(closed) }) : t("pauseHint")}
    >
      <ol className="reflection">
        {reflectionSteps.map((step) => (
          <li key={step} className={looking && at === step ? "here" : undefined}>
            {looking && at === step ? (
              <Question
                key={setback.id}
                step={step}
                setback={setback}
                saving={save.isPending}
                onKeep={(written) => keep(step, written)}
                onSkip={() => setAt(after(step))}
              />
            ) : (
              <Answer
                step={step}
                setback={setback}
                onOpen={() => {
                  setAt(step);
                  onLooking(true);
                }}
              />
            )}
          </li>
        ))}
      </ol>
      <Refused error={save.error} />
      {setback.reflection && !closed && (
        <Button
          variant={at === null ? "filled" : "default"}
          loading={save.isPending}
          onClick={() => save.mutate({ written: { finish: true }, said: t("finished") }, { onSuccess: () => onLooking(false) })}
        >
          {t("finish")}
        </Button>
      )}
    </Card>
  );
}

const askKeys = {
  happened: ["happenedAsk", "happenedHelp"],
  mine: ["mineAsk", "mineHelp"],
  theirs: ["theirsAsk", "theirsHelp"],
  luck: ["luckAsk", "luckHelp"],
  same: ["sameAsk", "sameHelp"],
  lesson: ["lessonAsk", "lessonHelp"],
  change: ["changeAsk", "changeHelp"],
  next: ["nextAsk", "nextHelp"],
} as const;

const lessonOf = ({ reflection, lessons }: ShownSetback): string | null =>
  lessons.find(({ id }) => id === reflection?.lessonId)?.text ?? null;

const writtenAt = (setback: ShownSetback, step: ReflectionStep): string | null => {
  const { reflection } = setback;
  if (!reflection) return null;
  if (step === "lesson") return lessonOf(setback);
  if (step === "next") return reflection.task?.label ?? null;
  return reflection[step];
};

function Answer({ step, setback, onOpen }: { step: ReflectionStep; setback: ShownSetback; onOpen: () => void }) {
  const said = writtenAt(setback, step);
  const [ask] = askKeys[step];
  const { task = null, shares = null } = setback.reflection ?? {};
  return (
    <>
      <div className="reflection-head">
        <h3>{t(ask)}</h3>
        <button type="button" className="quiet" aria-label={`${t(said ? "change" : "answer")}: ${t(ask)}`} onClick={onOpen}>
          {t(said ? "change" : "answer")}
        </button>
      </div>
      {said && (
        <p className="reflection-said">
          {step === "next" && task ? (
            <RecordLink kind={task.kind} id={task.id}>
              {said}
            </RecordLink>
          ) : (
            said
          )}
        </p>
      )}
      {step === "luck" && shares && <p className="note">{t("sharesSaid", { ...shares })}</p>}
    </>
  );
}

interface QuestionProps {
  step: ReflectionStep;
  setback: ShownSetback;
  saving: boolean;
  onKeep: (written: Written) => void;
  onSkip: () => void;
}

function Question({ step, setback, saving, onKeep, onSkip }: QuestionProps) {
  const before = writtenAt(setback, step);
  const [said, setSaid] = useState(before ?? "");
  const [shares, setShares] = useState<TypedShares | null>(setback.reflection?.shares ?? null);
  const [due, setDue] = useState<string | null>(null);
  const [ask, help] = askKeys[step];
  const given = said.trim();
  const read = shares && readShares(shares);
  const whole = shares === null || (read !== null && leftOf(read) === 0);
  const written = (): Written => {
    if (step === "next") return { next: given, nextDue: due };
    if (step === "luck") return { ...(given ? { luck: given } : {}), ...(read ? { shares: read } : {}) };
    return { [step]: given };
  };
  const empty = given === "" && !(step === "luck" && shares);
  return (
    <form
      className="reflection-question"
      onSubmit={(event) => {
        event.preventDefault();
        if (!empty && whole) onKeep(written());
      }}
    >
      <Textarea
        label={t(ask)}
        description={t(help)}
        value={said}
        onChange={(event) => setSaid(event.currentTarget.value)}
        autosize
        minRows={step === "lesson" || step === "next" || step === "change" ? 1 : 3}
        maxRows={12}
        autoFocus
      />
      {step === "luck" && <SharesInput shares={shares} onChange={setShares} />}
      {step === "next" && <DayInput label={t("nextDue")} value={due} onChange={setDue} />}
      <div className="form-end">
        <Button type="submit" disabled={empty || !whole} loading={saving}>
          {t(before ? "keepChange" : "keep")}
        </Button>
        <Button variant="default" onClick={onSkip}>
          {t(before ? "cancel" : "skip")}
        </Button>
      </div>
    </form>
  );
}

type TypedShares = Record<keyof Shares, TypedNumber>;

const none: TypedShares = { mine: null, theirs: null, luck: null };

/** None where one of them cannot be read; what was left empty has no share. */
const readShares = ({ mine, theirs, luck }: TypedShares): Shares | null => {
  if (typeof mine === "string" || typeof theirs === "string" || typeof luck === "string") return null;
  return { mine: mine ?? 0, theirs: theirs ?? 0, luck: luck ?? 0 };
};

const leftOf = ({ mine, theirs, luck }: Shares): number => 100 - mine - theirs - luck;

interface SharesInputProps {
  shares: TypedShares | null;
  onChange: (shares: TypedShares | null) => void;
}

function SharesInput({ shares, onChange }: SharesInputProps) {
  const put = (name: keyof Shares, value: TypedNumber) => {
    const next = { ...(shares ?? none), [name]: value };
    onChange(Object.values(next).every((share) => share === null || share === 0) ? null : next);
  };
  const read = shares && readShares(shares);
  const left = read ? leftOf(read) : 0;
  return (
    <fieldset className="shares">
      <legend>{t("sharesAsk")}</legend>
      <div className="shares-row">
        {(["mine", "theirs", "luck"] as const).map((name) => (
          <NumberInput
            key={name}
            label={t(name)}
            value={shares?.[name] ?? null}
            onChange={(value) => put(name, value)}
            lowest={0}
            highest={100}
            step={10}
            decimals={0}
          />
        ))}
      </div>
      {left !== 0 && <p className="note">{left > 0 ? t("sharesLeft", { left }) : t("sharesOver", { over: -left })}</p>}
    </fieldset>
  );
}
