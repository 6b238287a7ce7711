// The person's own rhythm: on which day of the week, and which reviews Today reminds of.
import { Checkbox } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { api } from "../../../web/client.ts";
import { Card } from "../../../web/kit/page.tsx";
import { Select } from "../../../web/kit/select.tsx";
import { type CadenceName, cadenceNames, type Rhythm } from "../schema/review.ts";
import { t } from "./text.ts";

const days = [1, 2, 3, 4, 5, 6, 7] as const;

export function RhythmCard({ reviewDay, cadences }: Rhythm) {
  const save = useMutation(api.reviews.setRhythm.mutationOptions({ context: { said: t("rhythmSaved") } }));
  const toggle = (cadence: CadenceName, wanted: boolean) =>
    save.mutate({ cadences: cadenceNames.filter((one) => (one === cadence ? wanted : cadences.includes(one))) });
  return (
    <Card title={t("rhythm")}>
      <Select
        label={t("reviewDay")}
        data={days.map((day) => ({ value: String(day), label: t(`day_${day}`) }))}
        value={String(reviewDay)}
        onChange={(chosen) => chosen && save.mutate({ reviewDay: Number(chosen) })}
        allowDeselect={false}
      />
      <fieldset className="reminders">
        <legend>{t("remindOf")}</legend>
        {cadenceNames.map((cadence) => (
          <Checkbox
            key={cadence}
            label={t(`cadence_${cadence}`)}
            checked={cadences.includes(cadence)}
            onChange={(event) => toggle(cadence, event.currentTarget.checked)}
          />
        ))}
      </fieldset>
    </Card>
  );
}
