// Loading shows the shape of what comes; failing shows the sentence and the way out.
import { Button, Skeleton } from "@mantine/core";
import type { UseQueryResult } from "@tanstack/react-query";
import { useRouterState } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { codeOf, detailsOf, fieldErrorsOf, sentenceOf } from "../answer.ts";
import { t } from "../text.ts";
import { useGo, useRouteParam } from "./go.tsx";

const places = (count: number) => Array.from({ length: count }, (_, place) => place);

function Shape({ children }: { children: ReactNode }) {
  return (
    <div role="status" aria-label={t("loading")} className="shape">
      {children}
    </div>
  );
}

export function RowsSkeleton({ count = 4 }: { count?: number }) {
  return (
    <Shape>
      {places(count).map((place) => (
        <div className="row" key={place}>
          <Skeleton circle height={20} mt={2} />
          <div className="row-body">
            <Skeleton height={14} width={`${62 - (place % 3) * 9}%`} mt={4} />
            <Skeleton height={11} width={`${84 - (place % 2) * 12}%`} mt={12} mb={4} />
          </div>
        </div>
      ))}
    </Shape>
  );
}

export function CardSkeleton({ height = 120 }: { height?: number }) {
  return (
    <Shape>
      <div className="card">
        <Skeleton height={16} width="40%" mb={16} />
        <Skeleton height={height} />
      </div>
    </Shape>
  );
}

export function TableSkeleton({ rows = 6 }: { rows?: number }) {
  return (
    <Shape>
      <div className="card">
        {places(rows).map((place) => (
          <Skeleton height={14} key={place} my={22} width={`${96 - (place % 3) * 8}%`} />
        ))}
      </div>
    </Shape>
  );
}

export function PageSkeleton() {
  return (
    <Shape>
      <Skeleton height={30} width={320} maw="70%" mb={12} />
      <Skeleton height={14} width={460} maw="90%" mb={34} />
      <RowsSkeleton />
    </Shape>
  );
}

/** The one way from a query to a screen: its shape while loading, its sentence when refused, else its data. */
export function Loaded<T>({
  query,
  shape = <RowsSkeleton />,
  children,
}: {
  query: UseQueryResult<T>;
  shape?: ReactNode;
  children: (data: T) => ReactNode;
}) {
  const asked = useRouteParam("id");
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (!query.isError) return <>{shape}</>;
  if (asked && isMissing(query.error, asked)) return <Missing asked={asked} said={sentenceOf(query.error)} />;
  return (
    <div role="alert" className="failed">
      <p>{sentenceOf(query.error)}</p>
      <Button variant="default" onClick={() => query.refetch()}>
        {t("retry")}
      </Button>
    </div>
  );
}

/** Whether it is the record of the address itself that is not there, so that trying again cannot help. */
const isMissing = (error: unknown, asked: string): boolean =>
  codeOf(error) === "NOT_FOUND" ? detailsOf(error).id === asked : "id" in fieldErrorsOf(error);

function Missing({ asked, said }: { asked: string; said: string }) {
  const go = useGo();
  const path = useRouterState({ select: (state) => decodeURIComponent(state.location.pathname) });
  const list = path.slice(0, Math.max(1, path.indexOf(`/${asked}`)));
  return (
    <div role="alert" className="failed">
      <h1>{t("missingTitle")}</h1>
      <p>{said}</p>
      <div className="form-end">
        <Button onClick={() => go(list)}>{t("toTheList")}</Button>
        <Button variant="default" onClick={() => go("/bin")}>
          {t("toTheBin")}
        </Button>
      </div>
    </div>
  );
}
