// What can be done with a record besides its one action, in one menu: its own ways, whether exports have it, its history, and the bin.
import { Button } from "@mantine/core";
import type { ReactNode } from "react";
import { Menu } from "./menu.tsx";
import { t } from "./text.ts";

interface RecordWaysProps {
  employerSensitive: boolean;
  onSensitive: (employerSensitive: boolean) => void;
  /** Items of its own, before those that every record has. */
  items?: ReactNode;
  /** Nothing where the person may see none of it. */
  onHistory: (() => void) | undefined;
  onRemove: () => void;
}

export function RecordWays({ employerSensitive, onSensitive, items, onHistory, onRemove }: RecordWaysProps) {
  return (
    <Menu position="bottom-end" width={270}>
      <Menu.Target>
        <Button variant="default">
          {t("more")}
          {employerSensitive && <span className="chip clay inside-button">{t("hidden")}</span>}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {items}
        {onHistory && <Menu.Item onClick={onHistory}>{t("history")}</Menu.Item>}
        <Menu.Item
          role="menuitemcheckbox"
          aria-checked={employerSensitive}
          className={employerSensitive ? "menu-chosen" : undefined}
          onClick={() => onSensitive(!employerSensitive)}
        >
          {t("hideFromExports")}
          <small>{t("hideFromExportsHelp")}</small>
        </Menu.Item>
        <Menu.Item color="clay" onClick={onRemove}>
          {t("remove")}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
