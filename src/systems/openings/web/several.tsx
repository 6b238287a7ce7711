// What is done with all openings that were chosen in the list: moved on, closed with a reason, deleted; one undo takes all of it back.
import { Button, Textarea } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { client } from "../../../web/client.ts";
import { Modal } from "../../../web/kit/dialogs.tsx";
import { Menu } from "../../../web/kit/menu.tsx";
import { ShortForm } from "../../../web/kit/short-form.tsx";
import { endingLabels, stageLabels } from "../rules/stages.ts";
import { type Ending, endings, type Stage, stages } from "../schema/opening.ts";
import { t } from "./text.ts";

interface SeveralProps {
  chosen: ReadonlySet<string>;
  /** All that the page shows. */
  shown: readonly string[];
  onChosen: (ids: ReadonlySet<string>) => void;
}

const labelOf = (as: Stage | Ending | "deleted"): string => {
  if (as === "deleted") return t("deletedTogether");
  return { ...stageLabels, ...endingLabels }[as];
};

export function Several({ chosen, shown, onChosen }: SeveralProps) {
  const [ending, setEnding] = useState<Ending>();
  const change = useMutation({
    mutationFn: ({ as, note = null }: { as: Stage | Ending | "deleted"; note?: string | null }) =>
      client.openings.several(
        { ids: [...chosen], as, note },
        { context: { said: t("changedTogether", { count: chosen.size, how: labelOf(as) }) } },
      ),
    onSuccess: ({ left }) => {
      onChosen(new Set(left.map(({ id }) => id)));
      setEnding(undefined);
    },
  });
  const left = change.data?.left.filter(({ id }) => chosen.has(id)) ?? [];
  if (chosen.size === 0) return null;
  return (
    <section className="several" aria-label={t("chosenOpenings")}>
      <p role="status">{t("chosen", { count: chosen.size })}</p>
      <Menu>
        <Menu.Target>
          <Button variant="default">{t("moveTo")}</Button>
        </Menu.Target>
        <Menu.Dropdown>
          {stages.map((stage) => (
            <Menu.Item key={stage} onClick={() => change.mutate({ as: stage })}>
              {stageLabels[stage]}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      <Menu>
        <Menu.Target>
          <Button variant="default">{t("closeAs")}</Button>
        </Menu.Target>
        <Menu.Dropdown>
          {endings.map((as) => (
            <Menu.Item key={as} onClick={() => setEnding(as)}>
              {endingLabels[as]}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      <Button variant="default" onClick={() => change.mutate({ as: "deleted" })}>
        {t("deleteChosen")}
      </Button>
      <Button variant="subtle" onClick={() => onChosen(new Set(shown))}>
        {t("chooseAll")}
      </Button>
      <Button variant="subtle" onClick={() => onChosen(new Set())}>
        {t("chooseNone")}
      </Button>
      {left.length > 0 && (
        <ul className="plain-list several-left">
          {left.map(({ id, title, why }) => (
            <li key={id}>{t("staysAsItIs", { title, why })}</li>
          ))}
        </ul>
      )}
      <Modal
        opened={ending !== undefined}
        onClose={() => setEnding(undefined)}
        title={ending && t("endTitle", { how: endingLabels[ending] })}
        size={480}
      >
        {ending && (
          <EndTogether
            write={change}
            onEnd={(note) => change.mutate({ as: ending, note })}
            onClose={() => setEnding(undefined)}
          />
        )}
      </Modal>
    </section>
  );
}

interface EndTogetherProps {
  write: { isPending: boolean; error: Error | null };
  onEnd: (note: string | null) => void;
  onClose: () => void;
}

function EndTogether({ write, onEnd, onClose }: EndTogetherProps) {
  const [note, setNote] = useState("");
  return (
    <ShortForm submitLabel={t("endNow")} write={write} onSubmit={() => onEnd(note.trim() || null)} onCancel={onClose}>
      <Textarea
        label={t("endNote")}
        value={note}
        maxLength={2000}
        autosize
        minRows={2}
        data-autofocus
        onChange={({ currentTarget }) => setNote(currentTarget.value)}
      />
    </ShortForm>
  );
}
