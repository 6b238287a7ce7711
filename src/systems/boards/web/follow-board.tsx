// An employer's board followed by its address, with what one looks for there, after a look at what stands on it.
import { Switch, TextInput } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { client } from "../../../web/client.ts";
import { LookThenFollow } from "../../../web/kit/look-then-follow.tsx";
import { t } from "./text.ts";

export function FollowBoard({ onEnd }: { onEnd: () => void }) {
  const [words, setWords] = useState("");
  const [place, setPlace] = useState("");
  const [remote, setRemote] = useState(false);
  const wants = { words: words.trim() || null, place: place.trim() || null, remote };
  const write = useMutation({
    mutationFn: (url: string) => client.boards.follow({ url, ...wants }, { context: { said: t("follows") } }),
    onSuccess: onEnd,
  });
  return (
    <LookThenFollow
      label={t("address")}
      hint={t("addressHint")}
      look={(url) => client.boards.follow({ url, ...wants, preview: true })}
      show={({ title, added, note }) => (
        <>
          <p>{t("stands", { title, count: added.length })}</p>
          {note && <p className="note">{note}</p>}
          <ul className="plain-list">
            {added.slice(0, 5).map((posting) => (
              <li key={posting}>{posting}</li>
            ))}
          </ul>
        </>
      )}
      write={write}
      submitLabel={t("followIt")}
      onEnd={onEnd}
    >
      <TextInput
        label={t("words")}
        description={t("wordsHint")}
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      <TextInput
        label={t("place")}
        description={t("placeHint")}
        value={place}
        onChange={(event) => setPlace(event.target.value)}
      />
      <Switch label={t("onlyRemote")} checked={remote} onChange={(event) => setRemote(event.currentTarget.checked)} />
    </LookThenFollow>
  );
}
