// One role enjoyed: its fields, who may see it, its history.
import { useQuery } from "@tanstack/react-query";
import { api, client } from "../../../web/client.ts";
import { useRouteParam } from "../../../web/kit/go.tsx";
import { RecordPage } from "../../../web/kit/record-page.tsx";
import { Loaded, PageSkeleton } from "../../../web/kit/skeletons.tsx";
import { useText } from "../../../web/words.ts";
import type { EnjoyedRole } from "../schema/energy.ts";
import { EnjoyedRoleForm } from "./energy-form.tsx";
import { text } from "./text.ts";

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
  const t = useText(text);
  const { revision } = role;
  return (
    <RecordPage
      kind="enjoyed-role"
      record={role}
      title={role.title}
      sub={t("enjoyedOf", { count: role.enjoyed })}
      trail={[
        { label: t("assessment"), to: "/assessment" },
        { label: t("energyTitle"), to: "/assessment/energy" },
      ]}
      change={client.energy.updateRole}
      remove={client.energy.removeRole}
    >
      <EnjoyedRoleForm key={revision} role={role} />
    </RecordPage>
  );
}
