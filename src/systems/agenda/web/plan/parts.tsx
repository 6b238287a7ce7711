// What a plan shows, before it is agreed to and after: its first step, where the person stands, what must be held first.
import { Button } from "@mantine/core";
import { useState } from "react";
import { isInEarnest } from "../../../../career/gap.ts";
import { sayLevel } from "../../../../career/proficiency.ts";
import { sayDay } from "../../../../core/day.ts";
import { hundredths, listed } from "../../../../core/say.ts";
import { sayMinutes } from "../../../../web/kit/effort.tsx";
import { HowTo } from "../../../../web/kit/how-to.tsx";
import { Card } from "../../../../web/kit/page.tsx";
import { today } from "../../../../web/kit/today.ts";
import { standsBetween } from "../../rules.ts";
import type { Plan, PlanTo } from "./shape.ts";
import { t } from "./text.ts";

const mostBetween = 3;

/** What the plan comes to, in a title. */
export const headlineOf = ({
  target,
  firstApplication,
  firstApplicationFor,
}: Pick<PlanTo, "target" | "firstApplication" | "firstApplicationFor">): string => {
  const isThisYear = firstApplication.slice(0, 4) === today().slice(0, 4);
  const month = sayDay(firstApplication, isThisYear ? { month: "long" } : { month: "long", year: "numeric" });
  return t(firstApplicationFor === "training" ? "headlineTraining" : "headline", { role: target.label, month });
};

/** What stands between the person and the role, in a line. */
export const sayBetween = (plan: Pick<PlanTo, "gap" | "gates">): string => {
  const between = standsBetween(plan);
  const named = between.slice(0, mostBetween);
  if (named.length === 0) return t("nothingBetween");
  return between.length > named.length
    ? t("manyBetween", { named: named.join(", ") })
    : t("between", { count: named.length, named: listed(named) });
};

/** The first thing of the first week, told so that one can begin. */
export function FirstStep({ weeks, onBegin }: Pick<Plan, "weeks"> & { onBegin?: ((activityId: string) => void) | undefined }) {
  const piece = weeks[0]?.pieces[0];
  if (!piece) return null;
  return (
    <section className="card next-step">
      <div className="next-step-head note">
        <span>{t("firstStep")}</span>
        <span className="number">{sayMinutes(piece.minutes)}</span>
      </div>
      <h2 className="row-title">{piece.title}</h2>
      <p className="reason">{piece.why}</p>
      <HowTo steps={piece.steps} doneWhen={piece.doneWhen} />
      {onBegin && (
        <div className="next-step-ways">
          <Button onClick={() => onBegin(piece.activityId)}>{t("begin")}</Button>
        </div>
      )}
    </section>
  );
}

const mostGaps = 8;

/** Readiness as a range on a line from nothing to all; what it rests on is a tap away. */
export function WhereYouStand({
  target,
  readiness,
  readinessRange,
  gap,
  met,
}: Pick<PlanTo, "target" | "readiness" | "readinessRange" | "gap" | "met">) {
  const [shown, setShown] = useState(false);
  const [low = 0, high = 0] = readinessRange.map(hundredths);
  const missing = gap.filter(isInEarnest);
  const likely = gap.filter(({ distance }) => distance === 0);
  const unknown = gap.filter(({ haveSource }) => haveSource === "none").length;
  const range = low === high ? t("share", { low }) : t("range", { low, high });
  return (
    <Card title={t("whereYouStand")} note={t("forRole", { role: target.label })}>
      <div className="range-track" role="img" aria-label={range}>
        <i style={{ insetInlineStart: `${low}%`, width: `${Math.max(2, high - low)}%` }} />
      </div>
      <p>{t("isThere", { range })}</p>
      <button type="button" className="quiet" aria-expanded={shown} onClick={() => setShown(!shown)}>
        {t("howSure")}
      </button>
      {shown && (
        <>
          <p className="reason">{unknown === 0 ? t("allKnown") : t("notKnown", { count: unknown })}</p>
          <ol className="plain-list">
            {missing.slice(0, mostGaps).map(({ skillId, label, have, need, readinessIfClosed }) => (
              <li key={skillId}>
                {label}
                <div className="reason">
                  {have === null ? t("needUnknown", { need }) : t("needKnown", { have, need })}{" "}
                  {t("adds", { points: Math.max(1, hundredths(readinessIfClosed - readiness)) })}
                </div>
              </li>
            ))}
          </ol>
          {likely.length > 0 && <p className="reason">{t("likely", { named: listed(likely.map(({ label }) => label)) })}</p>}
          {met.length > 0 && <p className="reason">{t("met", { count: met.length })}</p>}
        </>
      )}
    </Card>
  );
}

/** What must be held before one may begin, with the time that it takes; then what opens doors. */
export function Gates({ gates, whomToAsk }: Pick<PlanTo, "gates" | "whomToAsk">) {
  if (gates.length === 0 && !whomToAsk) return null;
  return (
    <Card title={t("gates")}>
      <ul className="plain-list">
        {gates.map(({ id, name, body, gate, standing, held, leadTime, onlyFor }) => (
          <li key={id}>
            <strong>{name}</strong>
            <div className="reason">
              {[
                t(held ? "held" : gate ? "first" : standing),
                leadTime && !held && t("takes", { leadTime }),
                onlyFor && t("onlyFor", { onlyFor }),
                body,
              ]
                .filter(Boolean)
                .join(" · ")}
            </div>
          </li>
        ))}
      </ul>
      {whomToAsk && <p className="reason">{whomToAsk}</p>}
    </Card>
  );
}

const mostHeld = 12;

/** What the person brings, wherever they go. */
export function WhatYouHold({ skills }: Pick<Plan, "skills">) {
  const [all, setAll] = useState(false);
  const held = skills.filter(({ confirmation }) => confirmation !== "withdrawn");
  if (held.length === 0) return null;
  const shown = all ? held : held.slice(0, mostHeld);
  return (
    <Card title={t("hold")} note={t("holdCount", { count: held.length })}>
      <ul className="held">
        {shown.map(({ id, label, level }) => (
          <li key={id}>
            {label}
            {level !== null && <small> {sayLevel(level)}</small>}
          </li>
        ))}
      </ul>
      {shown.length < held.length && (
        <button type="button" className="quiet" onClick={() => setAll(true)}>
          {t("showAll", { count: held.length - shown.length })}
        </button>
      )}
    </Card>
  );
}
