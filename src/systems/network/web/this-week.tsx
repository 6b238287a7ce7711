// With whom to talk this week, each with the reason; put off in place.
import { useMutation, useQuery } from "@tanstack/react-query";
import { type Day, sayDay } from "../../../core/day.ts";
import { api, client } from "../../../web/client.ts";
import { Section } from "../../../web/kit/page.tsx";
import { Row, RowList } from "../../../web/kit/row.tsx";
import { t } from "./text.ts";

/** Nothing where nobody needs a talk: the list says the rest. */
export function ThisWeek() {
  const week = useQuery(api.contacts.week.queryOptions({ input: {} })).data;
  const ledger = useQuery(api.contacts.ledger.queryOptions({ input: {} })).data;
  const snooze = useMutation({
    mutationFn: ({ id, until }: { id: string; until: Day }) =>
      client.contacts.snooze({ id, until }, { context: { said: t("snoozed") } }),
  });
  if (week?.quietUntil) return <p className="note">{t("weekQuiet", { day: sayDay(week.quietUntil) })}</p>;
  if (!week || (week.picks.length === 0 && (ledger?.oneWay.length ?? 0) === 0)) return null;
  return (
    <div className="this-week">
      <Section
        title={t("thisWeek")}
        end={<span className="note">{t("weekHeld", { talked: week.talked, budget: week.budget })}</span>}
      >
        <RowList label={t("thisWeek")}>
          {week.picks.map(({ id, name, work, reason }) => (
            <Row
              key={id}
              title={name}
              reason={[work, reason].filter(Boolean).join(" · ")}
              to={`/contacts/${id}`}
              onSnooze={(until) => snooze.mutate({ id, until })}
            />
          ))}
          {ledger?.oneWay.map(({ id, name, said }) => (
            <Row key={`one way ${id}`} title={name} reason={said} to={`/contacts/${id}`} />
          ))}
        </RowList>
        {week.waiting > 0 && <p className="note">{t("weekWaiting", { count: week.waiting })}</p>}
      </Section>
    </div>
  );
}
