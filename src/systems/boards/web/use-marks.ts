// What becomes of a posting: kept as an opening, put aside, or looked at again.
import { useMutation } from "@tanstack/react-query";
import { client } from "../../../web/client.ts";
import { t } from "./text.ts";

export const useKeep = (id: string) =>
  useMutation({ mutationFn: () => client.boardPostings.keep({ id }, { context: { said: t("kept") } }) });

export const useMark = (id: string) =>
  useMutation({
    mutationFn: (state: "seen" | "not-for-me") =>
      client.boardPostings.update({ id, state }, { context: { said: t(state === "seen" ? "isBack" : "putAside") } }),
  });
