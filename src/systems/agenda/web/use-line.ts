// What can be done with a line of Today, wherever it stands.
import { useMutation } from "@tanstack/react-query";
import { sayNearDay } from "../../../core/day.ts";
import { api, client } from "../../../web/client.ts";
import { sayMinutes } from "../../../web/kit/effort.tsx";
import { useRecordRoute } from "../../../web/kit/record-link.tsx";
import { today as todayHere } from "../../../web/kit/today.ts";
import type { AgendaLine } from "../schema.ts";
import { t } from "./text.ts";

export const shortDay = (day: string): string =>
  sayNearDay(day, todayHere(), { weekday: "short", day: "numeric", month: "short" });

export const useLine = ({ key, minutes, kind, canBeDone, records }: AgendaLine) => {
  const routeOf = useRecordRoute();
  // A sitting of something longer is not yet all of it.
  const said = kind ? t("counted", { time: sayMinutes(minutes) }) : t("done");
  const done = useMutation(api.agenda.done.mutationOptions({ context: { said } }));
  const dismiss = useMutation(api.agenda.dismiss.mutationOptions({ context: { said: t("dismissed") } }));
  const snooze = useMutation({
    mutationFn: (until: string) =>
      client.agenda.snooze({ key, until }, { context: { said: t("snoozedUntil", { day: shortDay(until) }) } }),
  });
  return {
    to: records.map(({ kind: of, id }) => routeOf(of, id)).find((route) => route !== undefined),
    gone: done.isPending || dismiss.isPending || snooze.isPending,
    onDone: canBeDone ? () => done.mutate({ key }) : undefined,
    onSnooze: (until: string) => snooze.mutate(until),
    onDismiss: () => dismiss.mutate({ key }),
  };
};
