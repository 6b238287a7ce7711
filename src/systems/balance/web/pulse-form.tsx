// Four taps, or four keys from 1 to 5, and Enter.
import { Button, Textarea } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from "react";
import { client } from "../../../web/client.ts";
import { Choices } from "../../../web/kit/choices.tsx";
import { Refused } from "../../../web/kit/refused.tsx";
import { type Pulse, type PulsePart, pulseParts } from "../schema.ts";
import { t } from "./text.ts";
import "./balance.css";

const five = [1, 2, 3, 4, 5].map((value) => ({ value: String(value), label: String(value) }));

type Said = Partial<Record<PulsePart, number>>;

const saidOf = ({ energy, load, sleep, meaning }: Pulse): Said => ({ energy, load, sleep, meaning });

interface PulseFormProps {
  /** The pulse that is changed; none for today's first one. */
  pulse?: Pulse;
  /** Takes the focus at once. */
  atOnce?: boolean;
  /** Takes the keys 1 to 5 wherever nothing else does: on the page that is about it. */
  anywhere?: boolean;
  /** Grows by one whenever the form is asked for. */
  asked?: number;
  onSaved?: () => void;
}

export function PulseForm({ pulse, atOnce, anywhere, asked = 0, onSaved }: PulseFormProps) {
  const [said, setSaid] = useState<Said>(pulse ? saidOf(pulse) : {});
  const [note, setNote] = useState(pulse?.note ?? "");
  const [lacks, setLacks] = useState<PulsePart>();
  const form = useRef<HTMLFormElement>(null);
  const { energy, load, sleep, meaning } = said;
  const save = useMutation({
    mutationFn: async () => {
      if (!energy || !load || !sleep || !meaning) return;
      const given = { energy, load, sleep, meaning, note: note.trim() || null };
      const context = { said: t("pulseSaved") };
      if (pulse) await client.pulse.update({ id: pulse.id, revision: pulse.revision, ...given }, { context });
      else await client.pulse.log(given, { context });
    },
    onSuccess: onSaved,
  });
  const missing = pulseParts.find((part) => said[part] === undefined);

  const focusOn = (part: PulsePart | undefined) => {
    const group = part && form.current?.querySelectorAll("fieldset")[pulseParts.indexOf(part)];
    const target =
      group?.querySelector<HTMLElement>("input:checked, input") ?? form.current?.querySelector<HTMLElement>("[type=submit]");
    target?.focus();
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, on arrival
  useEffect(() => {
    if (atOnce || asked > 0) focusOn("energy");
  }, [asked]);

  const take = (part: PulsePart, event: Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "preventDefault">) => {
    const typed = Number(event.key);
    if (!Number.isInteger(typed) || typed < 1 || typed > 5 || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    setLacks(undefined);
    setSaid({ ...said, [part]: typed });
    focusOn(pulseParts[pulseParts.indexOf(part) + 1]);
  };
  useLayoutEffect(() => {
    if (!anywhere) return;
    const onPage = (event: globalThis.KeyboardEvent) => {
      if (!(event.target as HTMLElement).closest("input, textarea, select, [role=dialog], [contenteditable]"))
        take(missing ?? "energy", event);
    };
    document.addEventListener("keydown", onPage);
    return () => document.removeEventListener("keydown", onPage);
  });

  return (
    <form
      ref={form}
      className="pulse-form"
      onSubmit={(event) => {
        event.preventDefault();
        setLacks(missing);
        if (missing) focusOn(missing);
        else save.mutate();
      }}
    >
      {pulseParts.map((part) => (
        // biome-ignore lint/a11y/noStaticElementInteractions: the keys 1 to 5 are a second way to what the radio buttons inside do
        <div key={part} className="pulse-part" onKeyDown={(event) => take(part, event)}>
          <Choices
            label={t(part)}
            inline
            choices={five}
            value={said[part] ? String(said[part]) : null}
            onChange={(chosen) => {
              setLacks(undefined);
              setSaid({ ...said, [part]: Number(chosen) });
            }}
          />
          <small>{t(`${part}Ends`)}</small>
          {lacks === part && (
            <p className="lacking" role="alert">
              {t("partMissing", { part: t(part) })}
            </p>
          )}
        </div>
      ))}
      <Textarea
        label={t("note")}
        description={t("noteHelp")}
        value={note}
        maxLength={2000}
        autosize
        minRows={1}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <Refused error={save.error} />
      <div className="form-end">
        <Button type="submit" loading={save.isPending}>
          {t(pulse ? "changePulse" : "savePulse")}
        </Button>
      </div>
    </form>
  );
}
