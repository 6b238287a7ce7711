// One role enjoyed: its fields, who may see it, its history.
import { api } from "../../../web/client.ts";
import { recordScreen } from "../../../web/kit/record-screen.tsx";
import { EnjoyedRoleForm } from "./energy-form.tsx";
import { t } from "./text.ts";

const noun = { get: api.energy.getRole, update: api.energy.updateRole, remove: api.energy.removeRole };

export default recordScreen("enjoyed-role", noun, function useEnjoyedRole(role) {
  return {
    title: role.title,
    sub: t("enjoyedOf", { count: role.enjoyed }),
    trail: [
      { label: t("assessment"), to: "/assessment" },
      { label: t("energyTitle"), to: "/assessment/energy" },
    ],
    main: <EnjoyedRoleForm key={role.revision} role={role} />,
  };
});
