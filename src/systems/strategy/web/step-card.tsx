// The role that is chosen on the map: what sort of step it is, why it is within reach, what is missing, and what to do with it.
import { Button } from "@mantine/core";
import { roleAddress } from "../../../catalogue/web/addresses.ts";
import { hundredths } from "../../../core/say.ts";
import { Chip } from "../../../web/kit/chip.tsx";
import { Go, useGo } from "../../../web/kit/go.tsx";
import { Card } from "../../../web/kit/page.tsx";
import { RecordLink } from "../../../web/kit/record-link.tsx";
import { sayGates, sayHours } from "../rules/say.ts";
import type { PathStep, PathsAnswer } from "../schema/path.ts";
import { wayLabel, wayTone } from "./saying.ts";
import { t } from "./text.ts";

interface StepCardProps {
  step: PathStep;
  payNow: PathsAnswer["payNow"];
  /** It is the role that was asked for. */
  isTo: boolean;
  onKeep: () => void;
  isKeeping: boolean;
}

export function StepCard({ step, payNow, isTo, onKeep, isKeeping }: StepCardProps) {
  const go = useGo();
  return (
    <Card title={step.label}>
      <StepFacts step={step} />
      {payNow && step.pay.length > 0 && <p className="note">{t("payNow", { pay: payNow.said })}</p>}
      <div className="path-actions">
        <Button onClick={onKeep} loading={isKeeping}>
          {t("keep")}
        </Button>
        {!isTo && (
          <Button variant="default" onClick={() => go(`/paths?to=${encodeURIComponent(step.id)}`)}>
            {t("waysThere")}
          </Button>
        )}
        <Go to={roleAddress(step.id)}>{t("lookAtRole")}</Go>
      </div>
    </Card>
  );
}

/** What is known of a step. */
export function StepFacts({ step }: { step: PathStep }) {
  const hours = sayHours(step.hours);
  const [from, to] = step.readinessRange ?? [];
  return (
    <>
      <p>
        <Chip tone={wayTone[step.way]}>{wayLabel[step.way]}</Chip> {step.rung && <Chip>{step.rung}</Chip>}
      </p>
      <p>{step.why}</p>
      <p className="note number">
        {from === undefined || to === undefined
          ? t("readyThen", { share: hundredths(step.ready) })
          : t("ready", { from: hundredths(from), to: hundredths(to) })}
      </p>
      <h3>{t("missing")}</h3>
      {step.gap.length === 0 ? (
        <p className="note">{t("nothingMissing")}</p>
      ) : (
        <ul className="path-gap">
          {step.gap.map(({ skillId, label, have, level }) => (
            <li key={skillId}>
              {label} <small>({have === null ? t("notKnown", { level }) : t("atLevel", { have, level })})</small>
            </li>
          ))}
          {step.more > 0 && <li>{t("andMore", { count: step.more })}</li>}
        </ul>
      )}
      {hours && <p className="note">{t("hours", { hours })}</p>}
      {step.gates.length > 0 && (
        <>
          <h3>{t("gates")}</h3>
          <p>{sayGates(step)}</p>
        </>
      )}
      {step.whomToAsk && (
        <>
          <h3>{t("ask")}</h3>
          <p className="note">{step.whomToAsk}</p>
        </>
      )}
      {step.pay.length > 0 && (
        <>
          <h3>{t("pay")}</h3>
          <ul className="path-gap">
            {step.pay.map(({ said, record }) => (
              <li key={record.id}>
                {said} (
                <RecordLink kind={record.kind} id={record.id}>
                  {record.label}
                </RecordLink>
                )
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
