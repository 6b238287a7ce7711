// One energy note: its fields, who may see it, its history.
import { useQuery } from "@tanstack/react-query";
import { sayDay } from "../../../core/day.ts";
import { api, client } from "../../../web/client.ts";
import { useRouteParam } from "../../../web/kit/go.tsx";
import { RecordPage } from "../../../web/kit/record-page.tsx";
import { Loaded, PageSkeleton } from "../../../web/kit/skeletons.tsx";
import { useText } from "../../../web/words.ts";
import type { EnergyEntry } from "../schema/energy.ts";
import { EnergyForm } from "./energy-form.tsx";
import { text } from "./text.ts";

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
  const t = useText(text);
  const { revision } = entry;
  return (
    <RecordPage
      kind="energy-entry"
      record={entry}
      title={entry.what}
      sub={sayDay(entry.day)}
      trail={[
        { label: t("assessment"), to: "/assessment" },
        { label: t("energyTitle"), to: "/assessment/energy" },
      ]}
      change={client.energy.update}
      remove={client.energy.remove}
    >
      <EnergyForm key={revision} entry={entry} />
    </RecordPage>
  );
}
