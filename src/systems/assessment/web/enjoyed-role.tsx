// One role enjoyed: its fields, who may see it, its history.
import { useMutation, useQuery } from "@tanstack/react-query";
import { api, client } from "../../../web/client.ts";
import { useGo, useRouteParam } from "../../../web/kit/go.tsx";
import { Loaded, PageSkeleton } from "../../../web/kit/skeletons.tsx";
import type { Openness } from "../../../web/kit/visibility-menu.tsx";
import { useText } from "../../../web/words.ts";
import type { EnjoyedRole } from "../schema/energy.ts";
import { EnjoyedRoleForm } from "./energy-form.tsx";
import { RecordPage } from "./record-page.tsx";
import { valuesText } from "./values-text.ts";

export default function EnjoyedRoleScreen() {
  const id = useRouteParam("id");
  const role = useQuery(api.energy.getRole.queryOptions({ input: { id } }));
  return (
    <Loaded query={role} shape={<PageSkeleton />}>
      {(found) => <EnjoyedRolePage role={found} />}
    </Loaded>
  );
}

function EnjoyedRolePage({ role }: { role: EnjoyedRole }) {
  const t = useText(valuesText);
  const go = useGo();
  const { id, revision } = role;
  const remove = useMutation(
    api.energy.removeRole.mutationOptions({ context: { said: t("removed") }, onSuccess: () => go("/assessment/energy") }),
  );
  const show = useMutation({
    mutationFn: (openness: Openness) =>
      client.energy.updateRole({ id, revision, ...openness }, { context: { said: t("saved") } }),
  });
  return (
    <RecordPage
      kind="enjoyed-role"
      record={role}
      title={role.title}
      sub={t("enjoyedOf", { count: role.enjoyed })}
      above={{ label: t("energyTitle"), to: "/assessment/energy" }}
      onShow={(openness) => show.mutate(openness)}
      onRemove={() => remove.mutate({ id })}
    >
      <EnjoyedRoleForm key={revision} role={role} />
    </RecordPage>
  );
}
