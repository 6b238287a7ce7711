// One energy note: its fields, who may see it, its history.
import { useMutation, useQuery } from "@tanstack/react-query";
import { sayDay } from "../../../core/day.ts";
import { api, client } from "../../../web/client.ts";
import { useGo, useRouteParam } from "../../../web/kit/go.tsx";
import { Loaded, PageSkeleton } from "../../../web/kit/skeletons.tsx";
import type { Openness } from "../../../web/kit/visibility-menu.tsx";
import { useText } from "../../../web/words.ts";
import type { EnergyEntry } from "../schema/energy.ts";
import { EnergyForm } from "./energy-form.tsx";
import { RecordPage } from "./record-page.tsx";
import { valuesText } from "./values-text.ts";

export default function EnergyEntryScreen() {
  const id = useRouteParam("id");
  const entry = useQuery(api.energy.get.queryOptions({ input: { id } }));
  return (
    <Loaded query={entry} shape={<PageSkeleton />}>
      {(found) => <EnergyEntryPage entry={found} />}
    </Loaded>
  );
}

function EnergyEntryPage({ entry }: { entry: EnergyEntry }) {
  const t = useText(valuesText);
  const go = useGo();
  const { id, revision } = entry;
  const remove = useMutation(
    api.energy.remove.mutationOptions({ context: { said: t("removed") }, onSuccess: () => go("/assessment/energy") }),
  );
  const show = useMutation({
    mutationFn: (openness: Openness) => client.energy.update({ id, revision, ...openness }, { context: { said: t("saved") } }),
  });
  return (
    <RecordPage
      kind="energy-entry"
      record={entry}
      title={entry.what}
      sub={sayDay(entry.day)}
      above={{ label: t("energyTitle"), to: "/assessment/energy" }}
      onShow={(openness) => show.mutate(openness)}
      onRemove={() => remove.mutate({ id })}
    >
      <EnergyForm key={revision} entry={entry} />
    </RecordPage>
  );
}
