// One energy note: its fields, who may see it, its history.
import { sayDay } from "../../../core/day.ts";
import { api } from "../../../web/client.ts";
import { recordScreen } from "../../../web/kit/record-screen.tsx";
import { EnergyForm } from "./energy-form.tsx";
import { t } from "./text.ts";

export default recordScreen("energy-entry", api.energy, function useEnergyEntry(entry) {
  return {
    title: entry.what,
    sub: sayDay(entry.day),
    trail: [
      { label: t("assessment"), to: "/assessment" },
      { label: t("energyTitle"), to: "/assessment/energy" },
    ],
    main: <EnergyForm key={entry.revision} entry={entry} />,
  };
});
