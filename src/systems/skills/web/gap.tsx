// "You and Marketing Manager": what is there, what is asked and what brings a person nearest; for one role, several, or a pasted posting.
import { Button, Textarea } from "@mantine/core";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { z } from "zod";
import type { FileInput } from "../../../core/file-input.ts";
import { hundredths } from "../../../core/say.ts";
import { api, client } from "../../../web/client.ts";
import { type Chosen, RolePicker } from "../../../web/kit/catalogue-picker.tsx";
import { Chip } from "../../../web/kit/chip.tsx";
import { Modal } from "../../../web/kit/dialogs.tsx";
import { sayMinutes } from "../../../web/kit/effort.tsx";
import { EmptyState } from "../../../web/kit/empty-state.tsx";
import { FileDrop } from "../../../web/kit/file-drop.tsx";
import { Go, useGo, useQueryParam } from "../../../web/kit/go.tsx";
import { Menu } from "../../../web/kit/menu.tsx";
import { Card, Columns, Page } from "../../../web/kit/page.tsx";
import { Ring } from "../../../web/kit/ring.tsx";
import { Loaded, PageSkeleton } from "../../../web/kit/skeletons.tsx";
import { notKnown } from "../rules/gap-report.ts";
import { minutesToRate } from "../rules/next-actions.ts";
import type { GapReport, gapAndSteps } from "../schema.ts";
import { gapAddress, levelsAddress } from "./addresses.ts";
import { GapTable, SharedGap } from "./gap-table.tsx";
import { NearRoles } from "./near-roles.tsx";
import { Readiness, ReadinessRise } from "./readiness.tsx";
import { t } from "./text.ts";
import "./skills.css";

type Answer = z.infer<typeof gapAndSteps>;
type Posting = { posting: string } | { file: FileInput };
type Asking = "role" | "another" | "posting" | undefined;

export default function Gap() {
  const go = useGo();
  const [to] = useQueryParam("to");
  const [posting, setPosting] = useState<Posting>();
  const [asking, setAsking] = useState<Asking>();
  const profile = useQuery(api.profile.show.queryOptions({ input: {} }));
  const target = profile.data?.profile?.targetRoleId ?? undefined;
  const roles = posting ? [] : to ? to.split(",").filter(Boolean) : target ? [target] : [];
  const gap = useQuery(
    api.skills.gap.queryOptions({ input: posting ?? { to: roles }, enabled: posting !== undefined || roles.length > 0 }),
  );
  const show = (ids: readonly string[]) => {
    setPosting(undefined);
    setAsking(undefined);
    go(gapAddress(ids));
  };
  const dialogs = (
    <>
      <RoleDialog
        opened={asking === "role" || asking === "another"}
        title={asking === "another" ? t("compareRole") : t("chooseRole")}
        onClose={() => setAsking(undefined)}
        onChosen={(role) => show(asking === "another" ? [...new Set([...roles, role.id])] : [role.id])}
      />
      <PostingDialog
        opened={asking === "posting"}
        onClose={() => setAsking(undefined)}
        onGiven={(given) => {
          setPosting(given);
          setAsking(undefined);
        }}
      />
    </>
  );
  if (profile.isSuccess && roles.length === 0 && !posting)
    return (
      <Page title={t("gapTitle")}>
        <EmptyState sentence={t("gapEmpty")} action={{ label: t("chooseRole"), hotkey: "N", onClick: () => setAsking("role") }}>
          <Button variant="default" onClick={() => setAsking("posting")}>
            {t("pastePosting")}
          </Button>
          <Go to="/learning" className="record-link">
            {t("notSure")}
          </Go>
        </EmptyState>
        {dialogs}
      </Page>
    );
  return (
    <Loaded query={gap} shape={<PageSkeleton />}>
      {(answer) => (
        <>
          <GapPage answer={answer} target={target} onAsk={setAsking} onShow={show} />
          {dialogs}
        </>
      )}
    </Loaded>
  );
}

interface GapPageProps {
  answer: Answer;
  target: string | undefined;
  onAsk: (asking: Asking) => void;
  onShow: (roles: readonly string[]) => void;
}

const titleOf = ({ gaps }: Answer): string => {
  const [first, second] = gaps;
  if (second) return t("youAndRoles", { count: gaps.length });
  return first?.role.source === "posting" ? t("youAndPosting") : t("youAndRole", { role: first?.role.label ?? "" });
};

