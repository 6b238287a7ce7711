// One hard limit: its words and number, who may see it, its history.
import { useMutation, useQuery } from "@tanstack/react-query";
import { sayDay } from "../../../core/day.ts";
import { api, client } from "../../../web/client.ts";
import { useGo, useRouteParam } from "../../../web/kit/go.tsx";
import { Loaded, PageSkeleton } from "../../../web/kit/skeletons.tsx";
import type { Openness } from "../../../web/kit/visibility-menu.tsx";
import { useText } from "../../../web/words.ts";
import type { HardLimit } from "../schema/values.ts";
import { LimitForm } from "./limits-card.tsx";
import { RecordPage } from "./record-page.tsx";
import { valuesText } from "./values-text.ts";

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
  const t = useText(valuesText);
  const go = useGo();
  const { id, revision } = limit;
  const remove = useMutation(
    api.values.removeLimit.mutationOptions({ context: { said: t("removed") }, onSuccess: () => go("/assessment/values") }),
  );
  const show = useMutation({
    mutationFn: (openness: Openness) =>
      client.values.changeLimit({ id, revision, ...openness }, { context: { said: t("saved") } }),
  });
  return (
    <RecordPage
      kind="hard-limit"
      record={limit}
      title={limit.words}
      sub={t("limitSaidOn", { day: sayDay(limit.saidOn) })}
      above={{ label: t("valuesTitle"), to: "/assessment/values" }}
      onShow={(openness) => show.mutate(openness)}
      onRemove={() => remove.mutate({ id })}
    >
      <LimitForm key={revision} limit={limit} />
    </RecordPage>
  );
}
