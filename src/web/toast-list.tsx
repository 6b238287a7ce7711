// The toasts in sight: what was done or refused, with the button that takes it back. Loaded when there is something to say.
import { Notifications, notifications } from "@mantine/notifications";
import { t } from "./kit/text.ts";

export interface Announcement {
  said: string;
  undo?: () => Promise<void>;
  /** Something was refused: stays longer and is read out at once. */
  failed?: boolean;
}

export default function ToastList() {
  return <Notifications position="bottom-center" limit={1} containerWidth={420} zIndex={400} />;
}

export const show = ({ said, undo, failed }: Announcement, takeBack: () => void): void => {
  // One at a time, the newest: several would lie over what one works at.
  notifications.clean();
  const id = notifications.show({
    message: (
      <span className="toast">
        <span>{said}</span>
        {undo && (
          <button
            type="button"
            className="toast-undo"
            onClick={() => {
              notifications.hide(id);
              takeBack();
            }}
          >
            {t("undo")} <kbd aria-hidden>Z</kbd>
          </button>
        )}
      </span>
    ),
    color: failed ? "clay" : "moss",
    role: failed ? "alert" : "status",
    autoClose: failed || undo ? 9_000 : 4_000,
    closeButtonProps: { "aria-label": t("close") },
  });
};
