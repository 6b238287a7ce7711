// One skill: its fields, what proves it and whether that still stands, who may see it, and its history.
import { CloseButton, TextInput } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import type { z } from "zod";
import { sayEvidence } from "../../../career/evidence.ts";
import { type Day, sayDay } from "../../../core/day.ts";
import { api } from "../../../web/client.ts";
import { Chip } from "../../../web/kit/chip.tsx";
import { DayInput } from "../../../web/kit/day-input.tsx";
import { AddFile, KeptFile } from "../../../web/kit/kept-files.tsx";
import { Menu } from "../../../web/kit/menu.tsx";
import { Card } from "../../../web/kit/page.tsx";
import { RecordLink } from "../../../web/kit/record-link.tsx";
import { recordScreen } from "../../../web/kit/record-screen.tsx";
import { AddInPlace, ShortForm } from "../../../web/kit/short-form.tsx";
import type { proof, skillWithProof } from "../schema.ts";
import { ConfirmationChip } from "./inventory.tsx";
import { sayKind, saySkillLevel } from "./saying.ts";
import { SkillForm } from "./skill-form.tsx";
import { t } from "./text.ts";
import "./skills.css";

type ProvenSkill = z.infer<typeof skillWithProof>;
type Proof = z.infer<typeof proof>;

export default recordScreen("skill", api.skills, function useSkill(skill) {
  const confirm = useMutation(api.skills.confirm.mutationOptions({ context: { said: t("confirmedNow", { count: 1 }) } }));
  const withdraw = useMutation(api.skills.withdraw.mutationOptions({ context: { said: t("withdrawnNow", { count: 1 }) } }));
  const place = skill.catalogueId ? t("inCatalogue") : t("ownSkill");
  const from = skill.source ? `. ${t("whereFrom", { source: skill.source })}.` : ".";
  return {
    title: skill.label,
    trail: [{ label: t("yourSkills"), to: "/skills" }],
    sub: (
      <>
        {saySkillLevel(skill)}; {sayKind(skill.kind)}, {place}
        {from} <ConfirmationChip state={skill.confirmation} />
      </>
    ),
    action:
      skill.confirmation === "confirmed"
        ? undefined
        : { label: t("confirm"), hotkey: "X", onClick: () => confirm.mutate({ ids: [skill.id] }) },
    items: skill.confirmation !== "withdrawn" && (
      <Menu.Item onClick={() => withdraw.mutate({ ids: [skill.id] })}>
        {t("withdraw")}
        <small>{t("withdrawHelp")}</small>
      </Menu.Item>
    ),
    main: <SkillForm skill={skill} />,
    side: <Proofs skill={skill} />,
    chain: t("chainTeach"),
  };
});

function Proofs({ skill }: { skill: ProvenSkill }) {
  const unlink = useMutation(api.skills.unlink.mutationOptions({ context: { said: t("proofGone") } }));
  return (
    <Card title={t("whatProves")} note={skill.evidence.length > 0 && t("proofs", { count: skill.evidence.length })}>
      {skill.evidence.length === 0 && <p className="quiet-line">{t("proveEmpty")}</p>}
      <ul className="proofs">
        {skill.evidence.map((one, at) => (
          <li key={`${one.record?.id ?? sayEvidence(one)} ${one.day ?? ""} ${one.source ?? ""}`}>
            <ProofText proof={one} />
            <CloseButton
              aria-label={t("takeAwayProof", { proof: sayEvidence(one) })}
              onClick={() => unlink.mutate({ id: skill.id, revision: skill.revision, at })}
            />
          </li>
        ))}
      </ul>
      <AddInPlace
        label={t("otherProof")}
        above={<AddFile proves={{ kind: "skill", id: skill.id }} />}
        form={(end) => <AddProof skill={skill} onEnd={end} />}
      />
    </Card>
  );
}

function ProofText({ proof: one }: { proof: Proof }) {
  const facts = [one.day && sayDay(one.day), one.source && t("proofFrom", { source: one.source })].filter(Boolean).join(", ");
  const isFile = one.record?.kind === "attachment";
  return (
    <div>
      {one.record && isFile && <KeptFile id={one.record.id} label={one.record.label} />}
      {one.record && !isFile && (
        <RecordLink kind={one.record.kind} id={one.record.id}>
          {one.record.label ?? one.record.kind}
        </RecordLink>
      )}
      {one.note && <div>{one.note}</div>}
      {one.link && (
        <a href={one.link} target="_blank" rel="noreferrer">
          {one.link}
        </a>
      )}
      {facts && <small className="cell-note">{facts}</small>}
      {one.stands !== "same" && !isFile && (
        <Chip tone="clay">{one.stands === "changed" ? t("changedSince") : t("recordGone")}</Chip>
      )}
    </div>
  );
}

function AddProof({ skill, onEnd }: { skill: ProvenSkill; onEnd: () => void }) {
  const [note, setNote] = useState("");
  const [link, setLink] = useState("");
  const [day, setDay] = useState<Day | null>(null);
  const add = useMutation(api.skills.link.mutationOptions({ context: { said: t("proofAdded") }, onSuccess: onEnd }));
  const said = { ...(note.trim() && { note: note.trim() }), ...(link.trim() && { link: link.trim() }), ...(day && { day }) };
  return (
    <ShortForm
      submitLabel={t("addProof")}
      ready={note.trim() !== "" || link.trim() !== ""}
      write={add}
      onSubmit={() => add.mutate({ id: skill.id, revision: skill.revision, evidence: said })}
      onCancel={onEnd}
    >
      <TextInput
        label={t("proofNote")}
        placeholder={t("proofNotePlaceholder")}
        value={note}
        maxLength={500}
        onChange={(event) => setNote(event.currentTarget.value)}
        data-autofocus
      />
      <TextInput label={t("proofLink")} type="url" value={link} onChange={(event) => setLink(event.currentTarget.value)} />
      <DayInput label={t("proofDay")} value={day} onChange={setDay} />
    </ShortForm>
  );
}
