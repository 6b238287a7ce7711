// Says on every screen that a sample career is being looked at, with the way out in one click.
import { Button } from "@mantine/core";
import { useMutation, useQuery } from "@tanstack/react-query";
import { api } from "./client.ts";
import { useGo } from "./kit/go.tsx";
import { t } from "./text.ts";

export function SampleBanner() {
  const go = useGo();
  const sample = useQuery(api.sample.show.queryOptions({ input: {}, staleTime: 60_000 }));
  const remove = useMutation(api.sample.remove.mutationOptions({ context: { silent: true }, onSuccess: () => go("/") }));
  if (!sample.data || sample.data.records === 0) return null;
  return (
    <section className="sample-banner" aria-label={t("sampleTitle")}>
      <p>{t("sampleNote")}</p>
      <Button variant="default" size="xs" loading={remove.isPending} onClick={() => remove.mutate({})}>
        {t("sampleRemoveShort")}
      </Button>
    </section>
  );
}
