// What balance sets on a screen of its own, as Settings lead there.
import { SettingLink } from "../../../web/kit/setting-link.tsx";
import { t } from "./text.ts";

export default function SettingsPiece() {
  return <SettingLink to="/balance/boundaries" label={t("setBoundaries")} help={t("setBoundariesHelp")} />;
}
