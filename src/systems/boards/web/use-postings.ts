// The list of what stands on the boards: on all of them, or on one.
import { api } from "../../../web/client.ts";
import { useList } from "../../../web/kit/use-list.ts";
import { t } from "./text.ts";

export const usePostings = (board?: string) =>
  useList(api.boardPostings, {
    search: t("find"),
    filters: {
      mode: {
        label: t("anyMode"),
        choices: [
          ["on-site", t("onSite")],
          ["hybrid", t("hybrid")],
          ["remote", t("remote")],
        ],
      },
    },
    sorts: [
      ["found", t("byFound")],
      ["title", t("byTitle")],
    ],
    ...(board !== undefined && { asked: { board } }),
    ...(board === undefined && {
      tabs: {
        name: "show",
        label: t("show"),
        choices: [
          { value: "open", label: t("tabOpen"), asked: { open: true } },
          { value: "new", label: t("tabNew"), asked: { standing: "new" as const } },
          { value: "kept", label: t("tabKept"), asked: { standing: "kept" as const } },
          { value: "not-for-me", label: t("tabNotForMe"), asked: { standing: "not-for-me" as const } },
          { value: "gone", label: t("tabGone"), asked: { standing: "gone" as const } },
        ],
      },
    }),
  });
