// One story: its parts to edit, how long it takes, telling it aloud, and the wins that it stands on.
import { useQuery } from "@tanstack/react-query";
import { api, client } from "../../../web/client.ts";
import { ChainCard } from "../../../web/kit/chain-card.tsx";
import { Chip } from "../../../web/kit/chip.tsx";
import { useRouteParam } from "../../../web/kit/go.tsx";
import { Columns } from "../../../web/kit/page.tsx";
import { RecordPage } from "../../../web/kit/record-page.tsx";
import { Loaded, PageSkeleton } from "../../../web/kit/skeletons.tsx";
import { useText } from "../../../web/words.ts";
import type { StoryView } from "../schema.ts";
import { Rehearsal } from "./rehearsal.tsx";
import { StoryForm } from "./story-form.tsx";
import { text } from "./text.ts";
import "./wins.css";

export default function StoryScreen() {
  const id = useRouteParam("id");
  const story = useQuery(api.stories.get.queryOptions({ input: { id } }));
  return (
    <Loaded query={story} shape={<PageSkeleton />}>
      {(found) => <StoryPage key={found.id} story={found} />}
    </Loaded>
  );
}

function StoryPage({ story }: { story: StoryView }) {
  const t = useText(text);
  return (
    <RecordPage
      kind="story"
      record={story}
      title={story.title}
      trail={[{ label: t("yourStories"), to: "/stories" }]}
      sub={
        <>
          {story.questions.join(", ")} {story.confirmation === "unconfirmed" && <Chip tone="stone">{t("draft")}</Chip>}{" "}
          {story.stale && <Chip tone="clay">{t("stale")}</Chip>}
        </>
      }
      change={client.stories.update}
      remove={client.stories.remove}
    >
      <Columns
        side={
          <>
            <ChainCard kind="story" id={story.id} />
            <Rehearsal story={story} />
          </>
        }
      >
        <StoryForm story={story} />
      </Columns>
    </RecordPage>
  );
}
