// Step 3: the hours a week that the plan must stay inside.
import { useState } from "react";
import { weeklyHours } from "../../../../career/person.ts";
import { Choices } from "../../../../web/kit/choices.tsx";
import { HoursInput } from "../../../../web/kit/hours-input.tsx";
import { Page } from "../../../../web/kit/page.tsx";
import type { StepProps } from "./given.ts";
import { StepEnd } from "./step-end.tsx";
import { t } from "./text.ts";

const usual = [2, 3, 5, 8, 12];
const other = "other";

export function Hours({ given, onGiven, onNext, onBack }: StepProps) {
  const [own, setOwn] = useState(given.hours !== null && !usual.includes(given.hours));
  const fits = weeklyHours.safeParse(given.hours).success;
  const choose = (value: string) => {
    setOwn(value === other);
    if (value !== other) onGiven({ hours: Number(value) });
  };
  const goOn = (event: React.FormEvent) => {
    event.preventDefault();
    if (fits) onNext();
  };
  return (
    <Page title={t("hoursTitle")} sub={t("hoursSub")}>
      <form onSubmit={goOn} className="step">
        <Choices
          inline
          quiet
          label={t("hoursLabel")}
          choices={[
            ...usual.map((hours) => ({ value: String(hours), label: t("hoursChoice", { count: hours }) })),
            { value: other, label: t("hoursOther") },
          ]}
          value={own ? other : String(given.hours)}
          onChange={choose}
        />
        {own && (
          <HoursInput
            label={t("hoursOtherLabel")}
            value={given.hours}
            onChange={(hours) => onGiven({ hours })}
            error={!fits && t("hoursRange")}
          />
        )}
        <StepEnd onBack={onBack} disabled={!fits} />
      </form>
    </Page>
  );
}
