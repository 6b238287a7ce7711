// Who may see a record, and whether an employer must never find it in an export.
import { Button } from "@mantine/core";
import { type RecordFields, visibilities } from "../../core/record.ts";
import { Menu } from "./menu.tsx";
import { t } from "./text.ts";

export type Openness = Pick<RecordFields, "visibility" | "employerSensitive">;

export function VisibilityMenu({
  visibility,
  employerSensitive,
  onChange,
}: Openness & { onChange: (openness: Openness) => void }) {
  const help = { private: t("privateHelp"), shared: t("sharedHelp"), link: t("linkHelp") };
  return (
    <Menu position="bottom-end" width={270}>
      <Menu.Target>
        <Button variant="default">
          <span className="unseen">{t("visibility")}: </span>
          {t(visibility)}
          {employerSensitive && <span className="chip clay inside-button">{t("employerSensitive")}</span>}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t("visibility")}</Menu.Label>
        {visibilities.map((choice) => (
          <Menu.Item
            key={choice}
            role="menuitemradio"
            aria-checked={choice === visibility}
            className={choice === visibility ? "menu-chosen" : undefined}
            onClick={() => onChange({ visibility: choice, employerSensitive })}
          >
            {t(choice)}
            <small>{help[choice]}</small>
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item
          role="menuitemcheckbox"
          aria-checked={employerSensitive}
          className={employerSensitive ? "menu-chosen" : undefined}
          onClick={() => onChange({ visibility, employerSensitive: !employerSensitive })}
        >
          {t("employerSensitive")}
          <small>{t("employerSensitiveHelp")}</small>
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
