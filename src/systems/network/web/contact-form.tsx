// The forms of a person: a new one with what one knows at once, and all that is kept of one.
import { z } from "zod";
import type { RecordRef } from "../../../core/record.ts";
import { api } from "../../../web/client.ts";
import { AsyncPicker } from "../../../web/kit/async-picker.tsx";
import { Field } from "../../../web/kit/field.tsx";
import { findPeople } from "../../../web/kit/find-people.ts";
import { useNounForm } from "../../../web/kit/noun-form.ts";
import { RecordForm } from "../../../web/kit/use-record-form.tsx";
import { type Contact, type ContactChannel, type ContactDate, type ContactRole, contactFields } from "../schema/contact.ts";
import { LinesInput } from "./lines-input.tsx";
import { reachLabels, tierLabels } from "./saying.ts";
import { t } from "./text.ts";

const { name, tier, tags, howWeMet } = contactFields;

const short = z.object({
  name,
  work: z.string().trim().max(300).nullable(),
  email: z.string().trim().max(320).nullable(),
  phone: z.string().trim().max(60).nullable(),
  tier: tier.default("active"),
  tags: tags.default([]),
  howWeMet,
});

export function NewContact({ onEnd }: { onEnd: () => void }) {
  const form = useNounForm(
    { add: api.contacts.add, update: api.contacts.update },
    { schema: short, added: t("personAdded"), onEnd },
  );
  return (
    <RecordForm form={form} add={t("addPerson")}>
      <Field form={form} name="name" autoFocus />
      <Field form={form} name="work" label={t("work")} placeholder={t("workHint")} as="text" />
      <div className="field-row">
        <Field form={form} name="email" label={t("email")} as="text" />
        <Field form={form} name="phone" label={t("phone")} />
      </div>
      <Field form={form} name="tier" label={t("nearness")} choiceLabels={tierLabels()} />
      <Field form={form} name="tags" help />
      <Field form={form} name="howWeMet" as="text" />
    </RecordForm>
  );
}

const full = z.object({
  ...contactFields,
  tags: tags.default([]),
  interests: contactFields.interests.default([]),
});

const asText = (value: unknown): string => (typeof value === "string" ? value : "");

export function EditContact({ one, onEnd }: { one: Contact; onEnd: () => void }) {
  const form = useNounForm(api.contacts, { schema: full, record: one, saved: t("saved"), onEnd });
  const { values, errors, setFieldValue } = form.form;
  const faultIn = (field: string) => Object.entries(errors).find(([path]) => path.startsWith(`${field}.`))?.[1];
  const by = values.introducedBy as RecordRef | null;
  return (
    <RecordForm form={form}>
      <Field form={form} name="name" autoFocus />
      <LinesInput<ContactRole>
        title={t("roles")}
        lines={values.roles as ContactRole[]}
        onChange={(lines) => setFieldValue("roles", lines)}
        blank={{ title: null, organisation: null, record: null, since: null, until: null }}
        cells={[
          { name: "title", label: t("rolesTitle") },
          { name: "organisation", label: t("rolesOrganisation") },
          { name: "since", label: t("rolesSince") },
          { name: "until", label: t("rolesUntil") },
        ]}
        add={t("addRole")}
        takeAway={({ title, organisation }) => t("takeAway", { what: title ?? organisation ?? "" })}
        error={faultIn("roles")}
      />
      <LinesInput<ContactChannel>
        title={t("reach")}
        lines={values.channels as ContactChannel[]}
        onChange={(lines) => setFieldValue("channels", lines)}
        blank={{ kind: "email", value: "", label: null }}
        cells={[
          { name: "kind", label: t("channelKind"), choices: reachLabels() },
          { name: "value", label: t("channelValue") },
        ]}
        add={t("addChannel")}
        takeAway={({ value }) => t("takeAway", { what: asText(value) })}
        error={faultIn("channels")}
      />
      <div className="field-row">
        <Field form={form} name="tier" label={t("nearness")} choiceLabels={tierLabels()} />
        <Field form={form} name="cadenceDays" />
      </div>
      <Field form={form} name="tags" help />
      <Field form={form} name="interests" help />
      <div className="field-row">
        <Field form={form} name="place" as="text" />
        <Field form={form} name="howWeMet" as="text" />
      </div>
      <AsyncPicker
        name="people"
        label={t("introducedBy")}
        placeholder={t("introducedByPick")}
        search={findPeople}
        value={by ? { id: by.id, label: by.label ?? by.id } : null}
        onChange={(next) => setFieldValue("introducedBy", next ? { kind: "contact", id: next.id, label: next.label } : null)}
      />
      <LinesInput<ContactDate>
        title={t("dates")}
        lines={values.dates as ContactDate[]}
        onChange={(lines) => setFieldValue("dates", lines)}
        blank={{ what: "", day: "" }}
        cells={[
          { name: "what", label: t("dateWhat") },
          { name: "day", label: t("dateDay") },
        ]}
        add={t("addDate")}
        takeAway={({ what }) => t("takeAway", { what: asText(what) })}
        error={faultIn("dates")}
      />
      <div className="field-row">
        <Field form={form} name="inTouchOn" />
        <Field form={form} name="snoozedUntil" />
      </div>
      <Field form={form} name="note" help />
    </RecordForm>
  );
}
