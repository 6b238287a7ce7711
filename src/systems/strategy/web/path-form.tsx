// The forms of a path: a new one from roles in their order, and what it is called with its notes.
import { Button, CloseButton } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { z } from "zod";
import { client } from "../../../web/client.ts";
import { type Chosen, RolePicker } from "../../../web/kit/catalogue-picker.tsx";
import { Field } from "../../../web/kit/field.tsx";
import { Refused } from "../../../web/kit/refused.tsx";
import { RecordForm, useRecordForm } from "../../../web/kit/use-record-form.tsx";
import { type Path, pathFields } from "../schema/path.ts";
import { t } from "./text.ts";

const mostRoles = 6;

export function NewPath({ onEnd }: { onEnd: () => void }) {
  const [roles, setRoles] = useState<Chosen[]>([]);
  const add = useMutation({
    mutationFn: () => client.paths.add({ roles: roles.map(({ id }) => id) }, { context: { said: t("kept") } }),
    onSuccess: onEnd,
  });
  return (
    <form
      className="path-steps"
      onSubmit={(event) => {
        event.preventDefault();
        add.mutate();
      }}
    >
      <h3>{t("roles")}</h3>
      <ol className="path-gap">
        {roles.map((role) => (
          <li key={role.id}>
            {role.label}{" "}
            <CloseButton
              aria-label={t("takeOut", { role: role.label })}
              onClick={() => setRoles(roles.filter(({ id }) => id !== role.id))}
            />
          </li>
        ))}
      </ol>
      {roles.length < mostRoles && (
        <RolePicker
          key={roles.length}
          label={t("addRole")}
          value={null}
          onChange={(role) => role && !roles.some(({ id }) => id === role.id) && setRoles([...roles, role])}
        />
      )}
      <Refused error={add.error} />
      <div>
        <Button type="submit" disabled={roles.length === 0} loading={add.isPending}>
          {t("keep")}
        </Button>
      </div>
    </form>
  );
}

const schema = z.object({ title: pathFields.title, note: pathFields.note });

export function PathForm({ record, onEnd }: { record: Path; onEnd: () => void }) {
  const form = useRecordForm({
    schema,
    initial: record,
    revision: record.revision,
    save: (values, revision) => client.paths.update({ ...values, id: record.id, revision }, { context: { said: t("saved") } }),
    onSaved: onEnd,
    onCancel: onEnd,
  });
  return (
    <RecordForm form={form}>
      <Field form={form} name="title" autoFocus />
      <Field form={form} name="note" help />
    </RecordForm>
  );
}
