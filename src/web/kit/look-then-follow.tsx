// An address that is followed after a look at what stands there: typed, seen, then written.
import { Button, TextInput } from "@mantine/core";
import { type UseMutationResult, useMutation } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { Refused } from "./refused.tsx";
import { TakeInFoot } from "./take-in-file.tsx";
import { t } from "./text.ts";

interface LookThenFollowProps<Found, Written> {
  label: string;
  hint: string;
  /** Says what stands there and writes nothing. */
  look: (address: string) => Promise<Found>;
  show: (found: Found) => ReactNode;
  write: UseMutationResult<Written, Error, string>;
  submitLabel: string;
  onEnd: () => void;
  /** What else is asked, once it was seen. */
  children?: ReactNode;
}

export function LookThenFollow<Found, Written>(props: LookThenFollowProps<Found, Written>) {
  const { label, hint, look, show, write, submitLabel, onEnd, children } = props;
  const [address, setAddress] = useState("");
  const looking = useMutation({ mutationFn: look });
  const found = looking.data;
  return (
    <form
      className="record-form"
      onSubmit={(event) => {
        event.preventDefault();
        looking.mutate(address.trim());
      }}
    >
      <TextInput
        label={label}
        description={hint}
        value={address}
        data-autofocus
        onChange={(event) => {
          setAddress(event.target.value);
          looking.reset();
        }}
      />
      <Button type="submit" variant="default" disabled={!address.trim()} loading={looking.isPending}>
        {t("lookAt")}
      </Button>
      <Refused error={looking.error} />
      {found !== undefined && (
        <>
          <div role="status">{show(found)}</div>
          {children}
        </>
      )}
      <TakeInFoot
        label={submitLabel}
        ready={found !== undefined}
        write={write}
        onTake={() => write.mutate(address.trim())}
        onEnd={onEnd}
      />
    </form>
  );
}
