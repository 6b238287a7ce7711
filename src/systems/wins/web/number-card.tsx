// The number of a win: large where it stands, with what it was before; changed in place.
import { Button, SegmentedControl, TextInput } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { client } from "../../../web/client.ts";
import { NumberInput, type TypedNumber } from "../../../web/kit/number-input.tsx";
import { Card } from "../../../web/kit/page.tsx";
import { ShortForm } from "../../../web/kit/short-form.tsx";
import { changeOf, sayNumber } from "../rules/say-number.ts";
import type { Win, WinNumber } from "../schema.ts";
import { t } from "./text.ts";

const blank: WinNumber = { what: "", value: 0, unit: "", baseline: null, direction: "up" };

export function NumberCard({ win }: { win: Win }) {
  const [editing, setEditing] = useState(false);
  const { number } = win;
  const change = number && changeOf(number);
  return (
    <Card title={t("numberTitle")}>
      {editing ? (
        <NumberForm win={win} onEnd={() => setEditing(false)} />
      ) : (
        <div className="win-number">
          {number ? (
            <p>
              <strong className="number">{sayNumber(number)}</strong>
              {change !== null && change !== 0 && (
                <small className={change < 0 === (number.direction === "down") ? "good" : "note"}>
                  {change < 0 ? t("lessThanBefore", { percent: -change }) : t("moreThanBefore", { percent: change })}
                </small>
              )}
            </p>
          ) : (
            <p className="quiet-line">{t("numberNone")}</p>
          )}
          <Button variant="default" onClick={() => setEditing(true)}>
            {number ? t("numberChange") : t("numberAdd")}
          </Button>
        </div>
      )}
    </Card>
  );
}

function NumberForm({ win, onEnd }: { win: Win; onEnd: () => void }) {
  const held = win.number ?? blank;
  const [what, setWhat] = useState(held.what);
  const [unit, setUnit] = useState(held.unit);
  const [value, setValue] = useState<TypedNumber>(win.number?.value ?? null);
  const [baseline, setBaseline] = useState<TypedNumber>(held.baseline);
  const [direction, setDirection] = useState<WinNumber["direction"]>(held.direction);
  const said = typeof value === "number" && typeof baseline !== "string" ? { what, unit, value, baseline, direction } : null;
  const save = useMutation({
    mutationFn: (number: WinNumber | null) =>
      client.wins.update({ id: win.id, revision: win.revision, number }, { context: { said: t("numberSaved") } }),
    onSuccess: onEnd,
  });
  return (
    <ShortForm
      submitLabel={t("numberSave")}
      ready={said !== null}
      write={save}
      onSubmit={() => said && save.mutate(said)}
      onCancel={onEnd}
      ends={
        win.number && (
          <Button variant="default" onClick={() => save.mutate(null)}>
            {t("numberDrop")}
          </Button>
        )
      }
    >
      <TextInput
        label={t("numberWhat")}
        placeholder={t("numberWhatPlaceholder")}
        value={what}
        maxLength={120}
        onChange={(event) => setWhat(event.currentTarget.value)}
      />
      <div className="side-by-side">
        <NumberInput label={t("numberValue")} value={value} onChange={setValue} data-autofocus />
        <NumberInput label={t("numberBefore")} value={baseline} onChange={setBaseline} />
        <TextInput label={t("numberUnit")} value={unit} maxLength={40} onChange={(event) => setUnit(event.currentTarget.value)} />
      </div>
      <fieldset className="better">
        <legend>{t("numberBetter")}</legend>
        <SegmentedControl
          aria-label={t("numberBetter")}
          value={direction}
          onChange={(next) => setDirection(next === "down" ? "down" : "up")}
          data={[
            { value: "up", label: t("more_is_better") },
            { value: "down", label: t("less_is_better") },
          ]}
        />
      </fieldset>
    </ShortForm>
  );
}
