// Links and moves between screens by plain address, query included: `/goals/1?tab=checks`.
import { createLink, useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { type ComponentProps, useCallback } from "react";

const PlainLink = createLink("a");

const partsOf = (to: string) => {
  const [path = "/", query = ""] = to.split("?");
  return { to: path, search: Object.fromEntries(new URLSearchParams(query)) };
};

interface GoProps extends Omit<ComponentProps<"a">, "href"> {
  to: string;
}

/** Only the page itself is marked as the present one, not those above it. */
const itself = { exact: true };

export function Go({ to, ...rest }: GoProps) {
  return <PlainLink activeOptions={itself} {...partsOf(to)} {...rest} />;
}

/** `const go = useGo(); go("/goals/1")`. */
export const useGo = (): ((to: string) => void) => {
  const navigate = useNavigate();
  return useCallback((to) => void navigate(partsOf(to)), [navigate]);
};

/** The part of the address that a route names with `$`: `/goals/$id` gives `useRouteParam("id")`. */
export const useRouteParam = (name: string): string => {
  const params: Record<string, string | undefined> = useParams({ strict: false });
  return params[name] ?? "";
};

/** How far into a list the address says that one is; back to the beginning when what narrows it changes. */
export const useListOffset = (): [number, (offset: number) => void] => {
  const [written, setWritten] = useQueryParam("offset");
  const offset = Number(written);
  const set = useCallback((next: number) => setWritten(next > 0 ? String(next) : undefined), [setWritten]);
  return [Number.isInteger(offset) && offset > 0 ? offset : 0, set];
};

/** The values of the address that narrow or order a list; setting some begins the list anew. */
export const useListParams = (): [Record<string, unknown>, (values: Record<string, string | undefined>) => void] => {
  const search: Record<string, unknown> = useSearch({ strict: false });
  const navigate = useNavigate();
  const set = useCallback(
    (values: Record<string, string | undefined>) =>
      void navigate({
        to: ".",
        search: (before: object) => ({ ...before, ...values, offset: undefined }),
        replace: true,
        resetScroll: false,
      }),
    [navigate],
  );
  return [search, set];
};

/** One of them. */
export const useListParam = (name: string): [string | undefined, (value: string | undefined) => void] => {
  const [value] = useQueryParam(name);
  const [, set] = useListParams();
  return [value, useCallback((next) => set({ [name]: next || undefined }), [set, name])];
};

/** One value of the query part of the address, and a way to set it that keeps the rest. */
export const useQueryParam = (name: string): [string | undefined, (value: string | undefined) => void] => {
  const search: Record<string, unknown> = useSearch({ strict: false });
  const navigate = useNavigate();
  const value = search[name];
  const set = useCallback(
    (next: string | undefined) =>
      void navigate({ to: ".", search: (before: object) => ({ ...before, [name]: next }), replace: true }),
    [navigate, name],
  );
  return [value === undefined ? undefined : String(value), set];
};

/** Where a person was sent from and goes on after this, as the address says in `then`; a path of this house alone. */
export const useWayBack = (): string | undefined => {
  const [then] = useQueryParam("then");
  return then && /^\/(?!\/)/.test(then) ? then : undefined;
};
