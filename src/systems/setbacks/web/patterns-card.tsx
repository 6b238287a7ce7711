// What setbacks show together: sentences with n and interval, the numbers as a table; silent where there are too few.
import { useQuery } from "@tanstack/react-query";
import { capital } from "../../../core/capital.ts";
import { hundredths } from "../../../core/say.ts";
import { api } from "../../../web/client.ts";
import { Figure } from "../../../web/kit/figure.tsx";
import { HowSure } from "../../../web/kit/how-sure.tsx";
import { Card } from "../../../web/kit/page.tsx";
import { CardSkeleton, Loaded } from "../../../web/kit/skeletons.tsx";
import { sayKind } from "./saying.ts";
import { t } from "./text.ts";

interface Part {
  of: string;
  count: number;
  share: { mean: number; low: number; high: number; n: number };
}

export function PatternsCard() {
  const patterns = useQuery(api.setbacks.patterns.queryOptions({ input: {} }));
  return (
    <Loaded query={patterns} shape={<CardSkeleton height={60} />}>
      {({ n, kinds, stages, said, figures, silent }) => {
        if (n === 0) return null;
        const list = (
          <ul className="plain-list">
            {[...said, ...silent].map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        );
        const sure = figures.length > 0 && (
          <HowSure>
            {figures.map((sentence) => (
              <p key={sentence} className="note">
                {sentence}
              </p>
            ))}
          </HowSure>
        );
        const groups = [
          { title: t("byKind", { n }), parts: kinds.map((part) => ({ ...part, of: sayKind(part.of) })) },
          { title: t("byStage", { n: stages.n }), parts: stages.parts.map((part) => ({ ...part, of: capital(part.of) })) },
        ].filter(({ parts }) => parts.length > 0);
        if (groups.length === 0)
          return (
            <Card title={t("together")} note={t("togetherNote", { n })}>
              {list}
              {sure}
            </Card>
          );
        const rows = groups.flatMap(({ parts }) =>
          parts.map(({ of, count, share }) => [of, count, share.n, hundredths(share.low), hundredths(share.high)]),
        );
        return (
          <Figure
            title={t("together")}
            note={t("togetherNote", { n })}
            table={{ columns: [t("patternKind"), t("count"), t("outOf"), t("low"), t("high")], rows }}
          >
            {groups.map(({ title, parts }) => (
              <Bars key={title} title={title} parts={parts} />
            ))}
            {list}
            {sure}
          </Figure>
        );
      }}
    </Loaded>
  );
}

function Bars({ title, parts }: { title: string; parts: readonly Part[] }) {
  return (
    <>
      <h3 className="setback-bars-of">{title}</h3>
      <ul className="setback-bars">
        {parts.map(({ of, count, share }) => (
          <li key={of}>
            <span>{of}</span>
            <span className="setback-bar" aria-hidden>
              <span style={{ left: `${hundredths(share.low)}%`, right: `${100 - hundredths(share.high)}%` }} />
              <i style={{ left: `${hundredths(share.mean)}%` }} />
            </span>
            <small className="number">{t("countOf", { done: count, all: share.n })}</small>
          </li>
        ))}
      </ul>
    </>
  );
}
