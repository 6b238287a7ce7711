// What is done with all openings that were chosen in the list: moved on, closed with a reason, tagged, deleted; one undo takes all of it back.
import { Button, Textarea, TextInput } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { client } from "../../../web/client.ts";
import { Modal } from "../../../web/kit/dialogs.tsx";
import { Menu } from "../../../web/kit/menu.tsx";
import { ShortForm } from "../../../web/kit/short-form.tsx";
import { endingLabels, stageLabels } from "../rules/stages.ts";
import { type Ending, endings, type Stage, stages, tag as tagField } from "../schema/opening.ts";
import { t } from "./text.ts";

interface SeveralProps {
  chosen: ReadonlySet<string>;
  /** All that the page shows. */
  shown: readonly string[];
  onChosen: (ids: ReadonlySet<string>) => void;
  /** Tags that there are, and those that chosen ones have. */
  tags: readonly string[];
  held: readonly string[];
}

interface Change {
  as?: Stage | Ending | "deleted";
  tag?: string;
  untag?: string;
  note?: string | null;
}

const labelOf = ({ as, tag, untag = "" }: Change): string => {
  if (as === "deleted") return t("deletedTogether");
  if (as) return { ...stageLabels, ...endingLabels }[as];
  return tag ? t("tagged", { tag }) : t("untagged", { tag: untag });
};

export function Several({ chosen, shown, onChosen, tags, held }: SeveralProps) {
  const [ending, setEnding] = useState<Ending>();
  const [tagging, setTagging] = useState(false);
  const change = useMutation({
    mutationFn: (asked: Change) =>
      client.openings.several(
        { ids: [...chosen], ...asked },
        { context: { said: t("changedTogether", { count: chosen.size, how: labelOf(asked) }) } },
      ),
    onSuccess: ({ left }) => {
      onChosen(new Set(left.map(({ id }) => id)));
      setEnding(undefined);
      setTagging(false);
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
      <Menu>
        <Menu.Target>
          <Button variant="default">{t("tagAs")}</Button>
        </Menu.Target>
        <Menu.Dropdown>
          {tags.map((tag) => (
            <Menu.Item key={tag} onClick={() => change.mutate({ tag })}>
              {tag}
            </Menu.Item>
          ))}
          <Menu.Item onClick={() => setTagging(true)}>{t("otherTag")}</Menu.Item>
          {held.length > 0 && <Menu.Label>{t("untagAs")}</Menu.Label>}
          {held.map((untag) => (
            <Menu.Item key={untag} onClick={() => change.mutate({ untag })}>
              {untag}
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
      <Modal opened={tagging} onClose={() => setTagging(false)} title={t("otherTag")} size={480}>
        <TagTogether write={change} onEnd={(tag) => change.mutate({ tag })} onClose={() => setTagging(false)} />
      </Modal>
    </section>
  );
}

interface TagTogetherProps {
  write: { isPending: boolean; error: Error | null };
  onEnd: (tag: string) => void;
  onClose: () => void;
}

function TagTogether({ write, onEnd, onClose }: TagTogetherProps) {
  const [written, setWritten] = useState("");
  const read = tagField.safeParse(written);
  return (
    <ShortForm
      submitLabel={t("tagNow")}
      ready={read.success}
      write={write}
      onSubmit={() => read.success && onEnd(read.data)}
      onCancel={onClose}
    >
      <TextInput
        label={t("otherTag")}
        value={written}
        data-autofocus
        onChange={({ currentTarget }) => setWritten(currentTarget.value)}
      />
    </ShortForm>
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
