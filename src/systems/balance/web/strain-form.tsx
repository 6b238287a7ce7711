// The six statements with their five answers, for a new check and for a change.
import { Button } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { client } from "../../../web/client.ts";
import { Choices } from "../../../web/kit/choices.tsx";
import { Refused } from "../../../web/kit/refused.tsx";
import type { StrainCheck } from "../schema.ts";
import { t } from "./text.ts";
import "./balance.css";

interface StrainFormProps {
  items: readonly string[];
  answers: readonly string[];
  /** The check that is changed; none for a new one. */
  check?: StrainCheck;
  onSaved?: () => void;
}

export function StrainForm({ items, answers, check, onSaved }: StrainFormProps) {
  const [said, setSaid] = useState<readonly (number | undefined)[]>(check?.answers ?? items.map(() => undefined));
  const given = said.filter((answer) => answer !== undefined);
  const complete = given.length === items.length;
  const save = useMutation({
    mutationFn: async () => {
      const context = { said: t("strainSaved") };
      if (check) await client.strain.update({ id: check.id, revision: check.revision, answers: given }, { context });
      else await client.strain.log({ answers: given }, { context });
    },
    onSuccess: () => {
      if (!check) setSaid(items.map(() => undefined));
      onSaved?.();
    },
  });
  const choices = answers.map((label, value) => ({ value: String(value), label }));
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (complete) save.mutate();
      }}
    >
      {items.map((item, place) => (
        <div key={item} className="strain-item">
          <Choices
            label={item}
            inline
            choices={choices}
            value={said[place] === undefined ? null : String(said[place])}
            onChange={(chosen) => setSaid(said.with(place, Number(chosen)))}
          />
        </div>
      ))}
      <Refused error={save.error} />
      <div className="form-end">
        <Button type="submit" disabled={!complete} loading={save.isPending}>
          {t("strainSave")}
        </Button>
        {!complete && <span className="note">{t("strainMissing")}</span>}
      </div>
    </form>
  );
}
