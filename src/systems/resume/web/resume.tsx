// What Cairn knows of the person on one page to read: who they are, what they did, and the skills that came of it.
import { Button } from "@mantine/core";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Profile } from "../../../career/person.ts";
import { sayLevel } from "../../../career/proficiency.ts";
import { api, client } from "../../../web/client.ts";
import { Chip } from "../../../web/kit/chip.tsx";
import { Drawer, Modal } from "../../../web/kit/dialogs.tsx";
import { EmptyState } from "../../../web/kit/empty-state.tsx";
import { Go, useGo, useQueryParam } from "../../../web/kit/go.tsx";
import { HistoryDrawer } from "../../../web/kit/history-drawer.tsx";
import { Menu } from "../../../web/kit/menu.tsx";
import { Card, Columns, Page, Section } from "../../../web/kit/page.tsx";
import { RecordLink } from "../../../web/kit/record-link.tsx";
import { Row, RowList } from "../../../web/kit/row.tsx";
import { SaveAs, type SavedFormat, useSaveAs } from "../../../web/kit/save-as.tsx";
import { Loaded, PageSkeleton } from "../../../web/kit/skeletons.tsx";
import { sayPeriod } from "../rules/period.ts";
import type { Experience } from "../schema.ts";
import { AboutYou } from "./about-you.tsx";
import { ExperienceForm } from "./experience-form.tsx";
import { kindsInOrder } from "./kinds.ts";
import { t } from "./text.ts";
import "./resume.css";

type Skill = Awaited<ReturnType<typeof client.skills.list>>["items"][number];

const everything = 500;

export default function ResumeScreen() {
  const profile = useQuery(api.profile.show.queryOptions({ input: {} }));
  const experiences = useQuery(api.experiences.list.queryOptions({ input: { limit: everything } }));
  const skills = useQuery(api.skills.list.queryOptions({ input: { limit: everything, sort: "level" } }));
  return (
    <Loaded query={profile} shape={<PageSkeleton />}>
      {({ profile: mine }) => (
        <Loaded query={experiences} shape={<PageSkeleton />}>
          {(all) => (
            <Loaded query={skills} shape={<PageSkeleton />}>
              {({ items }) => <Resume mine={mine} experiences={all.items} skills={items} />}
            </Loaded>
          )}
        </Loaded>
      )}
    </Loaded>
  );
}

function Resume({
  mine,
  experiences,
  skills,
}: {
  mine: Profile | null;
  experiences: readonly Experience[];
  skills: readonly Skill[];
}) {
  const go = useGo();
  const [asked, setAsked] = useQueryParam("add");
  const [adding, setAdding] = useState(asked !== undefined);
  const isBlank = experiences.length === 0 && skills.length === 0 && !(mine?.displayName || mine?.headline || mine?.summary);
  const endAdding = () => {
    setAdding(false);
    setAsked(undefined);
  };
  return (
    <Page
      title={mine?.displayName ?? t("yourResume")}
      sub={[mine?.headline, mine?.place].filter(Boolean).join(", ") || undefined}
      action={isBlank ? undefined : { label: t("addExperience"), hotkey: "N", onClick: () => setAdding(true) }}
      more={
        !isBlank && (
          <>
            <Button variant="default" onClick={() => go("/resume/import")}>
              {t("importFile")}
            </Button>
            <Button variant="default" onClick={() => go("/resume/variants")}>
              {t("forARole")}
            </Button>
            <SaveAll />
          </>
        )
      }
    >
      {isBlank ? (
        <EmptyState sentence={t("emptyResume")} action={{ label: t("importFile"), hotkey: "I", to: "/resume/import" }}>
          <Button variant="subtle" onClick={() => setAdding(true)}>
            {t("writeFirst")}
          </Button>
        </EmptyState>
      ) : (
        <Columns
          side={
            <>
              <SkillCards skills={skills} />
              <Certificates />
            </>
          }
        >
          <AboutYou mine={mine} />
          <Waiting experiences={experiences} />
          {experiences.length === 0 && (
            <EmptyState sentence={t("noExperiences")} action={{ label: t("importFile"), to: "/resume/import" }} />
          )}
          {kindsInOrder.map((kind) => (
            <Entries key={kind} kind={kind} entries={experiences.filter((one) => one.kind === kind)} />
          ))}
        </Columns>
      )}
      <Modal opened={adding} onClose={endAdding} title={t("addExperience")} size={620}>
        <ExperienceForm onEnd={endAdding} />
      </Modal>
    </Page>
  );
}

function Waiting({ experiences }: { experiences: readonly Experience[] }) {
  const confirm = useMutation(api.experiences.confirm.mutationOptions({ context: { said: t("confirmed") } }));
  const ids = experiences.filter((one) => one.confirmation === "unconfirmed").map(({ id }) => id);
  if (ids.length === 0) return null;
  return (
    <Card>
      <div className="waiting">
        <p>{t("waiting", { count: ids.length })}</p>
        <Button loading={confirm.isPending} onClick={() => confirm.mutate({ ids })}>
          {t("confirmAll", { count: ids.length })}
        </Button>
      </div>
    </Card>
  );
}

