// What the work of a role is like: the interests it meets, what it gives and its environment, each as a bar with its figure and the source.
import { environmentDimensions, interestAreas, type WorkProfile, workValues } from "../../career/work-profile.ts";
import { percent } from "../../core/say.ts";
import { Figure } from "../../web/kit/figure.tsx";
import { t } from "./text.ts";
import "./catalogue.css";

interface Bar {
  id: string;
  label: string;
  means: string;
  /** How long the bar is, 0 to 1. */
  share: number;
  said: string;
}

const lowest = 1;
const highest = 7;

export function WorkPicture({ profile }: { profile: WorkProfile }) {
  const groups = [
    { title: t("workInterests"), bars: rated(interestAreas, profile.interests) },
    { title: t("workGives"), bars: rated(workValues, profile.workValues) },
    { title: t("workEnvironment"), bars: environmentBars(profile.environment) },
  ].filter((group) => group.bars.length > 0);
  const table = {
    columns: [t("workFigure"), t("workValue")],
    rows: groups.flatMap(({ bars }) => bars.map((bar) => [t("workMeans", { label: bar.label, means: bar.means }), bar.said])),
  };
  const hasRatings = profile.interests !== null || profile.workValues !== null;
  return (
    <Figure title={t("workTitle")} note={hasRatings && t("workUnits", { lowest, highest })} table={table}>
      {groups.map(({ title, bars }) => (
        <section key={title} className="work-group">
          <h3>{title}</h3>
          <ul>
            {bars.map((bar) => (
              <li key={bar.id} title={bar.means}>
                <span>{bar.label}</span>
                <span className="work-track" aria-hidden>
                  <span className="work-bar" style={{ width: `${bar.share * 100}%` }} />
                </span>
                <span className="number">{bar.said}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <p className="source-notice">{t("workSource", { source: profile.source })}</p>
    </Figure>
  );
}

/** Highest first; equal ones in their usual order. */
function rated<K extends string>(
  figures: readonly { id: K; label: string; means: string }[],
  values: Record<K, number> | null,
): Bar[] {
  if (!values) return [];
  return figures
    .map(({ id, label, means }) => ({
      id,
      label,
      means,
      share: (values[id] - lowest) / (highest - lowest),
      said: values[id].toFixed(1),
    }))
    .sort((a, b) => b.share - a.share);
}

function environmentBars(environment: WorkProfile["environment"]): Bar[] {
  return environmentDimensions.flatMap(({ id, label, low, high }) => {
    const share = environment?.[id] ?? null;
    return share === null ? [] : [{ id, label, means: `0 %: ${low}; 100 %: ${high}`, share, said: percent(share) }];
  });
}
