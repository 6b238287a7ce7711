// Readiness as a ring, with what would lift it most.
import { hundredths } from "../../../core/say.ts";
import { Card } from "../../../web/kit/page.tsx";
import { Ring } from "../../../web/kit/ring.tsx";
import { movesMost, notKnown } from "../rules/gap-report.ts";
import type { GapReport } from "../schema.ts";
import { t } from "./text.ts";

export function ReadinessRise({ report }: { report: GapReport }) {
  const [first, second] = movesMost(report);
  if (!first) return <>{t("allReached")}</>;
  const one = { label: first.label, percent: hundredths(first.readinessIfClosed) };
  if (!second) return <>{t("liftOne", one)}</>;
  const other = second.label.charAt(0).toLowerCase() + second.label.slice(1);
  return <>{t("liftTwo", { ...one, other, otherPercent: hundredths(second.readinessIfClosed) })}</>;
}

export function Readiness({ report }: { report: GapReport }) {
  const confirmed = hundredths(report.readinessConfirmed);
  const unknown = notKnown(report).length;
  return (
    <Card title={t("readiness")} note={t("knownOf", { known: report.known, needs: report.role.needs })}>
      <div className="readiness">
        <Ring share={report.readiness} />
        <div>
          <p>
            <ReadinessRise report={report} />
          </p>
          {unknown > 0 && <p className="note">{t("atLeast", { count: unknown })}</p>}
          {confirmed < hundredths(report.readiness) && <p className="note">{t("fromConfirmed", { percent: confirmed })}</p>}
        </div>
      </div>
    </Card>
  );
}
