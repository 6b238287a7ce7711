// What the guard proposes, line by line, and agreeing to it; one undo takes all of it back.
import { Button } from "@mantine/core";
import { useMutation, useQuery } from "@tanstack/react-query";
import { dayOfMonth } from "../../../core/say.ts";
import { api } from "../../../web/client.ts";
import { sayMinutes } from "../../../web/kit/effort.tsx";
import { EmptyState } from "../../../web/kit/empty-state.tsx";
import { Go } from "../../../web/kit/go.tsx";
import { Card } from "../../../web/kit/page.tsx";
import { RecordLink } from "../../../web/kit/record-link.tsx";
import { CardSkeleton, Loaded } from "../../../web/kit/skeletons.tsx";
import type { PieceProps } from "../../../web/system-screens.ts";
import type { GuardLine, GuardWeek } from "../schema.ts";
import { GuardBars } from "./bars.tsx";
import { t } from "./text.ts";
import "./guard.css";

export default function GuardCard({ all }: { all?: boolean } & PieceProps) {
  const guard = useQuery(api.guard.show.queryOptions({ input: {} }));
  return (
    <Loaded query={guard} shape={<CardSkeleton height={190} />}>
      {({ weeks }) => <GuardOf weeks={weeks} all={all ?? false} />}
    </Loaded>
  );
}

function GuardOf({ weeks, all }: { weeks: readonly GuardWeek[]; all: boolean }) {
  const asked = weeks.filter(({ proposal }) => proposal);
  const isUnsaid = weeks.every(({ capacity }) => capacity === null);
  return (
    <>
      {isUnsaid && all && <EmptyState sentence={t("guardUnsaid")} />}
      {isUnsaid && !all && (
        <Card title={t("guard")}>
          <p>{t("guardUnsaid")}</p>
          <Go to="/balance/boundaries" className="record-link">
            {t("sayHours")}
          </Go>
        </Card>
      )}
      {!isUnsaid && <GuardBars weeks={weeks} />}
      {(all ? asked : asked.slice(0, 1)).map((week) => (
        <ProposalCard key={week.week} week={week} />
      ))}
      {all && weeks.filter(({ relieved }) => relieved > 0).map((week) => <RelievedCard key={week.week} week={week} />)}
    </>
  );
}

function ProposalCard({ week }: { week: GuardWeek }) {
  const relieve = useMutation(api.guard.relieve.mutationOptions({ context: { said: t("agreed") } }));
  const { proposal } = week;
  if (!proposal) return null;
  return (
    <Card title={t("proposalFor", { day: dayOfMonth(week.week) })} note={t("proposal")}>
      <p>{week.reason}</p>
      <p>{proposal.said}</p>
      <ul className="guard-lines">
        {proposal.lines.map((line) => (
          <Line key={line.key} line={line} />
        ))}
      </ul>
      {proposal.moves > 0 && (
        <div className="form-end">
          <Button loading={relieve.isPending} onClick={() => relieve.mutate({ week: week.week })}>
            {t("agree")}
          </Button>
        </div>
      )}
    </Card>
  );
}

function Line({ line }: { line: GuardLine }) {
  return (
    <li>
      <span>
        <RecordLink kind={line.record.kind} id={line.record.id}>
          {line.title}
        </RecordLink>{" "}
        <span className="staying">{t("lineOf", { time: sayMinutes(line.minutes) })}</span>
      </span>
      {line.to ? (
        <span className="moving">{t("movesTo", { time: sayMinutes(line.moves), day: dayOfMonth(line.to) })}</span>
      ) : (
        <span className="staying">{t(`stays_${line.stays ?? "room"}`)}</span>
      )}
    </li>
  );
}

function RelievedCard({ week }: { week: GuardWeek }) {
  const release = useMutation(api.guard.release.mutationOptions({ context: { said: t("released") } }));
  return (
    <Card title={t("weekOf", { day: dayOfMonth(week.week) })} note={t("relieved", { time: sayMinutes(week.relieved) })}>
      <div className="form-end">
        <Button variant="default" onClick={() => release.mutate({ week: week.week })}>
          {t("release")}
        </Button>
      </div>
    </Card>
  );
}
