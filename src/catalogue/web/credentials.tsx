// What a role asks for beside skill, by country: licences, degrees, checks and certificates.
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { credentialCountries, sayCredentialCost, sayLeadTime } from "../../career/credential.ts";
import { shortDate } from "../../core/say.ts";
import { api, type client } from "../../web/client.ts";
import { Chip } from "../../web/kit/chip.tsx";
import { type Column, DataTable } from "../../web/kit/data-table.tsx";
import { useListParam } from "../../web/kit/go.tsx";
import { FilterChoice } from "../../web/kit/list-filter.tsx";
import { Card } from "../../web/kit/page.tsx";
import { useMore } from "../../web/kit/use-more.tsx";
import { t } from "./text.ts";

type Shown = Awaited<ReturnType<typeof client.catalogue.credentials>>["items"][number];

const countryNames = new Intl.DisplayNames("en", { type: "region", fallback: "code" });
const choicesWith = (country: string | undefined) =>
  [...new Set<string>([...credentialCountries, ...(country ? [country] : [])])].map(
    (code) => [code, countryNames.of(code) ?? code] as const,
  );

/** Until somebody chooses, the country of the browser's language, such as that of en-GB. */
const ownCountry = (): string | undefined => new Intl.Locale(navigator.language).region;

export function RoleCredentials({ role }: { role: { id: string } }) {
  const [chosen, choose] = useListParam("country");
  const country = chosen ?? ownCountry();
  const { limit, more } = useMore(20);
  const { data } = useQuery({
    ...api.catalogue.credentials.queryOptions({ input: { role: role.id, country, limit } }),
    placeholderData: keepPreviousData,
  });
  if (!data || (data.total === 0 && !data.whomToAsk)) return null;
  return (
    <Card
      flush
      title={t("credentials")}
      note={<FilterChoice label={t("country")} value={country} onChange={choose} choices={choicesWith(country)} />}
    >
      {data.total > 0 && (
        <div className="side-by-side">
          <DataTable caption={t("credentials")} rows={data.items} columns={columns} keyOf={(one) => one.id} />
        </div>
      )}
      {more(data.total)}
      <p className="note table-note">{data.whomToAsk ?? t("credentialsNote")}</p>
    </Card>
  );
}

const columns: Column<Shown>[] = [
  {
    key: "name",
    label: t("whatItIs"),
    cell: (one) => (
      <div className="credential">
        <strong>{one.name}</strong>
        <small>{[one.body, one.onlyFor && t("onlyFor", { whom: one.onlyFor })].filter(Boolean).join(". ")}</small>
        {one.note && <small>{one.note}</small>}
        {one.renewal && <small>{t("renewal", { how: one.renewal })}</small>}
        <small>
          <a href={one.source.address} target="_blank" rel="noreferrer">
            {one.source.title}
          </a>
          , {shortDate(one.day)}
        </small>
      </div>
    ),
  },
  {
    key: "standing",
    label: t("standing"),
    cell: (one) => (
      <Chip tone={one.gate ? "clay" : one.standing === "required" ? "sky" : "stone"}>{t(one.gate ? "gate" : one.standing)}</Chip>
    ),
  },
  {
    key: "months",
    label: t("leadTime"),
    sort: (one) => one.months?.least ?? null,
    cell: (one) => (
      <>
        {one.months && sayLeadTime(one.months)}
        {one.cost && <small>{sayCredentialCost(one.cost)}</small>}
      </>
    ),
  },
];
