// What was just done, said once, with the way back: by its button or by Z.
import { notifications } from "@mantine/notifications";
import { text } from "./text.ts";
import { say } from "./words.ts";

interface Announcement {
  said: string;
  undo?: () => Promise<void>;
  /** Something was refused: stays longer and is read out at once. */
  failed?: boolean;
}

let latest: (() => Promise<void>) | undefined;

/** Undoes what the last toast offered to undo; does nothing when there is none. */
export const undoLatest = async (): Promise<void> => {
  const undo = latest;
  latest = undefined;
  await undo?.();
};

const show = (announcement: Announcement): void => {
  const { said, undo, failed } = announcement;
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
              if (latest === undo) latest = undefined;
              void undo();
            }}
          >
            {say(text, "undo")} <kbd aria-hidden>Z</kbd>
          </button>
        )}
      </span>
    ),
    color: failed ? "clay" : "moss",
    role: failed ? "alert" : "status",
    autoClose: failed || undo ? 9_000 : 4_000,
    closeButtonProps: { "aria-label": say(text, "close") },
  });
};

export const announce = (announcement: Announcement): void => {
  latest = announcement.undo;
  show(announcement);
};
