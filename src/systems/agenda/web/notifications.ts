// Whether this browser shows reminders outside the page: asked for only by the person's own switch, and remembered for this browser alone.
import { base } from "../../../web/base.ts";

const place = "cairn:notifications";

export const canNotify = (): boolean => "Notification" in window;

export const notifies = (): boolean =>
  canNotify() && Notification.permission === "granted" && window.localStorage.getItem(place) === "on";

/** Answers whether it is on afterwards: a browser that refuses keeps it off. */
export const switchNotifications = async (on: boolean): Promise<boolean> => {
  if (!canNotify()) return false;
  const granted = on && (await Notification.requestPermission()) === "granted";
  window.localStorage.setItem(place, granted ? "on" : "off");
  return granted;
};

export const notify = (title: string, body: string): void => {
  if (!notifies()) return;
  const shown = new Notification(title, { body, tag: title });
  shown.onclick = () => {
    window.focus();
    window.location.assign(`${base}/reminders`);
  };
};
