// The records that an operation can be about, found through the operations of its noun that list and get them.
import { z } from "zod";
import { type OperationForm, runByForm } from "../kit/operation-forms.ts";

const listed = z.object({
  items: z.array(
    z.object({
      id: z.string(),
      title: z.string().nullish(),
      label: z.string().nullish(),
      name: z.string().nullish(),
    }),
  ),
});

/** The list of the operation's noun, where it can be asked for without further ado. */
export const listingOf = (form: OperationForm, all: readonly OperationForm[]): OperationForm | undefined =>
  all.find((one) => one.name === `${form.noun}.list` && one.fields.every((field) => !field.required));

export const itemsToPick = async (listing: OperationForm | undefined): Promise<{ value: string; label: string }[]> => {
  if (!listing) return [];
  const most = listing.fields.find((field) => field.name === "limit")?.highest;
  const { output } = await runByForm(listing.name, most ? { limit: most } : {});
  const read = listed.safeParse(output);
  return (read.data?.items ?? []).map(({ id, title, label, name }) => ({ value: id, label: title ?? label ?? name ?? id }));
};

const record = z.record(z.string(), z.unknown());

/** A record as it stands, for a form that changes one: nothing for forms that do not ask which version was seen. */
export const readRecord = async (form: OperationForm, all: readonly OperationForm[], id: string) => {
  const getting = all.find((one) => one.name === `${form.noun}.get`);
  if (!getting || !form.fields.some((field) => field.name === "revision")) return undefined;
  return record.parse((await runByForm(getting.name, { id })).output);
};
