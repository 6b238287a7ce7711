// Step 2: the role to aim for, typed, or taken from where the person's work leads and from what they like; or none yet.
import { Button } from "@mantine/core";
import { AimPicker } from "../../../../web/kit/catalogue-picker.tsx";
import { type Choice, Choices } from "../../../../web/kit/choices.tsx";
import { Card, Page } from "../../../../web/kit/page.tsx";
import { LikesLine, noteOf, ways, wayTitles } from "../plan/directions.tsx";
import "../plan/plan.css";
import type { StepProps } from "./given.ts";
import { useDirections, useFacts } from "./preview.ts";
import { StepEnd } from "./step-end.tsx";
import { t } from "./text.ts";

export function WhereTo({ given, onGiven, onNext, onBack }: StepProps) {
  const facts = useFacts(given);
  const directions = useDirections(facts);
  const { items = [], from = [], likesKnown = false } = directions.data ?? {};
  const choose = (id: string, label: string) => onGiven({ role: { id, label }, exploring: false });
  const goOn = (event: React.FormEvent) => {
    event.preventDefault();
    if (given.role) onNext();
  };
  const goWithout = () => {
    onGiven({ role: null, exploring: true });
    onNext();
  };
  return (
    <Page title={t("roleTitle")} sub={t("roleSub")}>
      <form onSubmit={goOn} className="step">
        <AimPicker
          ownNote={t("ownTitle")}
          label={t("roleLabel")}
          placeholder={t("roleHint")}
          value={given.role}
          onChange={(role) => onGiven({ role, exploring: false })}
        />
        <p className="note" aria-live="polite">
          {given.role ? t("roleChosen", { role: given.role.label }) : t("roleNeeded")}
        </p>
        <Card title={t("unsureTitle")} note={from[0] && t("fromRole", { role: from[0].label })}>
          <p>{t(items.length > 0 ? "unsureHelp" : "unsureNone")}</p>
          {ways.map((way) => {
            const offered = items.filter((one) => one.way === way);
            if (offered.length === 0) return null;
            return (
              <Choices
                key={way}
                label={wayTitles[way]}
                value={given.role?.id ?? null}
                choices={offered.map((one): Choice => ({ value: one.id, label: one.label, note: noteOf(one) }))}
                onChange={(id) => choose(id, offered.find((one) => one.id === id)?.label ?? id)}
              />
            );
          })}
          {directions.data && <LikesLine plan={{ directions: items, likesKnown }} then="/welcome" />}
          <p className="beside-list">{t("goWithoutHelp")}</p>
          <Button variant="default" onClick={goWithout}>
            {t("goWithout")}
          </Button>
        </Card>
        <StepEnd onBack={onBack} disabled={!given.role} />
      </form>
    </Page>
  );
}
