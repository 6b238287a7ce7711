// The cairn in Today's side column: one look at what went well, and the way to all of it.
import { useQuery } from "@tanstack/react-query";
import { api } from "../../../web/client.ts";
import { CairnPicture } from "../../../web/kit/cairn-picture.tsx";
import { Go } from "../../../web/kit/go.tsx";
import { Card } from "../../../web/kit/page.tsx";
import { CardSkeleton, Loaded } from "../../../web/kit/skeletons.tsx";
import { labels } from "./labels.ts";
import { stonesFrom } from "./stones.ts";

export default function TodayPiece() {
  const timeline = useQuery(api.wins.timeline.queryOptions({ input: {} }));
  return (
    <Loaded query={timeline} shape={<CardSkeleton height={200} />}>
      {(found) => (
        <Card title={labels("cairnTitle")} note={<Go to="/wins">{labels("cairnAll")}</Go>}>
          <CairnPicture stones={stonesFrom(found)} />
          {found.stones.length === 0 && <p className="note">{labels("cairnEmpty")}</p>}
        </Card>
      )}
    </Loaded>
  );
}
