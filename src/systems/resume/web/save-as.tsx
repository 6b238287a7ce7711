// A resume as a file, in the format that is asked for: one menu for all of it and for one of a role.
import { Button } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { client } from "../../../web/client.ts";
import { Menu } from "../../../web/kit/menu.tsx";
import { saveBytes } from "../../../web/kit/save-file.ts";
import { t } from "./text.ts";

type Asked = Parameters<typeof client.resume.export>[0];

const formats = [
  ["pdf", t("asPdf")],
  ["docx", t("asDocx")],
  ["html", t("asHtml")],
  ["md", t("asMd")],
  ["txt", t("asTxt")],
  ["json", t("asJson")],
] as const;

export const useSave = (asked: Asked) =>
  useMutation({
    mutationFn: (format: (typeof formats)[number][0]) => client.resume.export({ ...asked, format }),
    onSuccess: saveBytes,
  });

export function SaveAs({ asked = {} }: { asked?: Asked }) {
  const save = useSave(asked);
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="default" loading={save.isPending}>
          {t("saveAs")}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {formats.map(([format, name]) => (
          <Menu.Item key={format} onClick={() => save.mutate(format)}>
            {name}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