function GapPage({ answer, target, onAsk, onShow }: GapPageProps) {
  const { gaps, together, nextSteps } = answer;
  const [first] = gaps;
  const confirmed = useQuery(api.skills.list.queryOptions({ input: { confirmation: "confirmed", limit: 1 } }));
  const aim = useMutation({
    mutationFn: ({ id, label }: GapReport["role"]) =>
      client.profile.save({ targetRoleId: id, targetRoleLabel: label }, { context: { said: t("targetSet", { role: label }) } }),
  });
  if (!first) return null;
  const single = gaps.length === 1;
  const ids = gaps.map((report) => report.role.id).filter((id) => id !== "posting");
  return (
    <Page
      title={titleOf(answer)}
      sub={
        <>
          {t("factsFrom", { count: confirmed.data?.total ?? 0 })} {single && sayRole(first)}{" "}
          <button type="button" className="quiet change-role" onClick={() => onAsk("role")}>
            {t("changeRole")}
          </button>
        </>
      }
      action={{ label: t("plan"), hotkey: "P", to: "/learning" }}
      more={
        <Menu position="bottom-end">
          <Menu.Target>
            <Button variant="default">{t("more")}</Button>
          </Menu.Target>
          <Menu.Dropdown>
            {ids.length > 0 && <Menu.Item onClick={() => onAsk("another")}>{t("compareRole")}</Menu.Item>}
            <Menu.Item onClick={() => onAsk("posting")}>{t("pastePosting")}</Menu.Item>
            {single && first.role.source !== "posting" && first.role.id !== target && (
              <Menu.Item onClick={() => aim.mutate(first.role)}>{t("makeTarget")}</Menu.Item>
            )}
          </Menu.Dropdown>
        </Menu>
      }
    >
      {single ? (
        <div className="readiness-first">
          <Columns
            side={
              <>
                <div className="readiness-card">
                  <Readiness report={first} />
                </div>
                <NearRoles except={ids} />
              </>
            }
          >
            {first.role.source !== "posting" && <AskUnknown report={first} />}
            {first.role.source === "posting" && <p className="quiet-line">{first.role.label}</p>}
            <GapTable report={first} steps={nextSteps} />
          </Columns>
        </div>
      ) : (
        <>
          <div className="role-cards">
            {gaps.map((report, place) => (
              <RoleCard
                key={report.role.id}
                report={report}
                nearest={place === 0}
                onLeaveOut={() => onShow(ids.filter((id) => id !== report.role.id))}
              />
            ))}
          </div>
          <SharedGap lines={together} roles={gaps.length} />
        </>
      )}
    </Page>
  );
}

/** What nothing is known of, offered as a few minutes' work. */
function AskUnknown({ report }: { report: GapReport }) {
  const go = useGo();
  const count = notKnown(report).length;
  if (count === 0) return null;
  return (
    <section className="card confirm-banner">
      <div>
        <strong>{t("askUnknown", { count, minutes: sayMinutes(minutesToRate(count)) })}</strong>
        <div className="reason">{t("askUnknownHelp")}</div>
      </div>
      <Button variant="default" onClick={() => go(levelsAddress(report.role.id))}>
        {t("sayHowFar")}
      </Button>
    </section>
  );
}

const sayRole = ({ role }: GapReport): string => {
  const sources: Record<string, string> = {
    starter: t("sourceStarter"),
    esco: t("sourceEsco"),
    onet: t("sourceOnet"),
    posting: t("sourcePosting"),
  };
  return t("roleFrom", { source: sources[role.source] ?? role.source, count: role.needs });
};

function RoleCard({ report, nearest, onLeaveOut }: { report: GapReport; nearest: boolean; onLeaveOut: () => void }) {
  const { id, label } = report.role;
  return (
    <Card>
      <div className="readiness">
        <Ring share={report.readiness} size={72} label={t("percentOf", { role: label, percent: hundredths(report.readiness) })} />
        <div>
          <Go to={gapAddress([id])} className="record-link">
            <strong>{label}</strong>
          </Go>{" "}
          {nearest && <Chip tone="moss">{t("nearest")}</Chip>}
          <div className="reason">
            <ReadinessRise report={report} />
          </div>
          <button type="button" className="quiet" aria-label={t("leaveOut", { role: label })} onClick={onLeaveOut}>
            {t("leaveOutShort")}
          </button>
        </div>
      </div>
    </Card>
  );
}

interface RoleDialogProps {
  opened: boolean;
  title: string;
  onClose: () => void;
  onChosen: (role: Chosen) => void;
}

function RoleDialog({ opened, title, onClose, onChosen }: RoleDialogProps) {
  return (
    <Modal opened={opened} onClose={onClose} title={title}>
      <RolePicker label={t("roleToSee")} value={null} onChange={(role) => role && onChosen(role)} />
    </Modal>
  );
}

function PostingDialog({
  opened,
  onClose,
  onGiven,
}: {
  opened: boolean;
  onClose: () => void;
  onGiven: (given: Posting) => void;
}) {
  const [posting, setPosting] = useState("");
  return (
    <Modal opened={opened} onClose={onClose} title={t("pastePosting")} size={620}>
      <div className="record-form">
        <Textarea
          label={t("postingText")}
          description={t("postingHelp")}
          autosize
          minRows={8}
          maxRows={18}
          value={posting}
          onChange={(event) => setPosting(event.currentTarget.value)}
          data-autofocus
        />
        <FileDrop label={t("postingFile")} accept=".txt,.md,text/plain" megabytes={1} onFile={(file) => onGiven({ file })} />
        <div className="form-end">
          <Button disabled={posting.trim() === ""} onClick={() => onGiven({ posting })}>
            {t("comparePosting")}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t("notNow")}
          </Button>
        </div>
      </div>
    </Modal>
  );
}
