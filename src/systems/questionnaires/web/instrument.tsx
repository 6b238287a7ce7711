// One questionnaire before it is answered: what it is for, how long it takes, what it is not, whose it is, and one's sittings with it.
import { Button } from "@mantine/core";
import { keepPreviousData, useMutation, useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { api } from "../../../web/client.ts";
import { Chip } from "../../../web/kit/chip.tsx";
import { useGo, useQueryParam, useRouteParam } from "../../../web/kit/go.tsx";
import { Card, Columns, Page, Section, Trail } from "../../../web/kit/page.tsx";
import { Loaded, PageSkeleton } from "../../../web/kit/skeletons.tsx";
import { useMore } from "../../../web/kit/use-more.tsx";
import type { InstrumentDefinition } from "../schema/instrument.ts";
import { AboutInstrument } from "./about-instrument.tsx";
import { type ListedSitting, SittingRows } from "./sitting-rows.tsx";
import { t } from "./text.ts";
import "../../../web/kit/lists.css";
import "./questionnaires.css";

export default function InstrumentScreen() {
  const id = useRouteParam("id");
  const instrument = useQuery(api.instruments.get.queryOptions({ input: { id } }));
  const { limit, more } = useMore(10);
  const sittings = useQuery({
    ...api.sittings.list.queryOptions({ input: { instrument: id, limit } }),
    placeholderData: keepPreviousData,
  });
  const all = useQuery(api.instruments.list.queryOptions({ input: {} }));
  return (
    <Loaded query={instrument} shape={<PageSkeleton />}>
      {(one) => (
        <Loaded query={sittings} shape={<PageSkeleton />}>
          {({ items, total }) => (
            <Loaded query={all} shape={<PageSkeleton />}>
              {(list) => (
                <InstrumentPage
                  instrument={one}
                  sittings={items}
                  more={more(total)}
                  isOwn={list.items.some((own) => own.id === id && own.own)}
                />
              )}
            </Loaded>
          )}
        </Loaded>
      )}
    </Loaded>
  );
}

/** A sitting that somebody was sent to from elsewhere leads back there. */
const sittingPath = (id: string, then: string | undefined): string =>
  `/assessment/sittings/${id}${then === undefined ? "" : `?then=${then}`}`;

interface InstrumentPageProps {
  instrument: InstrumentDefinition;
  sittings: ListedSitting[];
  /** The way to more of them. */
  more: ReactNode;
  isOwn: boolean;
}

function InstrumentPage({ instrument, sittings, more, isOwn }: InstrumentPageProps) {
  const go = useGo();
  const [then] = useQueryParam("then");
  const { id, title, items, minutes, validated } = instrument;
  const open = sittings.find((one) => one.state !== "finished");
  const start = useMutation(
    api.sittings.start.mutationOptions({
      context: { said: t("begun") },
      onSuccess: (begun) => go(sittingPath(begun.id, then)),
    }),
  );
  const remove = useMutation(
    api.instruments.remove.mutationOptions({ context: { said: t("instrumentRemoved") }, onSuccess: () => go("/assessment") }),
  );
  const action = open
    ? { label: t("goOnHere"), hotkey: "G", to: sittingPath(open.id, then) }
    : {
        label: sittings.length > 0 ? t("startAgain") : t("start"),
        hotkey: "N",
        disabled: start.isPending,
        onClick: () => start.mutate({ instrument: id }),
      };
  return (
    <Page
      title={title}
      above={<Trail steps={[{ label: t("assessment"), to: "/assessment" }]} />}
      sub={
        <>
          {[t("itemsCount", { count: items.length }), t("minutesAbout", { count: minutes })].join(" · ")}{" "}
          <Chip tone={validated ? "moss" : "gold"}>{validated ? t("validated") : t("unvalidated")}</Chip>
        </>
      }
      action={action}
      more={
        isOwn && (
          <Button variant="default" color="clay" onClick={() => remove.mutate({ id })}>
            {t("removeInstrument")}
          </Button>
        )
      }
    >
      <Columns side={<AboutInstrument instrument={instrument} />}>
        <p>{instrument.purpose}</p>
        <Section title={t("yourSittings")}>
          {sittings.length === 0 ? <p>{t("noSittings", { minutes })}</p> : <SittingRows sittings={sittings} />}
          {more}
        </Section>
        <Card title={t("whatItMeasures")}>
          <dl className="scale-words">
            {instrument.scales
              .filter((scale) => scale.parent === null)
              .map((scale) => (
                <div key={scale.id}>
                  <dt>{scale.label}</dt>
                  <dd>{scale.high}</dd>
                </div>
              ))}
          </dl>
        </Card>
      </Columns>
    </Page>
  );
}
