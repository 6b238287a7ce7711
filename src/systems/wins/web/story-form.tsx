// The form of a story: what it is about, which questions it answers, and its four parts. Saving it makes a draft one's own.
import { api } from "../../../web/client.ts";
import { Field } from "../../../web/kit/field.tsx";
import { useNounForm } from "../../../web/kit/noun-form.ts";
import { RecordForm } from "../../../web/kit/use-record-form.tsx";
import { questions, type Story, storyForm } from "../schema.ts";
import { t } from "./text.ts";

interface StoryFormProps {
  story?: Story;
  onAdded?: (story: Story) => void;
  onEnd?: () => void;
}

const questionWords = Object.fromEntries(questions.map((question) => [question, question]));

export function StoryForm({ story, onAdded, onEnd }: StoryFormProps) {
  const form = useNounForm(api.stories, {
    schema: storyForm,
    record: story,
    send: (values) => ({ ...values, confirmation: "confirmed" as const }),
    added: t("storyAdded"),
    onAdded,
    onEnd,
  });
  return (
    <RecordForm form={form} save={t("saveStory")} add={t("addStory")}>
      <Field form={form} name="title" autoFocus />
      <Field form={form} name="questions" help choiceLabels={questionWords} />
      <Field form={form} name="situation" help />
      <Field form={form} name="task" help />
      <Field form={form} name="action" help />
      <Field form={form} name="result" help />
    </RecordForm>
  );
}
