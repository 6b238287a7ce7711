// Quick capture from anywhere: write it down in ten seconds, say what it is with one key.
import { Button, Modal, Textarea } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { type FormEvent, type KeyboardEvent, use, useState } from "react";
import { loadOffers } from "./navigation.ts";
import { t } from "./pages/text.ts";
import type { SystemScreens } from "./system-screens.ts";

export default function Capture({ screens, onClose }: { screens: readonly SystemScreens[]; onClose: () => void }) {
  const kinds = use(loadOffers(screens)).flatMap(({ text: words, captures }) => captures.map((capture) => ({ words, capture })));
  const [chosen, setChosen] = useState(0);
  const [written, setWritten] = useState("");
  const kind = kinds[chosen];
  const save = useMutation({ mutationFn: async (entry: string) => kind?.capture.save(entry), onSuccess: onClose });

  const submit = (event?: FormEvent) => {
    event?.preventDefault();
    if (written.trim() && kind) save.mutate(written.trim());
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) return submit();
    const place = event.altKey ? kinds.findIndex(({ capture }) => `Key${capture.key.toUpperCase()}` === event.code) : -1;
    if (place < 0) return;
    event.preventDefault();
    setChosen(place);
  };

  return (
    <Modal opened onClose={onClose} title={t("captureTitle")} size={520} transitionProps={{ duration: 0 }}>
      {kinds.length === 0 && <p>{t("captureNothing")}</p>}
      {kind && (
        <form onSubmit={submit} onKeyDown={onKeyDown}>
          <fieldset className="capture-kinds">
            <legend className="unseen">{t("captureKind")}</legend>
            {kinds.map(({ words, capture }, place) => (
              <label
                key={`${words.system} ${capture.kind}`}
                className={place === chosen ? "capture-kind chosen" : "capture-kind"}
              >
                <input
                  type="radio"
                  name="capture-kind"
                  className="unseen"
                  checked={place === chosen}
                  onChange={() => setChosen(place)}
                />
                {words(capture.label)} <kbd aria-hidden>Alt {capture.key.toUpperCase()}</kbd>
              </label>
            ))}
          </fieldset>
          <Textarea
            data-autofocus
            aria-label={kind.words(kind.capture.label)}
            placeholder={kind.capture.placeholder ? kind.words(kind.capture.placeholder) : t("captureHint")}
            autosize
            minRows={3}
            maxRows={10}
            value={written}
            onChange={(event) => setWritten(event.currentTarget.value)}
          />
          <div className="form-end">
            <Button
              type="submit"
              loading={save.isPending}
              disabled={!written.trim()}
              rightSection={<kbd aria-hidden>Ctrl ↵</kbd>}
              className="primary-action"
            >
              {t("save")}
            </Button>
          </div>
        </form>
      )}
    </Modal>
  );
}
