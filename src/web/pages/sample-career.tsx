// The sample career, in and out with one click each.
import { Button } from "@mantine/core";
import { useMutation, useQuery } from "@tanstack/react-query";
import { api } from "../client.ts";
import { Card } from "../kit/page.tsx";
import { CardSkeleton, Loaded } from "../kit/skeletons.tsx";
import { t } from "./text.ts";

export function SampleCareer() {
  const sample = useQuery(api.sample.show.queryOptions({ input: {} }));
  const load = useMutation(api.sample.load.mutationOptions({ context: { said: t("sampleLoaded") } }));
  const remove = useMutation(api.sample.remove.mutationOptions({ context: { said: t("sampleRemoved") } }));
  return (
    <Card title={t("sampleTitle")}>
      <p>{t("sampleHelp")}</p>
      <Loaded query={sample} shape={<CardSkeleton height={40} />}>
        {({ records }) =>
          records > 0 ? (
            <Button variant="default" loading={remove.isPending} onClick={() => remove.mutate({})}>
              {t("sampleRemove")}
            </Button>
          ) : (
            <Button variant="default" loading={load.isPending} onClick={() => load.mutate({})}>
              {t("sampleLoad")}
            </Button>
          )
        }
      </Loaded>
    </Card>
  );
}
