// One story: its parts to edit, how long it takes, telling it aloud, and the wins that it stands on.
import { Button, Menu } from "@mantine/core";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { api, client } from "../../../web/client.ts";
import { ChainCard } from "../../../web/kit/chain-card.tsx";
import { Chip } from "../../../web/kit/chip.tsx";
import { useGo, useRouteParam } from "../../../web/kit/go.tsx";
import { HistoryDrawer } from "../../../web/kit/history-drawer.tsx";
import { Columns, Page, Trail } from "../../../web/kit/page.tsx";
import { Loaded, PageSkeleton } from "../../../web/kit/skeletons.tsx";
import { type Openness, VisibilityMenu } from "../../../web/kit/visibility-menu.tsx";
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
  const go = useGo();
  const [history, setHistory] = useState(false);
  const remove = useMutation(
    api.stories.remove.mutationOptions({ context: { said: t("removed") }, onSuccess: () => go("/stories") }),
  );
  const change = useMutation({
    mutationFn: (openness: Openness) =>
      client.stories.update({ id: story.id, revision: story.revision, ...openness }, { context: { said: t("saved") } }),
  });
  return (
    <Page
      title={story.title}
      above={<Trail steps={[{ label: t("yourStories"), to: "/stories" }]} />}
      sub={
        <>
          {story.questions.join(", ")} {story.confirmation === "unconfirmed" && <Chip tone="stone">{t("draft")}</Chip>}{" "}
          {story.stale && <Chip tone="clay">{t("stale")}</Chip>}
        </>
      }
      more={
        <>
          <VisibilityMenu {...story} onChange={(openness) => change.mutate(openness)} />
          <Menu position="bottom-end">
            <Menu.Target>
              <Button variant="default">{t("more")}</Button>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item onClick={() => setHistory(true)}>{t("history")}</Menu.Item>
              <Menu.Item color="clay" onClick={() => remove.mutate({ id: story.id })}>
                {t("remove")}
              </Menu.Item>
            </Menu.Dropdown>
          </Menu>
        </>
      }
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
      <HistoryDrawer kind="story" id={story.id} opened={history} onClose={() => setHistory(false)} />
    </Page>
  );
}
