// What setbacks show together: sentences with n and interval, the numbers as a table; silent where there are too few.
import { useQuery } from "@tanstack/react-query";
import { api } from "../../../web/client.ts";
import { Figure } from "../../../web/kit/figure.tsx";
import { Card } from "../../../web/kit/page.tsx";
import { CardSkeleton, Loaded } from "../../../web/kit/skeletons.tsx";
import { useText } from "../../../web/words.ts";
import { sayKind } from "./saying.ts";
import { text } from "./text.ts";

const percent = (share: number): number => Math.round(share * 100);

export function PatternsCard() {
  const t = useText(text);
  const patterns = useQuery(api.setbacks.patterns.queryOptions({ input: {} }));
  return (
    <Loaded query={patterns} shape={<CardSkeleton height={60} />}>
      {({ n, kinds, stages, said, silent }) => {
        if (n === 0) return null;
        const list = (
          <ul className="plain-list">
            {[...said, ...silent].map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        );
        const parts = [...kinds.map((part) => ({ ...part, of: sayKind(part.of) })), ...stages.parts];
        if (parts.length === 0)
          return (
            <Card title={t("together")} note={t("togetherNote", { n })}>
              {list}
            </Card>
          );
        const rows = parts.map(({ of, count, share }) => [of, count, share.n, percent(share.low), percent(share.high)]);
        return (
          <Figure
            title={t("together")}
            note={t("togetherNote", { n })}
            table={{ columns: [t("patternKind"), t("count"), t("outOf"), t("low"), t("high")], rows }}
          >
            <ul className="setback-bars">
              {parts.map(({ of, count, share }) => (
                <li key={of}>
                  <span>{of}</span>
                  <span className="setback-bar" aria-hidden>
                    <span style={{ left: `${percent(share.low)}%`, right: `${100 - percent(share.high)}%` }} />
                    <i style={{ left: `${percent(share.mean)}%` }} />
                  </span>
                  <small className="number">{t("countOf", { done: count, all: share.n })}</small>
                </li>
              ))}
            </ul>
            {list}
          </Figure>
        );
      }}
    </Loaded>
  );
}
