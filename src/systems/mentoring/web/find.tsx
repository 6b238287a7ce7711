// Whom among one's people to ask, and why; from the role that one aims for and its gaps, or from one's own words.
import { Button, TextInput } from "@mantine/core";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { api, client } from "../../../web/client.ts";
import { useGo, useQueryParam } from "../../../web/kit/go.tsx";
import { Card, Page, Section, Trail } from "../../../web/kit/page.tsx";
import { Row, RowList } from "../../../web/kit/row.tsx";
import { Loaded, RowsSkeleton } from "../../../web/kit/skeletons.tsx";
import { t } from "./text.ts";

export default function Find() {
  const [need, setNeed] = useQueryParam("need");
  const [written, setWritten] = useState(need ?? "");
  const query = useQuery(api.mentors.candidates.queryOptions({ input: need ? { need } : {} }));
  return (
    <Page title={t("find")} above={<Trail steps={[{ label: t("mentors"), to: "/mentors" }]} />} sub={t("findSub")}>
      <Card>
        <form
          className="record-form"
          onSubmit={(event) => {
            event.preventDefault();
            setNeed(written.trim() || undefined);
          }}
        >
          <TextInput
            label={t("needLabel")}
            placeholder={t("needPlaceholder")}
            value={written}
            maxLength={200}
            onChange={({ currentTarget }) => setWritten(currentTarget.value)}
          />
          <div className="form-end">
            <Button type="submit">{t("look")}</Button>
          </div>
        </form>
      </Card>
      <Loaded query={query} shape={<RowsSkeleton count={3} />}>
        {({ needs, people }) => (
          <>
            {needs.length === 0 && <p className="note">{t("noNeeds")}</p>}
            {needs.length > 0 && people.length === 0 && <p>{t("nobodyFound")}</p>}
            <RowList label={t("find")}>
              {people.map((one) => (
                <CandidateRow key={one.person.id} one={one} />
              ))}
            </RowList>
            {needs.length > 0 && (
              <Section title={t("forTheseNeeds")}>
                <ul className="plain-list">
                  {needs.map(({ what, why }) => (
                    <li key={what}>
                      <strong>{what}</strong> <span className="note">{why}</span>
                    </li>
                  ))}
                </ul>
              </Section>
            )}
          </>
        )}
      </Loaded>
    </Page>
  );
}

type Candidate = Awaited<ReturnType<typeof client.mentors.candidates>>["people"][number];

function CandidateRow({ one: { person, work, why, needs } }: { one: Candidate }) {
  const go = useGo();
  const keep = useMutation({
    mutationFn: () =>
      client.mentors.add(
        {
          name: person.id,
          need: needs.map(({ what }) => what).join(", "),
          about: needs.flatMap(({ record }) => (record?.kind === "skill" ? [record] : [])),
        },
        { context: { said: t("kept") } },
      ),
    onSuccess: ({ id }) => go(`/mentors/${id}`),
  });
  return (
    <Row title={[person.label, work].filter(Boolean).join(", ")} reason={why.join(" ")} to={`/contacts/${person.id}`}>
      <Button size="xs" variant="default" loading={keep.isPending} onClick={() => keep.mutate()}>
        {t("keep")}
      </Button>
    </Row>
  );
}
