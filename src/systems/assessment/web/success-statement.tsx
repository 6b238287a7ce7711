// One statement of success: its words, the goals that serve it, who may see it, its history.
import { useMutation, useQuery } from "@tanstack/react-query";
import { sayDay } from "../../../core/day.ts";
import { api, client } from "../../../web/client.ts";
import { useGo, useRouteParam } from "../../../web/kit/go.tsx";
import { Loaded, PageSkeleton } from "../../../web/kit/skeletons.tsx";
import type { Openness } from "../../../web/kit/visibility-menu.tsx";
import { useText } from "../../../web/words.ts";
import type { SuccessStatement } from "../schema/success.ts";
import { LinkedGoals } from "./linked-goals.tsx";
import { RecordPage } from "./record-page.tsx";
import { SuccessForm } from "./success.tsx";
import { valuesText } from "./values-text.ts";

export default function SuccessStatementScreen() {
  const id = useRouteParam("id");
  const statement = useQuery(api.success.get.queryOptions({ input: { id } }));
  return (
    <Loaded query={statement} shape={<PageSkeleton />}>
      {(found) => <SuccessStatementPage statement={found} />}
    </Loaded>
  );
}

function SuccessStatementPage({ statement }: { statement: SuccessStatement }) {
  const t = useText(valuesText);
  const go = useGo();
  const { id, revision } = statement;
  const remove = useMutation(
    api.success.remove.mutationOptions({ context: { said: t("removed") }, onSuccess: () => go("/assessment/success") }),
  );
  const show = useMutation({
    mutationFn: (openness: Openness) => client.success.update({ id, revision, ...openness }, { context: { said: t("saved") } }),
  });
  return (
    <RecordPage
      kind="success-statement"
      record={statement}
      title={t("success")}
      sub={t("since", { day: sayDay(statement.since) })}
      above={{ label: t("successTitle"), to: "/assessment/success" }}
      onShow={(openness) => show.mutate(openness)}
      onRemove={() => remove.mutate({ id })}
    >
      <SuccessForm key={revision} statement={statement} />
      <LinkedGoals kind="success-statement" id={id} title={t("successGoals")} none={t("noSuccessGoals")} />
    </RecordPage>
  );
}
