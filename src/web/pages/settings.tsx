// What Cairn knows of the person and the week, how it looks, where the other settings are, and the data as a whole.
import { SegmentedControl, Switch, useMantineColorScheme } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { z } from "zod";
import { type Profile, personFields } from "../../career/person.ts";
import { api, client } from "../client.ts";
import { Field } from "../kit/field.tsx";
import { Card, Columns, Page } from "../kit/page.tsx";
import { Pieces } from "../kit/pieces.tsx";
import { SettingLink } from "../kit/setting-link.tsx";
import { CardSkeleton, Loaded } from "../kit/skeletons.tsx";
import { RecordForm, useRecordForm } from "../kit/use-record-form.tsx";
import { useSingleKeys } from "../single-keys.ts";
import { DeleteEverything } from "./delete-everything.tsx";
import { SampleCareer } from "./sample-career.tsx";
import { SignedIn } from "./signed-in.tsx";
import { t } from "./text.ts";
import { YourData } from "./your-data.tsx";

export default function Settings() {
  const profile = useQuery(api.profile.show.queryOptions({ input: {} }));
  return (
    <Page title={t("settings")} sub={t("settingsSub")}>
      <Columns
        side={
          <>
            <Card title={t("settingsLook")}>
              <Colours />
            </Card>
            <Card title={t("keysTitle")}>
              <SingleKeys />
            </Card>
            <SettingsElsewhere />
            <YourData />
            <SignedIn />
            <SampleCareer />
            <DeleteEverything />
          </>
        }
      >
        <Card title={t("settingsAbout")}>
          <Loaded query={profile} shape={<CardSkeleton height={300} />}>
            {({ profile: mine, timezone }) => <AboutYou mine={mine} timezone={timezone} />}
          </Loaded>
        </Card>
      </Columns>
    </Page>
  );
}

const { country: _country, situation: _situation, ...asked } = personFields;
const shape = z.object(asked);

function AboutYou({ mine, timezone }: { mine: Profile | null; timezone: string }) {
  const form = useRecordForm({
    schema: shape,
    initial: mine ?? {},
    revision: mine?.revision,
    save: (values, revision) => client.profile.save({ ...values, revision }, { context: { said: t("saved") } }),
  });
  return (
    <RecordForm form={form}>
      <Field form={form} name="displayName" help />
      <Field form={form} name="headline" help />
      <Field form={form} name="place" help />
      <Field
        form={form}
        name="targetRoleId"
        as="role"
        label={t("targetRole")}
        help={t("targetRoleHelp")}
        chosenLabel={mine?.targetRoleLabel ?? undefined}
        onChosen={(role) => form.form.setFieldValue("targetRoleLabel", role?.label ?? "")}
      />
      <Field form={form} name="weeklyHours" help as="hours" />
      <Field form={form} name="timezone" as="timezone" help={t("timezoneHelp", { zone: timezone })} />
      <Field form={form} name="email" help />
      <Field form={form} name="phone" help />
      <Field form={form} name="link" help />
      <Field form={form} name="summary" help as="long" />
    </RecordForm>
  );
}

/** What is set where it is used. */
function SettingsElsewhere() {
  return (
    <Card title={t("settingsElsewhere")}>
      <div className="links">
        <Pieces place="settings" />
        <SettingLink to="/settings/keys" label={t("keys")} help={t("setKeysHelp")} />
      </div>
    </Card>
  );
}

function SingleKeys() {
  const { acts, set } = useSingleKeys();
  return (
    <Switch
      label={t("singleKeys")}
      description={t("singleKeysHelp")}
      checked={acts}
      onChange={(event) => set(event.currentTarget.checked)}
    />
  );
}

function Colours() {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <SegmentedControl
      fullWidth
      aria-label={t("theme")}
      value={colorScheme}
      onChange={(chosen) => setColorScheme(chosen === "light" || chosen === "dark" ? chosen : "auto")}
      data={[
        { value: "auto", label: t("system") },
        { value: "light", label: t("light") },
        { value: "dark", label: t("dark") },
      ]}
    />
  );
}
