// The four parts of a fit, each a sentence with its interval, the facts one click below, or what is missing and how to get it.
import { sayDay } from "../../../core/day.ts";
import { Chip } from "../../../web/kit/chip.tsx";
import { HowSure } from "../../../web/kit/how-sure.tsx";
import { IntervalTrack } from "../../../web/kit/interval-bars.tsx";
import { Card } from "../../../web/kit/page.tsx";
import { WayOn } from "../../../web/kit/record-link.tsx";
import type { PartOfFit } from "../schema/fit.ts";
import { t } from "./text.ts";
import "./fit.css";

export function FitParts({ parts }: { parts: readonly PartOfFit[] }) {
  return (
    <div className="fit-parts">
      {parts.map((part) => (
        <FitPartCard key={part.part} part={part} title={t(part.part)} />
      ))}
    </div>
  );
}

export function FitPartCard({ part, title }: { part: PartOfFit; title: string }) {
  return (
    <Card title={title} note={part.score === null ? t("notKnown") : <Track part={part} />}>
      <p>
        {part.firmness && part.firmness !== "measured" && (
          <>
            <Chip tone={part.firmness === "seen" ? "sky" : "gold"}>{t(part.firmness)}</Chip>{" "}
          </>
        )}
        {part.said}
      </p>
      {part.toDo && (
        <p>
          <WayOn way={part.toDo} className="record-link" />
        </p>
      )}
      {(part.figures || part.facts.length > 0 || part.change || part.source) && (
        <HowSure>
          {part.figures && <p className="note">{part.figures}</p>}
          {part.facts.length > 0 && <Facts part={part} />}
          {part.change && <p className="note">{t("change", { change: part.change })}</p>}
          {part.source && (
            <p className="note">
              {part.on
                ? t("sourceAndDay", { source: part.source, day: sayDay(part.on) })
                : t("sourceOf", { source: part.source })}
            </p>
          )}
        </HowSure>
      )}
    </Card>
  );
}

/** Where the score lies on its own scale, with its interval; -1 to 1 for interests, 0 to 1 for the others. */
function Track({ part }: { part: PartOfFit }) {
  const { score, low, high } = part;
  const least = part.part === "interests" ? -1 : 0;
  const share = (value: number) => (value - least) / (1 - least);
  if (score === null) return null;
  return (
    <div className="fit-track">
      <IntervalTrack value={share(score)} low={share(low ?? score)} high={share(high ?? score)} tone="moss" thin />
    </div>
  );
}

function Facts({ part }: { part: PartOfFit }) {
  const withGround = part.facts.some((fact) => fact.how !== null);
  return (
    <table className="fit-facts">
      <thead>
        <tr>
          <th scope="col">{t(part.part)}</th>
          <th scope="col">{t("you")}</th>
          <th scope="col">{t("theWork")}</th>
          {withGround && <th scope="col">{t("howFigure")}</th>}
        </tr>
      </thead>
      <tbody>
        {part.facts.map((fact) => (
          <tr key={fact.label}>
            <th scope="row">{fact.label}</th>
            <td className="number">{fact.you}</td>
            <td className="number">{fact.role}</td>
            {withGround && <td>{fact.how}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
