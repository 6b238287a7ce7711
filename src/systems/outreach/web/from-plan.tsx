// Steps with people from the plan that are no talk yet: one press makes a talk of each.
import { Button } from "@mantine/core";
import { useMutation, useQuery } from "@tanstack/react-query";
import { api, client } from "../../../web/client.ts";
import { useGo } from "../../../web/kit/go.tsx";
import { Section } from "../../../web/kit/page.tsx";
import { Refused } from "../../../web/kit/refused.tsx";
import { Row, RowList } from "../../../web/kit/row.tsx";
import { t } from "./text.ts";

const most = 3;

export function FromPlan() {
  const go = useGo();
  const steps = useQuery(api.activities.list.queryOptions({ input: { kind: "people", open: true, limit: 20 } })).data;
  const taken = useQuery(api.inquiries.list.queryOptions({ input: { fromPlan: true, limit: 100 } })).data;
  const make = useMutation({
    mutationFn: async ({ id, title }: { id: string; title: string }) => {
      const { profile } = await client.profile.show({});
      return client.inquiries.add(
        { about: profile?.targetRoleLabel ?? title, step: { kind: "activity", id, label: title } },
        { context: { said: t("added") } },
      );
    },
    onSuccess: ({ id }) => go(`/inquiries/${id}`),
  });
  const stepsTaken = new Set(taken?.items.map(({ step }) => step?.id));
  const left = taken ? (steps?.items ?? []).filter(({ id }) => !stepsTaken.has(id)).slice(0, most) : [];
  if (left.length === 0) return null;
  return (
    <Section title={t("fromPlan")}>
      <p className="note">{t("fromPlanTeach")}</p>
      <Refused error={make.error} />
      <RowList label={t("fromPlan")}>
        {left.map(({ id, title }) => (
          <Row
            key={id}
            title={title}
            chips={
              <Button
                size="xs"
                variant="default"
                aria-label={t("madeOf", { title })}
                loading={make.isPending}
                onClick={() => make.mutate({ id, title })}
              >
                {t("makeTalk")}
              </Button>
            }
          />
        ))}
      </RowList>
    </Section>
  );
}
