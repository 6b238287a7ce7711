// How others see the person beside how they see themselves, with the promise to the unnamed kept.
import { keepPreviousData, useMutation, useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { sayDay } from "../../../core/day.ts";
import { api } from "../../../web/client.ts";
import { EmptyState } from "../../../web/kit/empty-state.tsx";
import { Go, useGo } from "../../../web/kit/go.tsx";
import { IntervalBars, type IntervalRow } from "../../../web/kit/interval-bars.tsx";
import { Card, Columns, Page, Section } from "../../../web/kit/page.tsx";
import { Row, RowList } from "../../../web/kit/row.tsx";
import { Loaded, PageSkeleton } from "../../../web/kit/skeletons.tsx";
import { useMore } from "../../../web/kit/use-more.tsx";
import { rounded } from "../../questionnaires/shared.ts";
import { t } from "./text.ts";
import "./views.css";

type Comparison = Awaited<ReturnType<typeof api.views.compare.call>>;
type Listed = Awaited<ReturnType<typeof api.views.list.call>>;
type View = Listed["items"][number];
type Unnamed = Listed["unnamed"];
type Band = Comparison["scales"][number]["self"];

export default function Views() {
  const compared = useQuery(api.views.compare.queryOptions({ input: {} }));
  const { limit, more } = useMore(20);
  const list = useQuery({ ...api.views.list.queryOptions({ input: { limit } }), placeholderData: keepPreviousData });
  return (
    <Loaded query={compared} shape={<PageSkeleton />}>
      {(comparison) => (
        <Loaded query={list} shape={<PageSkeleton />}>
          {({ items, total, unnamed }) => (
            <ViewsPage comparison={comparison} views={items} unnamed={unnamed} more={more(total)} />
          )}
        </Loaded>
      )}
    </Loaded>
  );
}

interface ViewsPageProps {
  comparison: Comparison;
  views: View[];
  unnamed: Unnamed;
  /** The way to more of them. */
  more: ReactNode;
}

function ViewsPage({ comparison, views, unnamed, more }: ViewsPageProps) {
  const isEmpty = views.length + unnamed.length === 0;
  const { companies, hidden, self } = comparison;
  const notes = companies.flatMap((company) => company.notes.map((note) => ({ note, name: company.name })));
  return (
    <Page
      title={t("othersTitle")}
      sub={t("othersSub")}
      action={!isEmpty ? { label: t("letAnswer"), hotkey: "N", to: "/assessment/views/new" } : undefined}
    >
      {isEmpty ? (
        <EmptyState sentence={t("othersEmpty")} action={{ label: t("letAnswer"), hotkey: "N", to: "/assessment/views/new" }} />
      ) : (
        <Columns
          side={
            <Section title={t("whoAnswered")}>
              <ViewRows views={views} unnamed={unnamed} />
              {more}
              {hidden.map((group) => (
                <p key={group.group} className="note">
                  {t("hiddenGroup", { group: t(group.group), count: group.unnamed })}
                </p>
              ))}
            </Section>
          }
        >
          {!self && (
            <Card>
              <p>
                {t("selfMissing")} <Go to="/assessment/instruments/strengths">{t("answerStrengths")}</Go>
              </p>
            </Card>
          )}
          {(companies.length > 0 || self) && <SideBySide comparison={comparison} />}
          {notes.length > 0 && (
            <Card title={t("theirWords")}>
              {notes.map(({ note, name }) => (
                <blockquote key={note} className="their-words">
                  {note}
                  {name && <footer>{name}</footer>}
                </blockquote>
              ))}
            </Card>
          )}
          {companies.length > 0 && <Card title={t("whatItIsNot")}>{comparison.instrument.whatItIsNot}</Card>}
        </Columns>
      )}
    </Page>
  );
}

function SideBySide({ comparison }: { comparison: Comparison }) {
  const { scales, companies } = comparison;
  const [first] = scales;
  const verdicts = {
    "others-higher": t("seeMore"),
    "others-lower": t("seeLess"),
    "no-clear-difference": t("noDifference"),
    "not-both": "",
  };
  const said = (who: string, band: NonNullable<Band>) =>
    `${who} ${rounded(band.mean)}, ${rounded(band.low)} – ${rounded(band.high)}`;
  const mark = (who: string, band: Band, tone: "sky" | "stone") =>
    band ? [{ said: said(who, band), value: band.mean, low: band.low, high: band.high, tone }] : [];
  const names = companies.map((company) => {
    const who = company.name ?? (company.group ? t(company.group) : t("severalGroups"));
    return t("companyOf", { who, count: company.n });
  });
  const rows = scales.map((scale): IntervalRow => {
    const differs = scale.verdict === "others-higher" || scale.verdict === "others-lower";
    return {
      key: scale.id,
      label: scale.label,
      note: <span className={differs ? "attention" : undefined}>{verdicts[scale.verdict]}</span>,
      marks: [...mark(t("you"), scale.self, "sky"), ...mark(t("othersTogether"), scale.others, "stone")],
    };
  });
  const cell = (band: Band) => (band ? `${rounded(band.mean)} (${rounded(band.low)} – ${rounded(band.high)})` : "");
  return (
    <IntervalBars
      title={t("sideBySide")}
      note={t("othersNote", { count: companies.reduce((sum, company) => sum + company.n, 0) })}
      sure={t("sureOthers")}
      min={first?.min ?? 0}
      max={first?.max ?? 1}
      ends={{ low: String(first?.min ?? ""), high: String(first?.max ?? "") }}
      rows={rows}
      legend={[
        { tone: "sky", label: t("you") },
        { tone: "stone", label: t("othersTogether") },
      ]}
      table={{
        columns: [t("scale"), t("you"), t("othersTogether"), ...names],
        rows: scales.map((scale) => [scale.label, cell(scale.self), cell(scale.others), ...scale.companies.map(cell)]),
      }}
    />
  );
}

function ViewRows({ views, unnamed }: { views: readonly View[]; unnamed: Unnamed }) {
  const go = useGo();
  const remove = useMutation(api.views.remove.mutationOptions({ context: { said: t("removed") } }));
  const removeUnnamed = useMutation(api.views.removeUnnamed.mutationOptions({ context: { said: t("removed") } }));
  return (
    <RowList label={t("whoAnswered")}>
      {views.map((view) => (
        <Row
          key={view.id}
          title={`${view.raterName ?? t("unnamed")}, ${t(view.raterGroup).toLowerCase()}`}
          reason={[view.day && sayDay(view.day), t("statementsCount", { count: view.answered })].filter(Boolean).join(" · ")}
          to={`/assessment/views/${view.id}`}
          onEdit={() => go(`/assessment/views/${view.id}`)}
          onRemove={() => remove.mutate({ id: view.id })}
        />
      ))}
      {unnamed.map(({ group, count }) => (
        <Row
          key={group}
          title={`${t("unnamed")}, ${t(group).toLowerCase()}`}
          reason={t("unnamedCount", { count })}
          onRemove={() => removeUnnamed.mutate({ group })}
        />
      ))}
    </RowList>
  );
}
