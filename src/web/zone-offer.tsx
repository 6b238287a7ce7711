// Offers once to count days where the browser is, when they are counted in another time zone.
import { Button } from "@mantine/core";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { api } from "./client.ts";
import { zoneOfBrowser as zoneHere } from "./kit/today.ts";
import { t } from "./text.ts";

const place = "cairn-zone-kept";

/** Two names of zones in which the clocks show the same are no reason to ask. */
const sameClock = (one: string, other: string): boolean => {
  const at = new Date();
  const shown = (timeZone: string) =>
    new Intl.DateTimeFormat("en-GB", { timeZone, dateStyle: "short", timeStyle: "short" }).format(at);
  return one === other || shown(one) === shown(other);
};

const keptBefore = (): string | null => {
  try {
    return window.localStorage.getItem(place);
  } catch {
    return null;
  }
};

const keepFrom = (zone: string): void => {
  try {
    window.localStorage.setItem(place, zone);
  } catch {
    // Then it is asked again another time.
  }
};

export function ZoneOffer() {
  const here = zoneHere();
  const profile = useQuery(api.profile.show.queryOptions({ input: {}, staleTime: 60_000 }));
  const [kept, setKept] = useState(keptBefore);
  const save = useMutation(api.profile.save.mutationOptions({ context: { said: t("zoneTaken", { zone: here }) } }));
  const counted = profile.data?.timezone;
  if (!counted || kept === here || sameClock(counted, here)) return null;
  return (
    <section className="sample-banner" aria-label={t("zoneTitle")}>
      <p>{t("zoneNote", { counted, here })}</p>
      <div className="zone-ways">
        <Button variant="default" size="xs" loading={save.isPending} onClick={() => save.mutate({ timezone: here })}>
          {t("zoneTake", { zone: here })}
        </Button>
        <Button
          variant="default"
          size="xs"
          onClick={() => {
            keepFrom(here);
            setKept(here);
          }}
        >
          {t("zoneKeep", { zone: counted })}
        </Button>
      </div>
    </section>
  );
}
