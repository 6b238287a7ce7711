// The person's own cairn: every win a stone by kind and year, with the colours named and the same as a table.
import { useQuery } from "@tanstack/react-query";
import { sayDay } from "../../../core/day.ts";
import { api } from "../../../web/client.ts";
import { CairnPicture, StoneMark } from "../../../web/kit/cairn-picture.tsx";
import { Figure } from "../../../web/kit/figure.tsx";
import { CardSkeleton, Loaded } from "../../../web/kit/skeletons.tsx";
import { winKinds } from "../schema.ts";
import { sayKind } from "./saying.ts";
import { stoneOf, stonesFrom, type Timeline } from "./stones.ts";
import { t } from "./text.ts";
import "./wins.css";

export function Cairn() {
  const timeline = useQuery(api.wins.timeline.queryOptions({ input: {} }));
  return (
    <Loaded query={timeline} shape={<CardSkeleton height={200} />}>
      {(found) => <CairnFigure timeline={found} />}
    </Loaded>
  );
}

function CairnFigure({ timeline }: { timeline: Timeline }) {
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
