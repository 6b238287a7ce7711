// What Cairn knows of the person and the week, how it looks, and the ways to access, sample, history and bin.
import { SegmentedControl, useMantineColorScheme } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { z } from "zod";
import { type Profile, personFields } from "../../career/person.ts";
import { api, client } from "../client.ts";
import { Field } from "../kit/field.tsx";
import { Card, Columns, Page } from "../kit/page.tsx";
import { CardSkeleton, Loaded } from "../kit/skeletons.tsx";
import { RecordForm, useRecordForm } from "../kit/use-record-form.tsx";
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
            <SampleCareer />
            <YourData />
            <SignedIn />
          </>
        }
      >
        <Card title={t("settingsAbout")}>
          <Loaded query={profile} shape={<CardSkeleton height={300} />}>
            {({ profile: mine }) => <AboutYou mine={mine} />}
          </Loaded>
        </Card>
      </Columns>
    </Page>
  );
}

const { targetRoleId, targetRoleLabel, ...others } = personFields;
const shape = z.object({ ...others, targetRoleId, targetRoleLabel });

function AboutYou({ mine }: { mine: Profile | null }) {
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
      <Field form={form} name="summary" help as="long" />
    </RecordForm>
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
