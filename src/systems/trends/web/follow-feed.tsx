// A feed followed by its address, after a look at what stands there.
import { TextInput } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { client } from "../../../web/client.ts";
import { LookThenFollow } from "../../../web/kit/look-then-follow.tsx";
import { t } from "./text.ts";

export function FollowFeed({ onEnd }: { onEnd: () => void }) {
  const [topic, setTopic] = useState("");
  const write = useMutation({
    mutationFn: (url: string) => client.feeds.follow({ url, topic: topic.trim() || null }, { context: { said: t("follows") } }),
    onSuccess: onEnd,
  });
  return (
    <LookThenFollow
      label={t("address")}
      hint={t("addressHint")}
      look={(url) => client.feeds.follow({ url, preview: true })}
      show={({ added, known, note }) => (
        <>
          <p>
            {t("found", { count: added.length })} {known > 0 && t("known", { count: known })}
          </p>
          {note && <p className="note">{note}</p>}
        </>
      )}
      write={write}
      submitLabel={t("followIt")}
      onEnd={onEnd}
    >
      <TextInput
        label={t("topic")}
        description={t("topicHint")}
        value={topic}
        onChange={(event) => setTopic(event.target.value)}
      />
    </LookThenFollow>
  );
}
