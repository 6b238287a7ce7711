// Two sittings of one questionnaire side by side, and only those changes named that chance would hardly give.
import { useQuery } from "@tanstack/react-query";
import { sayDay } from "../../../core/day.ts";
import { api } from "../../../web/client.ts";
import { useQueryParam, useRouteParam } from "../../../web/kit/go.tsx";
import { IntervalBars, type IntervalMark, type IntervalRow } from "../../../web/kit/interval-bars.tsx";
import { Card, Page, Trail } from "../../../web/kit/page.tsx";
import { Loaded, PageSkeleton } from "../../../web/kit/skeletons.tsx";
import type { Tone } from "../../../web/theme.ts";
import { rounded } from "../rules/reading.ts";
import type { ScaleScore } from "../schema/sitting.ts";
import { t } from "./text.ts";
import "../../../web/kit/lists.css";

type Comparison = Awaited<ReturnType<typeof api.sittings.compare.call>>;

export default function CompareScreen() {
  const id = useRouteParam("id");
  const [other] = useQueryParam("with");
  const compared = useQuery(api.sittings.compare.queryOptions({ input: { id, with: other } }));
  return (
    <Loaded query={compared} shape={<PageSkeleton />}>
      {(comparison) => <ComparePage comparison={comparison} />}
    </Loaded>
  );
}

function ComparePage({ comparison }: { comparison: Comparison }) {
  const { instrument, earlier, later, scales, summary } = comparison;
  const days = [earlier, later].map((side) => sayDay((side.finishedAt ?? "").slice(0, 10)));
  const [before = "", after = ""] = days;
  const verdicts = { up: t("up"), down: t("down"), "no-reliable-change": t("noChange"), "too-few": t("tooFew") };
  const [first] = later.scores;
  const hasMoved = ({ verdict }: Comparison["scales"][number]) => verdict === "up" || verdict === "down";
  const moving = scales.filter(hasMoved);
  const rows = scales.map((scale): IntervalRow => {
    const mark = (scores: readonly ScaleScore[], day: string, tone: Tone): IntervalMark[] => {
      const score = scores.find((one) => one.id === scale.id);
      if (!score || score.value === null || score.low === null || score.high === null) return [];
      const share = (of: number) => (of - score.min) / (score.max - score.min || 1);
      const said = `${day}: ${rounded(score.value)}, ${rounded(score.low)} – ${rounded(score.high)}`;
      return [{ said, tone, value: share(score.value), low: share(score.low), high: share(score.high) }];
    };
    const moved = hasMoved(scale);
    return {
      key: scale.id,
      label: scale.label,
      inset: scale.parent !== null,
      note: <span className={moved ? "good" : undefined}>{verdicts[scale.verdict]}</span>,
      marks: [...mark(earlier.scores, before, "stone"), ...mark(later.scores, after, moved ? "moss" : "sky")],
    };
  });
  const scoreIn = (scores: readonly ScaleScore[], id: string) => rounded(scores.find((score) => score.id === id)?.value ?? null);
  return (
    <Page
      title={t("compareTitle", { title: instrument.title })}
      above={
        <Trail
          steps={[
            { label: t("assessment"), to: "/assessment" },
            { label: instrument.title, to: `/assessment/instruments/${instrument.id}` },
          ]}
        />
      }
      sub={summary}
    >
      <IntervalBars
        title={t("compareFigure")}
        note={t("compareNote")}
        min={0}
        max={1}
        ends={{ low: String(first?.min ?? ""), high: String(first?.max ?? "") }}
        rows={rows}
        legend={[
          { tone: "stone", label: before },
          { tone: "sky", label: after },
          ...(moving.length > 0 ? [{ tone: "moss" as const, label: t("beyondChance", { day: after }) }] : []),
        ]}
        table={{
          columns: [t("scale"), before, after, t("change")],
          rows: scales.map((scale) => [
            scale.label,
            scoreIn(earlier.scores, scale.id),
            scoreIn(later.scores, scale.id),
            scale.sentence,
          ]),
        }}
      />
      <Card title={t("howJudged")}>
        <p>{t("howJudgedText")}</p>
        <dl className="scale-words">
          {moving.map((scale) => (
            <div key={scale.id}>
              <dt>{scale.label}</dt>
              <dd>{scale.sentence}</dd>
            </div>
          ))}
        </dl>
      </Card>
    </Page>
  );
}
