// One story: its parts to edit, how long it takes, telling it aloud, and the wins that it stands on.
import { api } from "../../../web/client.ts";
import { Chip } from "../../../web/kit/chip.tsx";
import { recordScreen } from "../../../web/kit/record-screen.tsx";
import { Rehearsal } from "./rehearsal.tsx";
import { StoryForm } from "./story-form.tsx";
import { t } from "./text.ts";
import "./wins.css";

export default recordScreen("story", api.stories, function useStory(story) {
  return {
    title: story.title,
    trail: [{ label: t("yourStories"), to: "/stories" }],
    sub: (
      <>
        {story.questions.join(", ")} {story.confirmation === "unconfirmed" && <Chip tone="stone">{t("draft")}</Chip>}{" "}
        {story.stale && <Chip tone="clay">{t("stale")}</Chip>}
      </>
    ),
    main: <StoryForm story={story} />,
    chain: true,
    side: <Rehearsal story={story} />,
  };
});
