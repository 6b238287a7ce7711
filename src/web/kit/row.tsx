// One line of a list: what it is, why it is there, and the ways to deal with it in place, by hand or by key.
import { ActionIcon } from "@mantine/core";
import { lazy, type ReactNode, Suspense, useState } from "react";
import { addDays, type Day, weekOf } from "../../core/day.ts";
import { t } from "../text.ts";
import { Effort } from "./effort.tsx";
import { Go } from "./go.tsx";
import { Menu } from "./menu.tsx";
import { today } from "./today.ts";

const SnoozeDialog = lazy(() => import("./snooze-dialog.tsx"));

export function RowList({ label, children }: { label: string; children: ReactNode }) {
  return (
    <ul className="rows" aria-label={label}>
      {children}
    </ul>
  );
}

interface RowProps {
  title: string;
  /** One or two sentences; use <Reason> for text with records in it. */
  reason?: ReactNode;
  chips?: ReactNode;
  /** Minutes, shown as "1 h 30 min". */
  minutes?: number;
  /** Where Enter and a click on the title lead. */
  to?: string;
  done?: boolean;
  /** Keeps the place of a tick, in a list where other rows have one. */
  inset?: boolean;
  /** Gives the row its tick (X). */
  onDone?: () => void;
  /** Gives the row its box, to be chosen with others (X). */
  onChoose?: () => void;
  chosen?: boolean;
  onEdit?: () => void;
  onSnooze?: (until: Day) => void;
  onDismiss?: () => void;
  /** Moves it to the bin; the toast offers undo. */
  onRemove?: () => void;
  /** Further menu items, as <Menu.Item>. */
  more?: ReactNode;
  children?: ReactNode;
}

export function Row(props: RowProps) {
  const { title, reason, chips, minutes, to, done = false, inset, onDone, onChoose, chosen = false, children } = props;
  return (
    <li className={done ? "row done" : "row"} data-row tabIndex={-1}>
      {onDone && (
        <button
          type="button"
          className="tick"
          aria-pressed={done}
          aria-label={t("markDone", { title })}
          data-do="done"
          onClick={onDone}
        >
          <svg viewBox="0 0 20 20" aria-hidden="true">
            <path d="M5.5 10.5 L8.8 13.6 L14.5 6.8" />
          </svg>
        </button>
      )}
      {onChoose && (
        <button
          type="button"
          className="tick box"
          aria-pressed={chosen}
          aria-label={t("choose", { title })}
          data-do="done"
          onClick={onChoose}
        >
          <svg viewBox="0 0 20 20" aria-hidden="true">
            <path d="M5.5 10.5 L8.8 13.6 L14.5 6.8" />
          </svg>
        </button>
      )}
      {!onDone && inset && <span className="tick-place" aria-hidden />}
      <div className="row-body">
        {to ? (
          <Go to={to} className="row-title" data-do="open">
            {title}
          </Go>
        ) : (
          <span className="row-title">{title}</span>
        )}
        {reason && <div className="reason">{reason}</div>}
        {children}
      </div>
      <div className="row-end">
        {chips}
        {minutes !== undefined && <Effort minutes={minutes} />}
        <RowMenu {...props} />
      </div>
    </li>
  );
}

function RowMenu({ title, onEdit, onSnooze, onDismiss, onRemove, more }: RowProps) {
  const [putting, setPutting] = useState(false);
  if (!onEdit && !onSnooze && !onDismiss && !onRemove && !more) return null;
  const now = today();
  return (
    <Menu position="bottom-end" keepMounted={false}>
      <Menu.Target>
        <ActionIcon variant="subtle" color="stone" className="row-menu" aria-label={t("moreAbout", { title })}>
          <svg width="16" height="16" viewBox="0 0 16 16" fill="currentColor" aria-hidden="true">
            <circle cx="3" cy="8" r="1.4" />
            <circle cx="8" cy="8" r="1.4" />
            <circle cx="13" cy="8" r="1.4" />
          </svg>
        </ActionIcon>
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
            <Menu.Item onClick={() => setPutting(true)} rightSection={<kbd>S</kbd>}>
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
      {onEdit && <button type="button" hidden tabIndex={-1} data-do="edit" onClick={onEdit} />}
      {onSnooze && <button type="button" hidden tabIndex={-1} data-do="snooze" onClick={() => setPutting(true)} />}
      {onDismiss && <button type="button" hidden tabIndex={-1} data-do="dismiss" onClick={onDismiss} />}
      {onRemove && <button type="button" hidden tabIndex={-1} data-do="remove" onClick={onRemove} />}
      <Suspense>
        {onSnooze && putting && <SnoozeDialog title={title} onSnooze={onSnooze} onClose={() => setPutting(false)} />}
      </Suspense>
    </Menu>
  );
}
