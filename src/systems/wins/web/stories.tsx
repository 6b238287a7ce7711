// The story bank: stories for interviews with their length, what they answer, and whether their wins still say the same.
import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { sayDay } from "../../../core/day.ts";
import { api } from "../../../web/client.ts";
import { Chip } from "../../../web/kit/chip.tsx";
import { Modal } from "../../../web/kit/dialogs.tsx";
import { EmptyState } from "../../../web/kit/empty-state.tsx";
import { useGo } from "../../../web/kit/go.tsx";
import { Page } from "../../../web/kit/page.tsx";
import { RecordList } from "../../../web/kit/record-list.tsx";
import { Row } from "../../../web/kit/row.tsx";
import { Loaded, PageSkeleton } from "../../../web/kit/skeletons.tsx";
import { useList } from "../../../web/kit/use-list.ts";
import { questions, type StoryView } from "../schema.ts";
import { sayTime } from "./saying.ts";
import { StoryForm } from "./story-form.tsx";
import { t } from "./text.ts";
import "./wins.css";

/** The head and the questions that no story answers yet rest on all of them. */
const most = 500;

export default function Stories() {
  const all = useQuery(api.stories.list.queryOptions({ input: { limit: most } }));
  return (
    <Loaded query={all} shape={<PageSkeleton />}>
      {({ items }) => <StoriesPage stories={items} />}
    </Loaded>
  );
}

function StoriesPage({ stories }: { stories: readonly StoryView[] }) {
  const go = useGo();
  const [adding, setAdding] = useState(false);
  const minutes = Math.round(stories.reduce((sum, story) => sum + (story.spokenSeconds ?? story.seconds), 0) / 60);
  const covered = new Set(stories.flatMap((story) => story.questions));
  const uncovered = questions.filter((question) => !covered.has(question));
  return (
    <Page
      title={t("yourStories")}
      sub={stories.length > 0 ? t("storiesSub", { count: stories.length, minutes }) : undefined}
      action={stories.length > 0 ? { label: t("addStory"), hotkey: "N", onClick: () => setAdding(true) } : undefined}
    >
      {stories.length === 0 ? (
        <EmptyState sentence={t("emptyStories")} action={{ label: t("seeWins"), to: "/wins" }}>
          <Button variant="default" onClick={() => setAdding(true)} data-hotkey="n">
            {t("addStory")}
          </Button>
        </EmptyState>
      ) : (
        <>
          <StoryList />
          {uncovered.length > 0 && <p className="note">{t("uncovered", { questions: uncovered.join(", ") })}</p>}
        </>
      )}
      <Modal opened={adding} onClose={() => setAdding(false)} title={t("addStory")} size={620}>
        <StoryForm onAdded={({ id }) => go(`/stories/${id}`)} onEnd={() => setAdding(false)} />
      </Modal>
    </Page>
  );
}

function StoryList() {
  const list = useList(api.stories, {
    search: t("searchStories"),
    filters: { question: { label: t("anyQuestion"), choices: questions.map((one) => [one, one]) } },
  });
  return (
    <RecordList
      of={list}
      label={t("yourStories")}
      row={(story, remove) => <StoryRow key={story.id} story={story} onRemove={() => remove(story.id)} />}
      empty={t("emptyStories")}
    />
  );
}

function StoryRow({ story, onRemove }: { story: StoryView; onRemove: () => void }) {
  const go = useGo();
  const address = `/stories/${story.id}`;
  const told = story.lastRehearsed ? t("told", { day: sayDay(story.lastRehearsed) }) : t("neverTold");
  return (
    <Row
      title={story.title}
      to={address}
      reason={[story.questions.join(", "), sayTime(story.spokenSeconds ?? story.seconds), told].filter(Boolean).join(" · ")}
      chips={
        <>
          {story.stale && <Chip tone="clay">{t("stale")}</Chip>}
          {story.confirmation === "unconfirmed" && <Chip tone="stone">{t("draft")}</Chip>}
        </>
      }
      onEdit={() => go(address)}
      onRemove={onRemove}
    />
  );
}
