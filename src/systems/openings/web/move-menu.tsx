// The ways on for an opening, in a menu that stands wherever one stands: the stages of its kind, that one asked again, and how it can end.
import { Textarea } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import type { Day } from "../../../core/day.ts";
import { client } from "../../../web/client.ts";
import { DayInput } from "../../../web/kit/day-input.tsx";
import { Modal } from "../../../web/kit/dialogs.tsx";
import { Menu } from "../../../web/kit/menu.tsx";
import { ShortForm } from "../../../web/kit/short-form.tsx";
import { endingsFrom, isEnding, labelOfStep, stagesOf } from "../rules/stages.ts";
import type { Ending, OpeningLine, Stage } from "../schema/opening.ts";
import { t } from "./text.ts";

export type Movable = Pick<OpeningLine, "id" | "kind" | "stage" | "title">;

export const useMove = () =>
  useMutation({
    mutationFn: ({ one, to }: { one: Movable; to: Stage }) =>
      client.openings.advance({ id: one.id, to }, { context: { said: t("moved", { stage: labelOfStep(to, one.kind) }) } }),
  });

interface MoveItemsProps {
  one: Movable;
  onEnd: (as: Ending) => void;
}

export function MoveItems({ one, onEnd }: MoveItemsProps) {
  const move = useMove();
  const ask = useMutation({
    mutationFn: () => client.openings.advance({ id: one.id, to: "followed-up" }, { context: { said: t("askedKept") } }),
  });
  const endings = endingsFrom(one.stage);
  return (
    <>
      <Menu.Label>{t("moveTo")}</Menu.Label>
      {stagesOf(one.kind)
        .filter((stage) => stage !== one.stage || stage === "interview")
        .map((stage) => (
          <Menu.Item key={stage} onClick={() => move.mutate({ one, to: stage })}>
            {labelOfStep(stage, one.kind)}
          </Menu.Item>
        ))}
      {!isEnding(one.stage) && one.stage !== "found" && one.stage !== "accepted" && (
        <Menu.Item onClick={() => ask.mutate()}>{t("askedAgain")}</Menu.Item>
      )}
      {endings.length > 0 && (
        <>
          <Menu.Divider />
          <Menu.Label>{t("endsAs")}</Menu.Label>
          {endings.map((as) => (
            <Menu.Item key={as} onClick={() => onEnd(as)}>
              {labelOfStep(as, one.kind)}
            </Menu.Item>
          ))}
        </>
      )}
    </>
  );
}

interface EndDialogProps {
  one: Movable;
  as: Ending | undefined;
  onClose: () => void;
}

/** Asks for the reason and the day once an ending was chosen. */
export function EndDialog({ one, as, onClose }: EndDialogProps) {
  return (
    <Modal opened={as !== undefined} onClose={onClose} title={as && t("endTitle", { how: labelOfStep(as, one.kind) })} size={480}>
      {as && <EndForm one={one} as={as} onClose={onClose} />}
    </Modal>
  );
}

function EndForm({ one, as, onClose }: EndDialogProps & { as: Ending }) {
  const [note, setNote] = useState("");
  const [day, setDay] = useState<Day | null>(null);
  const close = useMutation({
    mutationFn: () =>
      client.openings.close(
        { id: one.id, as, note: note.trim() || null, ...(day && { day }) },
        { context: { said: t("ended", { how: labelOfStep(as, one.kind) }) } },
      ),
    onSuccess: onClose,
  });
  return (
    <ShortForm submitLabel={t("endNow")} write={close} onSubmit={() => close.mutate()} onCancel={onClose}>
      <Textarea
        label={t("endNote")}
        value={note}
        maxLength={2000}
        autosize
        minRows={2}
        data-autofocus
        onChange={({ currentTarget }) => setNote(currentTarget.value)}
      />
      <DayInput label={t("endDay")} value={day} onChange={setDay} />
    </ShortForm>
  );
}
