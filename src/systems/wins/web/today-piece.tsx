// The cairn in Today's side column: one look at what went well, and the way to all of it.
import { useQuery } from "@tanstack/react-query";
import { api } from "../../../web/client.ts";
import { CairnPicture } from "../../../web/kit/cairn-picture.tsx";
import { Go } from "../../../web/kit/go.tsx";
import { Card } from "../../../web/kit/page.tsx";
import { CardSkeleton, Loaded } from "../../../web/kit/skeletons.tsx";
import { useText } from "../../../web/words.ts";
import { labels } from "./labels.ts";
import { stonesFrom } from "./stones.ts";

export default function TodayPiece() {
  const t = useText(labels);
  const timeline = useQuery(api.wins.timeline.queryOptions({ input: {} }));
  return (
    <Loaded query={timeline} shape={<CardSkeleton height={200} />}>
      {(found) => (
        <Card title={t("cairnTitle")} note={<Go to="/wins">{t("cairnAll")}</Go>}>
          <CairnPicture stones={stonesFrom(found)} />
          {found.stones.length === 0 && <p className="note">{t("cairnEmpty")}</p>}
        </Card>
      )}
    </Loaded>
  );
}
