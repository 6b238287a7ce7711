// The form of a story: what it is about, which questions it answers, and its four parts. Saving it makes a draft one's own.
import { client } from "../../../web/client.ts";
import { Field } from "../../../web/kit/field.tsx";
import { RecordForm, useRecordForm } from "../../../web/kit/use-record-form.tsx";
import { useText } from "../../../web/words.ts";
import { questions, type Story, storyForm } from "../schema.ts";
import { text } from "./text.ts";

interface StoryFormProps {
  story?: Story;
  onAdded?: (id: string) => void;
  onCancel?: () => void;
}

const blank = { title: "", questions: [], situation: null, task: null, action: null, result: null };
const questionWords = Object.fromEntries(questions.map((question) => [question, question]));

export function StoryForm({ story, onAdded, onCancel }: StoryFormProps) {
  const t = useText(text);
  const form = useRecordForm({
    schema: storyForm,
    initial: story ?? blank,
    revision: story?.revision,
    save: async (values, revision) => {
      if (story)
        return client.stories.update(
          { id: story.id, revision, ...values, confirmation: "confirmed" },
          { context: { said: t("saved") } },
        );
      const added = await client.stories.add(values, { context: { said: t("storyAdded") } });
      onAdded?.(added.id);
      return added;
    },
    onCancel: onCancel,
  });
  return (
    <RecordForm form={form} save={t("saveStory")} add={t("addStory")}>
      <Field form={form} name="title" label={t("storyTitle")} help="" autoFocus={!story} />
      <Field
        form={form}
        name="questions"
        label={t("storyQuestions")}
        help={t("storyQuestionsHelp")}
        choiceLabels={questionWords}
      />
      <Field form={form} name="situation" as="long" label={t("situation")} help={t("situationHelp")} />
      <Field form={form} name="task" as="long" label={t("task")} help={t("taskHelp")} />
      <Field form={form} name="action" as="long" label={t("action")} help={t("actionHelp")} />
      <Field form={form} name="result" as="long" label={t("result")} help={t("resultHelp")} />
    </RecordForm>
  );
}
