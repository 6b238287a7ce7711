// The open browser as the place where reminders arrive: asks each minute what is due, takes it once, and says quietly how many wait to be seen.
import { useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { api, client, queries } from "../../../web/client.ts";
import { Go } from "../../../web/kit/go.tsx";
import { notify } from "./notifications.ts";
import { t } from "./text.ts";

const everyMinute = 60_000;

/** The server hands each reminder over once, whichever window asks first. */
const takeReminders = async (): Promise<void> => {
  const { reminders } = await client.reminders.take({}, { context: { silent: true } });
  for (const { title, reason } of reminders) notify(title, reason);
  await queries.invalidateQueries({ queryKey: api.reminders.key() });
};

export default function ReminderMark() {
  const due = useQuery(
    api.reminders.due.queryOptions({ input: {}, refetchInterval: everyMinute, refetchIntervalInBackground: true }),
  );
  const ready = due.data?.ready.length ?? 0;
  useEffect(() => {
    if (ready > 0) void takeReminders();
  }, [ready]);
  const unseen = due.data?.unseen ?? 0;
  if (unseen === 0) return null;
  return (
    <Go to="/reminders">
      {t("unseen", { count: unseen })} <span className="chip clay">{unseen}</span>
    </Go>
  );
}
