// Step 2: the role to aim for, typed, or taken from where the person's work leads, or from what they like.
import { useQuery } from "@tanstack/react-query";
import { hundredths } from "../../../../core/say.ts";
import { api } from "../../../../web/client.ts";
import { AimPicker } from "../../../../web/kit/catalogue-picker.tsx";
import { type Choice, Choices } from "../../../../web/kit/choices.tsx";
import { Go } from "../../../../web/kit/go.tsx";
import { Card, Page } from "../../../../web/kit/page.tsx";
import type { StepProps } from "./given.ts";
import { useDirections, useFacts } from "./preview.ts";
import { StepEnd } from "./step-end.tsx";
import { t } from "./text.ts";

const ways = ["next", "sideways", "further"] as const;
const wayTitles = { next: t("wayNext"), sideways: t("waySideways"), further: t("wayFurther") } as const;

export function WhereTo({ given, onGiven, onNext, onBack }: StepProps) {
  const facts = useFacts(given);
  const directions = useDirections(facts);
  const { items = [], from = [] } = directions.data ?? {};
  const choose = (id: string, label: string) => onGiven({ role: { id, label } });
  const goOn = (event: React.FormEvent) => {
    event.preventDefault();
    if (given.role) onNext();
  };
  return (
    <Page title={t("roleTitle")} sub={t("roleSub")}>
      <form onSubmit={goOn} className="step">
        <AimPicker
          ownNote={t("ownTitle")}
          label={t("roleLabel")}
          placeholder={t("roleHint")}
          value={given.role}
          onChange={(role) => onGiven({ role })}
        />
        <p className="note" aria-live="polite">
          {given.role ? t("roleChosen", { role: given.role.label }) : t("roleNeeded")}
        </p>
        {items.length > 0 && (
          <Card title={t("unsureTitle")} note={from[0] && t("fromRole", { role: from[0].label })}>
            <p>{t("unsureHelp")}</p>
            {ways.map((way) => {
              const offered = items.filter((one) => one.way === way);
              if (offered.length === 0) return null;
              return (
                <Choices
                  key={way}
                  label={wayTitles[way]}
                  value={given.role?.id ?? null}
                  choices={offered.map(
                    ({ id, label, readiness, between, why }): Choice => ({
                      value: id,
                      label,
                      note: [
                        between.length > 0 ? t("byWayOf", { roles: between.map((one) => one.label).join(", ") }) : why,
                        t("readyNow", { percent: hundredths(readiness) }),
                      ].join(" "),
                    }),
                  )}
                  onChange={(id) => choose(id, offered.find((one) => one.id === id)?.label ?? id)}
                />
              );
            })}
          </Card>
        )}
        <ByInterests chosen={given.role?.id ?? null} onChoose={choose} hasOthers={items.length > 0} />
        <StepEnd onBack={onBack} disabled={!given.role} />
      </form>
    </Page>
  );
}

interface ByInterestsProps {
  chosen: string | null;
  onChoose: (id: string, label: string) => void;
  hasOthers: boolean;
}

/** Roles by what the person likes; before they have said so, the way to say it and to come back. */
function ByInterests({ chosen, onChoose, hasOthers }: ByInterestsProps) {
  const fitting = useQuery(api.fit.suggest.queryOptions({ input: { by: "interests", source: "starter", limit: 6 } }));
  if (!fitting.data) return null;
  const { items, known } = fitting.data;
  if (!known.includes("interests"))
    return (
      <Card title={t(hasOthers ? "interestsTitle" : "interestsFirst")}>
        <p>{t("interestsHelp")}</p>
        <p>
          <Go to="/assessment/instruments/interests?then=/welcome" className="record-link">
            {t("interestsBegin")}
          </Go>
        </p>
      </Card>
    );
  return (
    <Card title={t("interestsFit")}>
      <p>{t(items.length === 0 ? "interestsNone" : "interestsOrder")}</p>
      <Choices
        quiet
        label={t("interestsFit")}
        value={chosen}
        choices={items.map(({ roleId, label }): Choice => ({ value: roleId, label }))}
        onChange={(id) => onChoose(id, items.find(({ roleId }) => roleId === id)?.label ?? id)}
      />
    </Card>
  );
}
