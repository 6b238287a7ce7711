// The rhythm of looking back: what is due now, what was held, what asks for a second look, and what changed the ground.
import { Button } from "@mantine/core";
import { useMutation, useQuery } from "@tanstack/react-query";
import { sayDay } from "../../../core/day.ts";
import { weekdayAndDay } from "../../../core/say.ts";
import { api, client } from "../../../web/client.ts";
import { Chip } from "../../../web/kit/chip.tsx";
import { EmptyState } from "../../../web/kit/empty-state.tsx";
import { useGo, useListOffset } from "../../../web/kit/go.tsx";
import { Columns, Page, type PageAction, Section } from "../../../web/kit/page.tsx";
import { Pager } from "../../../web/kit/pager.tsx";
import { Row, RowList } from "../../../web/kit/row.tsx";
import { Loaded, PageSkeleton, RowsSkeleton } from "../../../web/kit/skeletons.tsx";
import type { CadenceName, PeriodLine, ReviewLine } from "../schema/review.ts";
import { cutAtWord } from "./cut-at-word.ts";
import { EventsCard } from "./events-card.tsx";
import { RhythmCard } from "./rhythm-card.tsx";
import { SignalsCard } from "./signals-card.tsx";
import { t } from "./text.ts";
import "./reviews.css";
import "./notebook.css";

const pageSize = 10;

export default function Reviews() {
  const rhythm = useQuery(api.reviews.rhythm.queryOptions({ input: {} }));
  const begin = useBegin();
  return (
    <Loaded query={rhythm} shape={<PageSkeleton />}>
      {({ reviewDay, cadences, periods }) => (
        <Page title={t("reviews")} sub={t("reviewsSub")} action={weeklyAction(periods, begin)}>
          <Columns
            side={
              <>
                <SignalsCard />
                <EventsCard />
                <RhythmCard reviewDay={reviewDay} cadences={cadences} />
              </>
            }
          >
            <Section title={t("yourReviews")}>
              <RowList label={t("yourReviews")}>
                {periods.map((period) => (
                  <PeriodRow key={period.cadence} period={period} onBegin={begin} />
                ))}
              </RowList>
            </Section>
            <Past />
          </Columns>
        </Page>
      )}
    </Loaded>
  );
}

type Begin = (cadence: CadenceName) => void;

/** Begins the review of a cadence, or goes on with it, and leads to it. */
const useBegin = (): Begin => {
  const go = useGo();
  const start = useMutation({
    mutationFn: (cadence: CadenceName) => client.reviews.start({ cadence }, { context: { silent: true } }),
    onSuccess: ({ id }) => go(`/reviews/${id}`),
  });
  return start.mutate;
};

const weeklyAction = (periods: readonly PeriodLine[], begin: Begin): PageAction => {
  const state = periods.find(({ cadence }) => cadence === "week")?.state;
  const label = state === "done" ? t("readIt") : state === "open" ? t("goOn") : t("begin");
  return { label, hotkey: "R", onClick: () => begin("week") };
};

function PeriodRow({ period, onBegin }: { period: PeriodLine; onBegin: Begin }) {
  const { cadence, title, state, due, done, of, last, secondsSpent } = period;
  const minutes = t("minutes", { count: Math.max(1, Math.round(secondsSpent / 60)) });
  const said = {
    due: cadence === "week" ? t("stateDue") : t("stateDueLonger"),
    later: t("stateLater", { day: weekdayAndDay(due) }),
    open: t("stateOpen", { minutes }),
    done: t("stateDone", { day: sayDay(last ?? due) }),
  };
  return (
    <Row
      title={`${t(`cadence_${cadence}`)}: ${title}`}
      reason={said[state]}
      chips={
        <>
          {of > 0 && <span className="number">{t("held", { done, of })}</span>}
          <Button size="xs" variant="default" data-do="open" onClick={() => onBegin(cadence)}>
            {t(state === "done" ? "readThis" : state === "open" ? "goOnThis" : "beginThis")}
          </Button>
        </>
      }
    />
  );
}

function Past() {
  const [offset, setOffset] = useListOffset();
  const list = useQuery(api.reviews.list.queryOptions({ input: { limit: pageSize, offset } }));
  return (
    <Section title={t("past")}>
      <Loaded query={list} shape={<RowsSkeleton />}>
        {({ items, total }) =>
          total === 0 ? (
            <EmptyState sentence={t("pastNone")} />
          ) : (
            <>
              <RowList label={t("past")}>
                {items.map((line) => (
                  <ReviewRow key={line.review.id} line={line} />
                ))}
              </RowList>
              <Pager offset={offset} limit={pageSize} total={total} onOffset={setOffset} />
            </>
          )
        }
      </Loaded>
    </Section>
  );
}

function ReviewRow({ line: { review, title, filed, carried, dropped } }: { line: ReviewLine }) {
  const remove = useMutation(api.reviews.remove.mutationOptions({ context: { said: t("reviewRemoved") } }));
  const said = [
    filed > 0 && t("filedCount", { count: filed }),
    carried > 0 && t("carriedCount", { count: carried }),
    dropped > 0 && t("droppedCount", { count: dropped }),
  ].filter(Boolean);
  const [mattered] = Object.values(review.answers);
  return (
    <Row
      title={title}
      to={`/reviews/${review.id}`}
      reason={
        <>
          {mattered && <div>{cutAtWord(mattered, 110)}</div>}
          {said.length > 0 && <span className="note">{said.join(", ")}</span>}
        </>
      }
      chips={
        <>
          {review.status === "open" && <Chip tone="gold">{t("paused")}</Chip>}
          {review.cadence !== "week" && <Chip tone="sky">{t(`cadence_${review.cadence}`)}</Chip>}
        </>
      }
      minutes={Math.max(1, Math.round(review.secondsSpent / 60))}
      onRemove={() => remove.mutate({ id: review.id })}
    />
  );
}