function Entries({ kind, entries }: { kind: Experience["kind"]; entries: readonly Experience[] }) {
  const [editing, setEditing] = useState<Experience>();
  const [history, setHistory] = useState<string>();
  if (entries.length === 0) return null;
  return (
    <Section title={t(kind)} end={<span className="number">{t("entries", { count: entries.length })}</span>}>
      <RowList label={t(kind)}>
        {entries.map((one) => (
          <Entry key={one.id} one={one} onEdit={() => setEditing(one)} onHistory={() => setHistory(one.id)} />
        ))}
      </RowList>
      <Drawer
        opened={editing !== undefined}
        onClose={() => setEditing(undefined)}
        position="right"
        size="lg"
        title={editing?.title}
      >
        {editing && <ExperienceForm key={editing.id} experience={editing} onEnd={() => setEditing(undefined)} />}
      </Drawer>
      {history && <HistoryDrawer kind="experience" id={history} opened onClose={() => setHistory(undefined)} />}
    </Section>
  );
}

function Entry({ one, onEdit, onHistory }: { one: Experience; onEdit: () => void; onHistory: () => void }) {
  const confirm = useMutation(api.experiences.confirm.mutationOptions({ context: { said: t("confirmed") } }));
  const remove = useMutation(api.experiences.remove.mutationOptions({ context: { said: t("movedToBin") } }));
  const withdraw = useMutation({
    mutationFn: () =>
      client.experiences.update(
        { id: one.id, revision: one.revision, confirmation: "withdrawn" },
        { context: { said: t("withdrawnNow") } },
      ),
  });
  const where = [one.organisation, one.place].filter(Boolean).join(", ");
  return (
    <Row
      title={one.title}
      reason={[where, sayPeriod(one)].filter(Boolean).join(" · ")}
      to={`/resume/experiences/${one.id}`}
      chips={<StateChips one={one} />}
      onEdit={onEdit}
      onRemove={() => remove.mutate({ id: one.id })}
      more={
        <>
          {one.confirmation !== "confirmed" && (
            <Menu.Item onClick={() => confirm.mutate({ ids: [one.id] })}>{t("confirm")}</Menu.Item>
          )}
          {one.confirmation !== "withdrawn" && (
            <Menu.Item onClick={() => withdraw.mutate()}>
              {t("withdraw")}
              <small>{t("withdrawHelp")}</small>
            </Menu.Item>
          )}
          <Menu.Item onClick={onHistory}>{t("history")}</Menu.Item>
        </>
      }
    >
      {one.summary && <p className="prose">{one.summary}</p>}
      {one.highlights.length > 0 && (
        <ul className="highlights">
          {[...new Set(one.highlights)].map((highlight) => (
            <li key={highlight}>{highlight}</li>
          ))}
        </ul>
      )}
      {one.confirmation === "unconfirmed" && (
        <Button
          className="confirm-one"
          variant="default"
          size="xs"
          mt={10}
          aria-label={t("confirmThis", { title: one.title })}
          onClick={() => confirm.mutate({ ids: [one.id] })}
        >
          {t("confirm")}
        </Button>
      )}
    </Row>
  );
}

function StateChips({ one }: { one: Pick<Experience, "confirmation" | "employerSensitive"> }) {
  return (
    <>
      {one.employerSensitive && <Chip tone="gold">{t("sensitive")}</Chip>}
      {one.confirmation === "unconfirmed" && <Chip tone="clay">{t("unconfirmed")}</Chip>}
      {one.confirmation === "withdrawn" && <Chip tone="stone">{t("withdrawn")}</Chip>}
    </>
  );
}

function Certificates() {
  const certificates = useQuery(api.certificates.list.queryOptions({ input: { limit: everything } }));
  const items = certificates.data?.items ?? [];
  if (items.length === 0) return null;
  return (
    <Card title={t("certificates")}>
      <ul className="short-list">
        {items.map(({ id, title, issuer, expires }) => (
          <li key={id}>
            <span>
              <RecordLink kind="certificate" id={id}>
                {[title, issuer].filter(Boolean).join(", ")}
              </RecordLink>
            </span>
            <span className="note">{sayPeriod({ end: expires })}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
}

const mostSkills = 14;

function SkillCards({ skills }: { skills: readonly Skill[] }) {
  const used = skills.filter((skill) => skill.confirmation !== "withdrawn");
  const languages = used.filter((skill) => skill.kind === "language");
  const others = used.filter((skill) => skill.kind !== "language");
  const waiting = used.filter((skill) => skill.confirmation === "unconfirmed").length;
  return (
    <>
      <Card title={t("skills")} note={others.length > 0 && t("skillsNote", { count: others.length })}>
        {others.length === 0 && <p className="note">{t("noSkills")}</p>}
        <SkillNames skills={others.slice(0, mostSkills)} />
        {waiting > 0 && (
          <p>
            <Go to="/skills?confirmation=unconfirmed">{t("skillsWaiting", { count: waiting })}</Go>
          </p>
        )}
        <p>
          <Go to="/skills">{t("allSkills")}</Go>
        </p>
      </Card>
      {languages.length > 0 && (
        <Card title={t("languages")}>
          <SkillNames skills={languages} />
        </Card>
      )}
    </>
  );
}

export function SkillNames({ skills }: { skills: readonly Skill[] }) {
  if (skills.length === 0) return null;
  return (
    <ul className="short-list">
      {skills.map((skill) => (
        <li key={skill.id}>
          <span>
            <RecordLink kind="skill" id={skill.id}>
              {skill.label}
            </RecordLink>
          </span>
          <span className="note">
            {skill.confirmation === "unconfirmed"
              ? t("unconfirmed")
              : skill.level !== null && t("levelIs", { level: skill.level, label: sayLevel(skill.level) })}
          </span>
        </li>
      ))}
    </ul>
  );
}

function SaveAll() {
  return <SaveAs save={useSaveAs((format: SavedFormat) => client.resume.export({ format }))} />;
}
