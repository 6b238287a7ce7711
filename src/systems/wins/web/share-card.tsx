// A win as a card to share: shown as it will be, with other words where they are wanted, saved as SVG or PNG.
import { Button, TextInput } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { api } from "../../../web/client.ts";
import { Modal } from "../../../web/kit/dialogs.tsx";
import { Refused } from "../../../web/kit/refused.tsx";
import { saveFile } from "../../../web/kit/save-file.ts";
import type { Win } from "../schema.ts";
import { addressOfSvg, pngOf } from "./save-file.ts";
import { t } from "./text.ts";

const longest = 200;

export function ShareCard({ win, onClose }: { win: Win; onClose: () => void }) {
  const [words, setWords] = useState(win.title.slice(0, longest));
  const [asked] = useDebouncedValue(words.trim(), 250);
  const card = useQuery(
    api.wins.card.queryOptions({
      input: { id: win.id, words: asked || undefined },
      placeholderData: keepPreviousData,
      retry: false,
    }),
  );
  const drawn = card.isError ? undefined : card.data;
  const name = `win-${win.day}`;
  return (
    <Modal opened onClose={onClose} title={t("cardTitle")} size={680}>
      <TextInput
        label={t("cardWords")}
        description={t("cardHelp")}
        value={words}
        maxLength={longest}
        onChange={(event) => setWords(event.currentTarget.value)}
        data-autofocus
      />
      <Refused error={card.error} />
      {drawn && <img className="share-card" src={addressOfSvg(drawn.svg)} alt={t("cardAlt", { words: asked })} />}
      <div className="form-end">
        <Button disabled={!drawn} onClick={() => drawn && void pngOf(drawn.svg).then((blob) => saveFile(`${name}.png`, blob))}>
          {t("cardPng")}
        </Button>
        <Button variant="default" disabled={!drawn} onClick={() => drawn && saveFile(`${name}.svg`, drawn.svg)}>
          {t("cardSvg")}
        </Button>
      </div>
    </Modal>
  );
}
