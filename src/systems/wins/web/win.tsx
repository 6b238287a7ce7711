// One win: what it says, what would make it stronger, who had a part, what proves it, and what is built on it.

import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { sayDay } from "../../../core/day.ts";
import { api, client } from "../../../web/client.ts";
import { useGo } from "../../../web/kit/go.tsx";
import { Menu } from "../../../web/kit/menu.tsx";
import { recordScreen } from "../../../web/kit/record-screen.tsx";
import type { WinWithStrength } from "../schema.ts";
import { EvidenceCard } from "./evidence-card.tsx";
import { NumberCard } from "./number-card.tsx";
import { PeopleCard } from "./people-card.tsx";
import { sayKind } from "./saying.ts";
import { ShareCard } from "./share-card.tsx";
import { SkillsCard } from "./skills-card.tsx";
import { StrengthCard } from "./strength-card.tsx";
import { t } from "./text.ts";
import { WinForm } from "./win-form.tsx";
import { WinStateChip } from "./win-row.tsx";
import "./wins.css";

export default recordScreen("win", api.wins, function useWin(win) {
  const go = useGo();
  const [sharing, setSharing] = useState(false);
  const confirm = useMutation(api.wins.confirm.mutationOptions({ context: { said: t("confirmedNow") } }));
  const tell = useMutation(
    api.stories.fromWin.mutationOptions({
      context: { said: t("storyDrafted") },
      onSuccess: (story) => go(`/stories/${story.id}`),
    }),
  );
  const withdraw = useMutation({
    mutationFn: () => client.wins.update({ id: win.id, confirmation: "withdrawn" }, { context: { said: t("withdrawnNow") } }),
  });
  const isConfirmed = win.confirmation === "confirmed";
  return {
    title: win.title,
    trail: [{ label: t("yourWins"), to: "/wins" }],
    sub: (
      <>
        {sayDay(win.day)}, {sayKind(win.kind)} <WinStateChip win={win} />
      </>
    ),
    action: isConfirmed
      ? { label: t("tellStory"), hotkey: "S", onClick: () => tell.mutate({ id: win.id }) }
      : { label: t("confirm"), hotkey: "X", onClick: () => confirm.mutate({ ids: [win.id] }) },
    items: (
      <>
        <Menu.Item onClick={() => setSharing(true)}>{t("share")}</Menu.Item>
        {win.confirmation !== "withdrawn" && (
          <Menu.Item onClick={() => withdraw.mutate()}>
            {t("withdraw")}
            <small>{t("withdrawHelp")}</small>
          </Menu.Item>
        )}
      </>
    ),
    main: (
      <>
        <NumberCard win={win} />
        <WinForm win={win} />
        <div className="win-cards">
          <PeopleCard win={win} />
          <SkillsCard win={win} />
          <EvidenceCard win={win} />
        </div>
        <Origin win={win} />
      </>
    ),
    side: <StrengthCard strength={win.strength} />,
    chain: t("chainTeach"),
    over: sharing && <ShareCard win={win} onClose={() => setSharing(false)} />,
  };
});

function Origin({ win }: { win: WinWithStrength }) {
  const isOwn = win.source === "you" || win.source === null || win.source.includes(":");
  if (!win.words && isOwn) return null;
  return (
    <p className="note">
      {!isOwn && t("fromSource", { source: win.source ?? "" })}
      {win.words && win.words !== win.title && (
        <>
          {" "}
          {t("yourWords")}: <q>{win.words}</q>
        </>
      )}
    </p>
  );
}
