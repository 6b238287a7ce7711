// How many go on from stage to stage, and how many leave where: a picture of ribbons, redrawn for its width, with its numbers as a table.
import { useElementSize } from "@mantine/hooks";
import type { ReactNode } from "react";
import type { Tone } from "../theme.ts";
import { Figure } from "./figure.tsx";
import { barHeight, type FlowLink, flowLayout } from "./flow-layout.ts";
import { t } from "./text.ts";
import "./flow-picture.css";

interface FlowPictureProps {
  title: string;
  note?: ReactNode;
  /** The stages in order; what leads elsewhere leaves. */
  stages: readonly string[];
  links: readonly FlowLink[];
  /** What stages and ends are called. */
  labels: Readonly<Record<string, string>>;
  tones: Readonly<Record<string, Tone>>;
  /** The heading of the column of counts. */
  counted: string;
}

const inSight = 60;

export function FlowPicture({ title, note, stages, links, labels, tones, counted }: FlowPictureProps) {
  const { ref, width } = useElementSize<HTMLDivElement>();
  const nameOf = (key: string) => labels[key] ?? key;
  const table = {
    columns: [t("flowFrom"), t("flowTo"), counted],
    rows: links.map(({ from, to, count }) => [nameOf(from), nameOf(to), count]),
  };
  const { height, bars, ribbons, leaving } = flowLayout(stages, links, Math.max(width, inSight));
  const said = links.map(({ from, to, count }) => `${nameOf(from)}, ${nameOf(to)}: ${count}`).join(". ");
  return (
    <Figure title={title} note={note} table={table}>
      <div ref={ref} style={{ height }}>
        {width > 0 && (
          <svg width={width} height={height} role="img" aria-label={said} className="flow">
            {ribbons.map(({ key, path, to }) => (
              <path key={key} d={path} className={`flow-ribbon ${tones[to] ?? "moss"}`} />
            ))}
            {bars.map((bar) => (
              <g key={bar.key}>
                <rect x={bar.x} y={bar.y} width={Math.max(bar.width, 2)} height={barHeight} className="flow-bar" />
                <text x={bar.x} y={bar.y - 7} className="flow-stage">
                  {nameOf(bar.key)} {bar.count}
                </text>
              </g>
            ))}
            {leaving.map(({ key, to, count, x, y, height: thick }) => (
              <text key={key} x={x + 8} y={y + thick / 2 + 5} className="flow-end">
                {nameOf(to)} {count}
              </text>
            ))}
          </svg>
        )}
      </div>
    </Figure>
  );
}
