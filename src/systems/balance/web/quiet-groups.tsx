// Quiet hours as people say them: from, to, and on which evenings; one line for days that share the times.
import { Button, TextInput } from "@mantine/core";
import type { QuietHours } from "../schema.ts";
import { t } from "./text.ts";
import { WeekdayToggles } from "./weekday-toggles.tsx";
import "./balance.css";

export interface QuietGroup {
  from: string;
  to: string;
  days: number[];
}

export const groupsOf = (quiet: readonly QuietHours[]): QuietGroup[] => {
  const groups: QuietGroup[] = [];
  for (const { weekday, from, to } of quiet) {
    const same = groups.find((group) => group.from === from && group.to === to);
    if (same) same.days.push(weekday);
    else groups.push({ from, to, days: [weekday] });
  }
  return groups;
};

export const quietOf = (groups: readonly QuietGroup[]): QuietHours[] =>
  groups.flatMap(({ from, to, days }) => days.map((weekday) => ({ weekday, from, to })));

const every = [1, 2, 3, 4, 5, 6, 7];

export function QuietGroups({ groups, onChange }: { groups: readonly QuietGroup[]; onChange: (groups: QuietGroup[]) => void }) {
  const put = (place: number, patch: Partial<QuietGroup>) =>
    onChange(groups.map((group, at) => (at === place ? { ...group, ...patch } : group)));
  return (
    <div>
      <b>{t("quietHours")}</b>
      <p className="note">{t("quietHelp")}</p>
      {groups.map((group, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a group is nothing but its place while its times are typed
        <div key={place} className="quiet-group">
          <div className="quiet-times">
            <TextInput
              type="time"
              label={t("quietFrom")}
              value={group.from}
              onChange={(event) => put(place, { from: event.currentTarget.value })}
            />
            <TextInput
              type="time"
              label={t("quietTo")}
              value={group.to}
              onChange={(event) => put(place, { to: event.currentTarget.value })}
            />
            <Button variant="default" onClick={() => onChange(groups.filter((_, at) => at !== place))}>
              {t("removeQuiet")}
            </Button>
          </div>
          <WeekdayToggles label={t("quietDays")} value={group.days} onChange={(days) => put(place, { days })} />
        </div>
      ))}
      <Button variant="default" onClick={() => onChange([...groups, { from: "20:00", to: "07:00", days: every }])}>
        {t("addQuiet")}
      </Button>
    </div>
  );
}
