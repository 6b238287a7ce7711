// Skills read from files, to look through and confirm at once: what is ticked is confirmed, with its level where one is set.
import { Button, Checkbox } from "@mantine/core";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { api } from "../../../web/client.ts";
import { Modal } from "../../../web/kit/dialogs.tsx";
import { Loaded } from "../../../web/kit/skeletons.tsx";
import type { Skill } from "../schema.ts";
import { LevelSelect } from "./level-select.tsx";
import { t } from "./text.ts";

export function ConfirmBanner({ count }: { count: number }) {
  const [looking, setLooking] = useState(false);
  if (count === 0 && !looking) return null;
  return (
    <section className="card confirm-banner">
      <div>
        <strong className="attention">{t("toConfirm", { count })}</strong>
        <div className="reason">{t("toConfirmHelp")}</div>
      </div>
      <Button variant="default" onClick={() => setLooking(true)}>
        {t("lookThrough")}
      </Button>
      <Modal opened={looking} onClose={() => setLooking(false)} title={t("toConfirm", { count })} size={680}>
        <Waiting onEnd={() => setLooking(false)} />
      </Modal>
    </section>
  );
}

const mostAtOnce = 500;

function Waiting({ onEnd }: { onEnd: () => void }) {
  const waiting = useQuery(api.skills.list.queryOptions({ input: { confirmation: "unconfirmed", limit: mostAtOnce } }));
  return (
    <Loaded query={waiting} shape={null}>
      {({ items }) => <ConfirmMany key={items.length} waiting={items} onEnd={onEnd} />}
    </Loaded>
  );
}

function ConfirmMany({ waiting, onEnd }: { waiting: readonly Skill[]; onEnd: () => void }) {
  const [unticked, setUnticked] = useState<ReadonlySet<string>>(new Set());
  const [levels, setLevels] = useState<Record<string, number>>({});
  const ticked = waiting.filter((skill) => !unticked.has(skill.id));
  const left = waiting.filter((skill) => unticked.has(skill.id));
  const confirm = useMutation(
    api.skills.confirm.mutationOptions({ context: { said: t("confirmedNow", { count: ticked.length }) }, onSuccess: onEnd }),
  );
  const withdraw = useMutation(
    api.skills.withdraw.mutationOptions({ context: { said: t("withdrawnNow", { count: left.length }) } }),
  );
  const tick = (id: string, keep: boolean) => {
    const next = new Set(unticked);
    if (keep) next.delete(id);
    else next.add(id);
    setUnticked(next);
  };
  const setLevel = (id: string, level: number | null) => {
    const { [id]: _, ...others } = levels;
    setLevels(level === null ? others : { ...others, [id]: level });
  };
  return (
    <>
      <ul className="confirm-list">
        {waiting.map((skill) => (
          <li key={skill.id}>
            <Checkbox
              checked={!unticked.has(skill.id)}
              onChange={(event) => tick(skill.id, event.currentTarget.checked)}
              aria-label={t("keep", { label: skill.label })}
            />
            <div className="confirm-what">
              <strong>{skill.label}</strong>
              {skill.evidence[0]?.note && <div className="reason">{skill.evidence[0].note}</div>}
            </div>
            <LevelSelect
              aria-label={t("levelOfSkill", { label: skill.label })}
              value={levels[skill.id] ?? skill.level}
              onChange={(level) => setLevel(skill.id, level)}
            />
          </li>
        ))}
      </ul>
      <div className="form-end">
        <Button
          disabled={ticked.length === 0}
          loading={confirm.isPending}
          onClick={() => confirm.mutate({ ids: ticked.map((skill) => skill.id), levels })}
        >
          {t("confirmChosen", { count: ticked.length })}
        </Button>
        {left.length > 0 && (
          <Button variant="default" onClick={() => withdraw.mutate({ ids: left.map((skill) => skill.id) })}>
            {t("withdrawRest", { count: left.length })}
          </Button>
        )}
        <Button variant="default" onClick={onEnd}>
          {t("notNow")}
        </Button>
      </div>
    </>
  );
}
