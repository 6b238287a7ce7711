// The skills that an activity raises or a certificate proves, each with the level it leads to.
import { Button, CloseButton } from "@mantine/core";
import { useState } from "react";
import { proficiencyLevels } from "../../../career/proficiency.ts";
import { SkillPicker } from "../../../web/kit/catalogue-picker.tsx";
import { Select } from "../../../web/kit/select.tsx";
import type { Raise } from "../schema.ts";
import { t } from "./text.ts";

interface RaisesInputProps {
  label: string;
  value: readonly Raise[];
  onChange: (raises: Raise[]) => void;
}

const levels = proficiencyLevels.slice(1).map(({ level, label }) => ({ value: String(level), label: `${level} ${label}` }));

export function RaisesInput({ label, value, onChange }: RaisesInputProps) {
  const [picking, setPicking] = useState(false);
  const replace = (place: number, toLevel: number) =>
    onChange(value.map((one, other) => (other === place ? { ...one, toLevel } : one)));
  return (
    <fieldset className="raises">
      <legend>{label}</legend>
      {value.map((one, place) => (
        <div key={one.catalogueId ?? one.label} className="raise">
          <span>{one.label}</span>
          <Select
            aria-label={`${one.label}: ${t("toLevel")}`}
            data={levels}
            value={String(one.toLevel)}
            allowDeselect={false}
            onChange={(level) => replace(place, Number(level ?? one.toLevel))}
          />
          <CloseButton
            aria-label={t("takeOut", { label: one.label })}
            onClick={() => onChange(value.filter((_, other) => other !== place))}
          />
        </div>
      ))}
      {picking ? (
        <SkillPicker
          label={t("skill")}
          value={null}
          onChange={(chosen) => {
            if (chosen) onChange([...value, { catalogueId: chosen.id, label: chosen.label, toLevel: 3 }]);
            setPicking(false);
          }}
        />
      ) : (
        <Button variant="default" size="xs" onClick={() => setPicking(true)}>
          {t("addSkill")}
        </Button>
      )}
    </fieldset>
  );
}
