// The person's own cairn: every win a stone by kind and year, with the colours named and the same as a table.
import { useQuery } from "@tanstack/react-query";
import { sayDay } from "../../../core/day.ts";
import { api, type client } from "../../../web/client.ts";
import { CairnPicture, type Stone, StoneMark } from "../../../web/kit/cairn-picture.tsx";
import { Figure } from "../../../web/kit/figure.tsx";
import { CardSkeleton, Loaded } from "../../../web/kit/skeletons.tsx";
import { useText } from "../../../web/words.ts";
import { winKinds } from "../schema.ts";
import { sayKind, stoneOf } from "./saying.ts";
import { text } from "./text.ts";
import "./wins.css";

export type Timeline = Awaited<ReturnType<typeof client.wins.timeline>>;

export const stonesFrom = ({ stones }: Timeline): Stone[] =>
  stones.map(({ id, title, day, kind, impact }) => ({
    id,
    title: `${title}, ${sayDay(day)}`,
    year: day.slice(0, 4),
    weight: impact === null ? 0.5 : impact / 5,
    ...stoneOf[kind],
  }));

export function Cairn() {
  const timeline = useQuery(api.wins.timeline.queryOptions({ input: {} }));
  return (
    <Loaded query={timeline} shape={<CardSkeleton height={200} />}>
      {(found) => <CairnFigure timeline={found} />}
    </Loaded>
  );
}

function CairnFigure({ timeline }: { timeline: Timeline }) {
  const t = useText(text);
  const { stones } = timeline;
  const table = {
    columns: [t("day"), t("win"), t("kind")],
    rows: stones.toReversed().map(({ day, title, kind }) => [sayDay(day), title, sayKind(kind)]),
  };
  const kinds = winKinds.filter((kind) => stones.some((stone) => stone.kind === kind));
  return (
    <Figure
      title={t("cairnTitle")}
      note={stones.length > 0 ? t("cairnNote", { count: stones.length }) : t("cairnEmpty")}
      table={table}
    >
      <CairnPicture stones={stonesFrom(timeline)} />
      <ul className="stone-kinds">
        {kinds.map((kind) => (
          <li key={kind}>
            <StoneMark {...stoneOf[kind]} /> {sayKind(kind)}{" "}
            <span className="number">{stones.filter((stone) => stone.kind === kind).length}</span>
          </li>
        ))}
      </ul>
    </Figure>
  );
}
