// A document as a file, in the format that is chosen: one menu for all that is written in several.
import { Button } from "@mantine/core";
import { type UseMutationResult, useMutation } from "@tanstack/react-query";
import { Menu } from "./menu.tsx";
import { saveBytes } from "./save-file.ts";
import { t } from "./text.ts";

const formats = {
  pdf: t("asPdf"),
  docx: t("asDocx"),
  html: t("asHtml"),
  md: t("asMd"),
  txt: t("asTxt"),
  json: t("asJson"),
} as const;
export type SavedFormat = keyof typeof formats;
export type DocumentFormat = Exclude<SavedFormat, "json">;

interface Written {
  name: string;
  content: string;
}

export const useSaveAs = <F extends SavedFormat>(write: (format: F) => Promise<Written>): UseMutationResult<Written, Error, F> =>
  useMutation({ mutationFn: write, onSuccess: saveBytes });

interface SaveAsProps<F extends SavedFormat> {
  save: Pick<UseMutationResult<Written, Error, F>, "mutate" | "isPending">;
  label?: string;
  /** Those that it is not written in. */
  without?: readonly Exclude<SavedFormat, F>[];
  variant?: "default" | "filled";
}

export function SaveAs<F extends SavedFormat>({ save, label = t("saveAs"), without = [], variant = "default" }: SaveAsProps<F>) {
  const offered = (Object.entries(formats) as [F, string][]).filter(
    ([format]) => !(without as readonly string[]).includes(format),
  );
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant={variant} loading={save.isPending}>
          {label}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {offered.map(([format, name]) => (
          <Menu.Item key={format} onClick={() => save.mutate(format)}>
            {name}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
