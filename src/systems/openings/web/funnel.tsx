// The funnel: how far applications come, where a no comes, and how sure that is.
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { percent } from "../../../core/say.ts";
import { api } from "../../../web/client.ts";
import { EmptyState } from "../../../web/kit/empty-state.tsx";
import { Card, Columns, Page, Section, Trail } from "../../../web/kit/page.tsx";
import { Loaded, PageSkeleton } from "../../../web/kit/skeletons.tsx";
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
              <Section title={t("howFarThey")}>
                <Bars
                  of={[
                    [t("barApplied"), found.applied],
                    [t("barInterview"), found.interviewed],
                    [t("barAgain"), found.interviewedAgain],
                    [t("barOffer"), found.offered],
                    [t("barAccepted"), found.accepted],
                  ]}
                />
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

function Bars({ of }: { of: [string, number][] }) {
  const most = Math.max(1, ...of.map(([, count]) => count));
  return (
    <ul className="funnel-bars" aria-label={t("howFarThey")}>
      {of.map(([label, count]) => (
        <li key={label}>
          <span>{label}</span>
          <span className="funnel-track" aria-hidden>
            <span style={{ width: `${(count / most) * 100}%` }} />
          </span>
          <span className="number">{count}</span>
        </li>
      ))}
    </ul>
  );
}

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
