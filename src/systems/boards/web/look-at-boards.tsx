// The button that looks for what is new on all boards, or on one.
import { Button, Group } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { sayCount } from "../../../core/say.ts";
import { client } from "../../../web/client.ts";
import { t } from "./text.ts";

type Read = Awaited<ReturnType<typeof client.boards.read>>;

const sayRead = ({ items, waiting }: Read): string => {
  const found = items.reduce((sum, { added }) => sum + added.length, 0);
  if (items.length + waiting === 0) return t("noneFollowed");
  return [
    items.length > 0 && t("looked", { count: found, boards: sayCount(items.length, "board") }),
    ...items.filter((one) => one.failed).map(({ title, said }) => `${title}: ${said}`),
    waiting > 0 && t("waiting", { count: waiting }),
  ]
    .filter(Boolean)
    .join(" ");
};

export function LookAtBoards({ id }: { id?: string }) {
  const [said, setSaid] = useState("");
  const read = useMutation({
    mutationFn: () => client.boards.read(id === undefined ? {} : { id }),
    onSuccess: (came) => setSaid(sayRead(came)),
  });
  return (
    <Group mb="sm">
      <Button variant="default" loading={read.isPending} onClick={() => read.mutate()}>
        {t("lookForNew")}
      </Button>
      <span role="status" className="note">
        {read.isSuccess && said}
      </span>
    </Group>
  );
}
