// The funnel: how far applications come, where a no comes, and how sure that is.
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { percent } from "../../../core/say.ts";
import { api } from "../../../web/client.ts";
import { EmptyState } from "../../../web/kit/empty-state.tsx";
import { FlowPicture } from "../../../web/kit/flow-picture.tsx";
import { Card, Columns, Page, Section, Trail } from "../../../web/kit/page.tsx";
import { Loaded, PageSkeleton } from "../../../web/kit/skeletons.tsx";
import { type FlowEnd, type FlowStage, flowStages } from "../rules/flows.ts";
import { kindLabels } from "../rules/stages.ts";
import { openingKinds, ways } from "../schema/opening.ts";
import { wayLabels } from "./saying.ts";
import { t } from "./text.ts";
import "./openings.css";

export default function Funnel() {
  const query = useQuery(api.openings.funnel.queryOptions({ input: {} }));
  return (
    <Page title={t("funnelTitle")} above={<Trail steps={[{ label: t("openings"), to: "/openings" }]} />}>
      <Loaded query={query} shape={<PageSkeleton />}>
        {(found) =>
          found.applied === 0 ? (
            <EmptyState sentence={t("funnelEmpty")} />
          ) : (
            <Columns
              side={
                <>
                  <Card title={t("whereNo")}>
                    <Counts
                      of={[
                        [t("noBefore"), found.lost.beforeInterview],
                        [t("noAfterFirst"), found.lost.afterFirst],
                        [t("noAfterLater"), found.lost.afterLater],
                        [t("noAtOffer"), found.lost.atOffer],
                      ]}
                    />
                  </Card>
                  <Card title={t("howSure")}>
                    <p className="note">{found.basis}</p>
                  </Card>
                </>
              }
            >
              <Card>
                {found.said.map((sentence) => (
                  <p key={sentence}>{sentence}</p>
                ))}
              </Card>
              <FlowPicture
                title={t("howFarThey")}
                stages={flowStages}
                links={found.flows}
                labels={flowLabels}
                tones={flowTones}
                counted={t("flowCount")}
              />
              <Section title={t("rates")}>
                <ul className="plain-list">
                  {found.rates.map(({ key, said }) => (
                    <li key={key}>{said}</li>
                  ))}
                </ul>
              </Section>
              <Section title={t("byPart")}>
                <PartTable
                  parts={[
                    ...found.byWay.map((part) => ({ ...part, name: wayName(part.name) })),
                    ...found.byKind.map((part) => ({ ...part, name: kindName(part.name) })),
                    ...found.byMonth,
                  ]}
                />
              </Section>
            </Columns>
          )
        }
      </Loaded>
    </Page>
  );
}

const flowLabels: Readonly<Record<FlowStage | FlowEnd, string>> = {
  applied: t("barApplied"),
  interview: t("barInterview"),
  again: t("barAgain"),
  offer: t("barOffer"),
  accepted: t("barAccepted"),
  open: t("flowOpen"),
  silent: t("flowSilent"),
  no: t("flowNo"),
  otherwise: t("flowOtherwise"),
};

const flowTones = { open: "sky", silent: "stone", no: "clay", otherwise: "stone" } as const;

const wayName = (name: string): string => {
  const way = ways.find((one) => one === name);
  return way ? wayLabels[way] : name;
};

const kindName = (name: string): string => {
  const kind = openingKinds.find((one) => one === name);
  return kind ? kindLabels[kind] : name;
};

const Counts = ({ of }: { of: [string, number][] }): ReactNode => (
  <dl className="opening-facts">
    {of.map(([label, count]) => (
      <div key={label} className="fact-pair">
        <dt>{label}</dt>
        <dd className="number">{count}</dd>
      </div>
    ))}
  </dl>
);

interface Part {
  name: string;
  hits: number;
  n: number;
  share: { low: number; high: number } | null;
}

const PartTable = ({ parts }: { parts: readonly Part[] }): ReactNode =>
  parts.length === 0 ? (
    <p className="note">{t("partsNone")}</p>
  ) : (
    <table className="data-table">
      <caption className="unseen">{t("byPart")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("part")}</th>
          <th scope="col" className="end number">
            {t("partHits")}
          </th>
          <th scope="col" className="end number">
            {t("partShare")}
          </th>
        </tr>
      </thead>
      <tbody>
        {parts.map(({ name, hits, n, share }) => (
          <tr key={name}>
            <td>{name}</td>
            <td className="end number" data-label={t("partHits")}>
              {t("hitsOf", { hits, n })}
            </td>
            <td className="end number" data-label={t("partShare")}>
              {share ? `${percent(share.low)} – ${percent(share.high)}` : t("partFew")}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
