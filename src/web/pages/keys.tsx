// Keys for programs: made, shown once, and revoked.
import { Button, CopyButton } from "@mantine/core";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { z } from "zod";
import { api, client, queries } from "../client.ts";
import { DataTable } from "../kit/data-table.tsx";
import { Modal } from "../kit/dialogs.tsx";
import { EmptyState } from "../kit/empty-state.tsx";
import { Field } from "../kit/field.tsx";
import { operationForms } from "../kit/operation-forms.ts";
import { Card, Page } from "../kit/page.tsx";
import { sayInstant } from "../kit/said-value.ts";
import { fetchLists, TagsInput } from "../kit/select.tsx";
import { Loaded, TableSkeleton } from "../kit/skeletons.tsx";
import { RecordForm, useRecordForm } from "../kit/use-record-form.tsx";
import { announce } from "../toast.tsx";
import { t } from "./text.ts";

export default function Keys() {
  useEffect(() => void fetchLists(), []);
  const [making, setMaking] = useState(false);
  const [made, setMade] = useState<string>();
  const keys = useQuery(api.key.list.queryOptions({ input: {} }));
  const revoke = useMutation(api.key.revoke.mutationOptions({ onSuccess: () => announce({ said: t("revoked") }) }));
  const action = { label: t("newKey"), hotkey: "N", onClick: () => setMaking(true) };
  return (
    <Page title={t("keys")} sub={t("keysSub")} action={action}>
      <Loaded query={keys} shape={<TableSkeleton />}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState sentence={t("noKeys")} />
          ) : (
            <Card flush>
              <DataTable
                caption={t("keys")}
                rows={items}
                keyOf={(key) => key.id}
                columns={[
                  {
                    key: "name",
                    label: t("keyName"),
                    cell: (key) => (
                      <>
                        <b>{key.name}</b>
                        <small>{key.start}…</small>
                      </>
                    ),
                    sort: (key) => key.name,
                  },
                  { key: "scopes", label: t("keyScopes"), cell: (key) => key.scopes.join(", ") },
                  {
                    key: "created",
                    label: t("keyCreatedOn"),
                    cell: (key) => sayInstant(key.createdAt),
                    sort: (key) => key.createdAt,
                  },
                  {
                    key: "used",
                    label: t("keyLastUsed"),
                    cell: (key) => (key.lastUsedAt ? sayInstant(key.lastUsedAt) : t("never")),
                    sort: (key) => key.lastUsedAt,
                  },
                ]}
                end={(key) => (
                  <Button variant="default" size="xs" onClick={() => revoke.mutate({ id: key.id })}>
                    {t("revoke")}
                  </Button>
                )}
              />
            </Card>
          )
        }
      </Loaded>
      <Modal opened={making} onClose={() => setMaking(false)} title={t("newKey")}>
        <NewKey
          onMade={(key) => {
            setMaking(false);
            setMade(key);
            void keys.refetch();
          }}
        />
      </Modal>
      <Modal opened={made !== undefined} onClose={() => setMade(undefined)} title={t("newKey")}>
        <p>{t("keyCreated")}</p>
        <pre>
          <code>{made}</code>
        </pre>
        <CopyButton value={made ?? ""}>
          {({ copied, copy }) => <Button onClick={copy}>{copied ? t("copied") : t("copy")}</Button>}
        </CopyButton>
      </Modal>
    </Page>
  );
}

const shape = z.object({
  name: z.string().min(1).max(100).describe("What it is for."),
  scopes: z
    .array(z.string())
    .min(1, "Choose at least one scope.")
    .describe("What it may do: skills:read, goals:write; *:read reads everything, *:write does everything."),
  days: z.number().int().min(1).max(3650).optional().describe("For how many days it works; empty: until it is revoked."),
});

const readScopes = async (): Promise<string[]> => {
  const nouns = new Set((await queries.ensureQueryData(operationForms)).map(({ command }) => command.split(" ")[0]));
  return ["*", ...nouns].flatMap((noun) => [`${noun}:read`, `${noun}:write`]);
};

function NewKey({ onMade }: { onMade: (key: string) => void }) {
  const scopes = useQuery({ queryKey: ["scopes"], queryFn: readScopes, staleTime: Number.POSITIVE_INFINITY });
  const form = useRecordForm({
    schema: shape,
    save: async (values) => onMade((await client.key.create(values)).key),
  });
  const chosen = form.form.getInputProps("scopes");
  return (
    <RecordForm form={form} save={t("newKey")}>
      <Field form={form} name="name" help autoFocus />
      <TagsInput
        label={t("keyScopes")}
        description={shape.shape.scopes.description}
        data={scopes.data}
        withAsterisk
        {...chosen}
      />
      <Field form={form} name="days" help />
    </RecordForm>
  );
}
