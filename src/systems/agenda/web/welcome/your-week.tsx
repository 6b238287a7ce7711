// Step 3: the hours that the plan must stay inside, and where the person stands, as it was read or assumed, to change with one tap.
import { useState } from "react";
import { countryNames } from "../../../../career/country.ts";
import { weeklyHours } from "../../../../career/person.ts";
import { type SituationKind, situationKinds } from "../../../../career/situation.ts";
import { Choices } from "../../../../web/kit/choices.tsx";
import { HoursInput } from "../../../../web/kit/hours-input.tsx";
import { Card, Page } from "../../../../web/kit/page.tsx";
import { Refused } from "../../../../web/kit/refused.tsx";
import { Select } from "../../../../web/kit/select.tsx";
import type { StepProps } from "./given.ts";
import { type Plan, type PlanTo, usePlanPreview } from "./preview.ts";
import { StepEnd } from "./step-end.tsx";
import { t } from "./text.ts";

const usual = [2, 3, 5, 8, 12];
const other = "other";

export function YourWeek({ given, onGiven, onNext, onBack }: StepProps) {
  const [own, setOwn] = useState(given.hours !== null && !usual.includes(given.hours));
  const { preview } = usePlanPreview(given);
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
        <Refused error={preview.error} />
        {preview.data?.target && <HowFound plan={preview.data} />}
        {preview.data?.target && (
          <Stands
            situation={preview.data.situation}
            kind={given.situation}
            country={given.country}
            onKind={(situation) => onGiven({ situation })}
            onCountry={(country) => onGiven({ country })}
          />
        )}
        <StepEnd onBack={onBack} disabled={!fits} />
      </form>
    </Page>
  );
}

/** Which role was taken for words that name none. */
function HowFound({ plan: { aim, target } }: { plan: PlanTo }) {
  if (aim.found === "nearest") return <p>{t("aimNearest", { asked: aim.asked ?? "", role: target.label })}</p>;
  if (aim.found === "named" || aim.others.length === 0) return null;
  return <p>{t("aimOwn", { role: target.label, like: aim.others.map(({ label }) => label).join(", ") })}</p>;
}

interface StandsProps {
  situation: Plan["situation"];
  kind: SituationKind | null;
  country: string | null;
  onKind: (kind: SituationKind) => void;
  onCountry: (country: string | null) => void;
}

function Stands({ situation, kind, country, onKind, onCountry }: StandsProps) {
  const { source, because, limits } = situation;
  const how =
    kind || source === "given"
      ? t("standsSaid")
      : source === "read"
        ? t("standsRead", { because: because ?? "" })
        : t("standsAssumed");
  return (
    <Card title={t("standsTitle")} note={how}>
      <Choices
        inline
        quiet
        label={t("standsTitle")}
        value={kind ?? situation.kind}
        choices={situationKinds.map((value) => ({ value, label: t(value) }))}
        onChange={(value) => onKind(situationKinds.find((one) => one === value) ?? situation.kind)}
      />
      <div className="country">
        <Select
          label={t("country")}
          description={t(country === null && situation.countrySource === "clock" ? "countryByClock" : "countryHelp")}
          placeholder={t("countryUnknown")}
          searchable
          clearable={country !== null}
          data={countries}
          value={country ?? situation.country}
          onChange={onCountry}
        />
      </div>
      {limits.length > 0 && <p className="note">{t("limits", { said: limits.map(({ said }) => `“${said}”`).join(", ") })}</p>}
    </Card>
  );
}

const countries = countryNames().map(({ code, name }) => ({ value: code, label: name }));
