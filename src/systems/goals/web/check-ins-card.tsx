// The check-ins of a goal, the latest first, with how sure one was; days of rest in gold.
import { Button } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { sayDay } from "../../../core/day.ts";
import { api } from "../../../web/client.ts";
import { Chip } from "../../../web/kit/chip.tsx";
import { HistoryDrawer } from "../../../web/kit/history-drawer.tsx";
import { Menu } from "../../../web/kit/menu.tsx";
import { Card } from "../../../web/kit/page.tsx";
import { sayShortDay } from "../../../web/kit/today.ts";
import { isPausedOn } from "../rules/status.ts";
import type { CheckIn, Goal, Pause } from "../schema.ts";
import { CheckInDialog } from "./check-in-dialog.tsx";
import { t } from "./text.ts";

interface CheckInsCardProps {
  goal: Goal;
  checkIns: readonly CheckIn[];
  pauses: readonly Pause[];
}

export function CheckInsCard({ goal, checkIns, pauses }: CheckInsCardProps) {
  const [correcting, setCorrecting] = useState<CheckIn>();
  const [looking, setLooking] = useState<CheckIn>();
  const counts = goal.measure?.kind === "rate" && goal.measure.follows !== null;
  return (
    <Card title={t("checkIns")} note={checkIns.length > 0 ? t("confidence") : undefined}>
      {checkIns.length === 0 ? (
        <p>{t(counts ? "countsItself" : "noCheckIns")}</p>
      ) : (
        <ul className="check-in-list">
          {checkIns.map((one) => (
            <li key={one.id} className="check-in">
              <p>
                {sayShortDay(one.day)}
                {one.note && <small>{one.note}</small>}
                {one.evidence[0]?.link && (
                  <small>
                    <a href={one.evidence[0].link} rel="noreferrer" target="_blank">
                      {new URL(one.evidence[0].link).hostname}
                    </a>
                  </small>
                )}
              </p>
              <span className="number">{one.value ?? ""}</span>
              <span>
                {isPausedOn(pauses, one.day) ? (
                  <Chip tone="gold">{t("restedThen")}</Chip>
                ) : (
                  one.confidence !== null && <Chip tone="moss">{t("ofTen", { confidence: one.confidence })}</Chip>
                )}
              </span>
              <CheckInMenu checkIn={one} onCorrect={() => setCorrecting(one)} onHistory={() => setLooking(one)} />
            </li>
          ))}
        </ul>
      )}
      <CheckInDialog
        opened={correcting !== undefined}
        goal={goal}
        last={correcting}
        correcting
        onEnd={() => setCorrecting(undefined)}
      />
      <HistoryDrawer
        kind="check-in"
        id={looking?.id ?? ""}
        opened={looking !== undefined}
        onClose={() => setLooking(undefined)}
      />
    </Card>
  );
}

function CheckInMenu({ checkIn, onCorrect, onHistory }: { checkIn: CheckIn; onCorrect: () => void; onHistory: () => void }) {
  const remove = useMutation(api.goals.removeCheckIn.mutationOptions({ context: { said: t("movedToBin") } }));
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="subtle" color="stone" size="xs" aria-label={`${t("more")}: ${sayDay(checkIn.day)}`}>
          ···
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={onCorrect}>{t("correct")}</Menu.Item>
        <Menu.Item onClick={onHistory}>{t("history")}</Menu.Item>
        <Menu.Item color="clay" onClick={() => remove.mutate({ checkInId: checkIn.id })}>
          {t("remove")}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
