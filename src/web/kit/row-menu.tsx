// The menu of a row, open from the beginning since it is loaded when it is asked for.
import { Menu } from "@mantine/core";
import { useEffect, useRef, useState } from "react";
import { addDays, weekOf } from "../../core/day.ts";
import { useText } from "../words.ts";
import type { RowProps } from "./row.tsx";
import { RowDots } from "./row-dots.tsx";
import { text } from "./text.ts";
import { today } from "./today.ts";

type RowMenuProps = Pick<RowProps, "title" | "onEdit" | "onSnooze" | "onDismiss" | "onRemove" | "more"> & {
  onOtherDay: () => void;
};

export default function RowMenu({ title, onEdit, onSnooze, onDismiss, onRemove, more, onOtherDay }: RowMenuProps) {
  const t = useText(text);
  const [opened, setOpened] = useState(false);
  const dots = useRef<HTMLButtonElement>(null);
  // The focus goes back to where it was when the menu opens, so it must be at the dots before.
  useEffect(() => {
    dots.current?.focus();
    setOpened(true);
  }, []);
  const now = today();
  return (
    <Menu position="bottom-end" keepMounted={false} opened={opened} onChange={setOpened}>
      <Menu.Target>
        <RowDots ref={dots} title={title} />
      </Menu.Target>
      <Menu.Dropdown>
        {onEdit && (
          <Menu.Item onClick={onEdit} rightSection={<kbd>E</kbd>}>
            {t("edit")}
          </Menu.Item>
        )}
        {onSnooze && (
          <>
            <Menu.Label>{t("snooze")}</Menu.Label>
            <Menu.Item onClick={() => onSnooze(addDays(now, 1))}>{t("snoozeTomorrow")}</Menu.Item>
            <Menu.Item onClick={() => onSnooze(addDays(weekOf(now), 7))}>{t("snoozeMonday")}</Menu.Item>
            <Menu.Item onClick={() => onSnooze(addDays(now, 14))}>{t("snoozeFortnight")}</Menu.Item>
            <Menu.Item onClick={onOtherDay} rightSection={<kbd>S</kbd>}>
              {t("snoozeOtherDay")}
            </Menu.Item>
            <Menu.Divider />
          </>
        )}
        {more}
        {onDismiss && (
          <Menu.Item onClick={onDismiss} rightSection={<kbd>D</kbd>}>
            {t("dismiss")}
          </Menu.Item>
        )}
        {onRemove && (
          <Menu.Item onClick={onRemove} color="clay">
            {t("remove")}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
