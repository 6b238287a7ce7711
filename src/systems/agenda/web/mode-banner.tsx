// The mode that orders Today, named on top of it, with one click to leave it.
import { Button } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { api } from "../../../web/client.ts";
import { Card } from "../../../web/kit/page.tsx";
import { RecordLink } from "../../../web/kit/record-link.tsx";
import type { TodayAnswer } from "../schema.ts";
import { t } from "./text.ts";

export function ModeBanner({ mode }: { mode: NonNullable<TodayAnswer["mode"]> }) {
  const leave = useMutation(api.jobLoss.end.mutationOptions({ context: { said: t("leftMode") } }));
  return (
    <Card
      title={mode.title}
      note={
        <Button size="xs" variant="default" loading={leave.isPending} onClick={() => leave.mutate({ id: mode.record.id })}>
          {t("leaveMode")}
        </Button>
      }
    >
      <p>{mode.said}</p>
      <RecordLink kind={mode.record.kind} id={mode.record.id}>
        {t("openMode")}
      </RecordLink>
    </Card>
  );
}
