// What the agenda sets on screens of its own, as Settings lead there.
import { SettingLink } from "../../../web/kit/setting-link.tsx";
import { t } from "./text.ts";

export default function SettingsPiece() {
  return (
    <>
      <SettingLink to="/reminders" label={t("remindersTitle")} help={t("setRemindersHelp")} />
      <SettingLink to="/today/calendar" label={t("calendar")} help={t("setCalendarHelp")} />
    </>
  );
}
