// Everything known about oneself at a glance: each questionnaire with where it stands, how others see one, and what lies beside.
import { useQuery } from "@tanstack/react-query";
import { sayDay } from "../../../core/day.ts";
import { api } from "../../../web/client.ts";
import { Chip } from "../../../web/kit/chip.tsx";
import { Page, type PageAction, Section } from "../../../web/kit/page.tsx";
import { Row, RowList } from "../../../web/kit/row.tsx";
import { Loaded, PageSkeleton } from "../../../web/kit/skeletons.tsx";
import { useText } from "../../../web/words.ts";
import { text } from "./text.ts";

type Overview = Awaited<ReturnType<typeof api.instruments.list.call>>["items"][number];

export default function Landing() {
  const list = useQuery(api.instruments.list.queryOptions({ input: {} }));
  const views = useQuery(api.views.list.queryOptions({ input: { limit: 1 } }));
  return (
    <Loaded query={list} shape={<PageSkeleton />}>
      {({ items }) => (
        <Loaded query={views} shape={<PageSkeleton />}>
          {({ total, unnamed }) => (
            <LandingPage instruments={items} views={total + unnamed.reduce((sum, one) => sum + one.count, 0)} />
          )}
        </Loaded>
      )}
    </Loaded>
  );
}

function LandingPage({ instruments, views }: { instruments: Overview[]; views: number }) {
  const t = useText(text);
  return (
    <Page title={t("landingTitle")} sub={t("landingSub")} action={useNextStep(instruments)}>
      <Section title={t("questionnaires")}>
        <RowList label={t("questionnaires")}>
          {instruments.map((one) => (
            <InstrumentRow key={one.id} instrument={one} />
          ))}
        </RowList>
      </Section>
      <Section title={t("further")}>
        <RowList label={t("further")}>
          <Row
            title={t("othersRow")}
            to="/assessment/views"
            reason={views === 0 ? t("othersNone") : t("othersSome", { count: views })}
          />
          <Row title={t("valuesRow")} to="/assessment/values" reason={t("valuesReason")} />
          <Row title={t("energyRow")} to="/assessment/energy" reason={t("energyReason")} />
          <Row title={t("successRow")} to="/assessment/success" reason={t("successReason")} />
          <Row title={t("placesRow")} to="/assessment/places" reason={t("placesReason")} />
          <Row title={t("fitRow")} to="/assessment/fit" reason={t("fitReason")} />
          <Row title={t("profileRow")} to="/assessment/profile" reason={t("profileReason")} />
          <Row title={t("sittingsRow")} to="/assessment/sittings" reason={t("sittingsReason")} />
          <Row title={t("licencesRow")} to="/assessment/licences" reason={t("licencesReason")} />
        </RowList>
      </Section>
    </Page>
  );
}

/** What was begun comes first, then what was never answered, then the page about it all. */
const useNextStep = (instruments: readonly Overview[]): PageAction => {
  const t = useText(text);
  const begun = instruments.find((one) => one.unfinished);
  if (begun?.unfinished)
    return { label: t("goOn", { title: begun.title }), hotkey: "G", to: `/assessment/sittings/${begun.unfinished.sittingId}` };
  const fresh = instruments.find((one) => !one.last);
  if (fresh) return { label: t("begin", { title: fresh.title }), hotkey: "N", to: `/assessment/instruments/${fresh.id}` };
  return { label: t("seeProfile"), hotkey: "P", to: "/assessment/profile" };
};

function InstrumentRow({ instrument }: { instrument: Overview }) {
  const t = useText(text);
  const { id, title, minutes, items, last, unfinished, own } = instrument;
  const said = () => {
    if (unfinished) return t("waiting", { answered: unfinished.answered, of: items });
    if (!last) return [t("notYet"), t("itemsCount", { count: items }), t("minutesAbout", { count: minutes })].join(" · ");
    const day = sayDay(last.finishedAt.slice(0, 10));
    return last.inShort ? t("lastOn", { day, said: last.inShort }) : t("lastOnUnclear", { day });
  };
  const state = unfinished && (unfinished.state === "paused" ? t("pausedState") : t("openState"));
  return (
    <Row
      title={title}
      to={unfinished ? `/assessment/sittings/${unfinished.sittingId}` : `/assessment/instruments/${id}`}
      reason={said()}
      chips={
        <>
          {state && <Chip tone="gold">{state}</Chip>}
          {own && <Chip>{t("own")}</Chip>}
        </>
      }
    />
  );
}
