// One hard limit: its words and number, who may see it, its history.
import { useQuery } from "@tanstack/react-query";
import { sayDay } from "../../../core/day.ts";
import { api, client } from "../../../web/client.ts";
import { useRouteParam } from "../../../web/kit/go.tsx";
import { RecordPage } from "../../../web/kit/record-page.tsx";
import { Loaded, PageSkeleton } from "../../../web/kit/skeletons.tsx";
import { useText } from "../../../web/words.ts";
import type { HardLimit } from "../schema/exercise.ts";
import { LimitForm } from "./limits-card.tsx";
import { text } from "./text.ts";

export default function LimitScreen() {
  const id = useRouteParam("id");
  const limit = useQuery(api.values.limit.queryOptions({ input: { id } }));
  return (
    <Loaded query={limit} shape={<PageSkeleton />}>
      {(found) => <LimitPage limit={found} />}
    </Loaded>
  );
}

function LimitPage({ limit }: { limit: HardLimit }) {
  const t = useText(text);
  const { revision } = limit;
  return (
    <RecordPage
      kind="hard-limit"
      record={limit}
      title={limit.words}
      sub={t("limitSaidOn", { day: sayDay(limit.saidOn) })}
      trail={[
        { label: t("assessment"), to: "/assessment" },
        { label: t("valuesTitle"), to: "/assessment/values" },
      ]}
      change={client.values.changeLimit}
      remove={client.values.removeLimit}
    >
      <LimitForm key={revision} limit={limit} />
    </RecordPage>
  );
}
