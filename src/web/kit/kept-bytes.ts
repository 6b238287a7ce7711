// The bytes of a kept file in the browser: asked for as the person who entered, which a plain address in a link cannot be.
import { useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { fetchAsEntered } from "../entered.ts";
import { announce } from "../toast.tsx";
import { handOver } from "./save-file.ts";

const addressOf = (id: string): string => `/download/attachments.read?id=${encodeURIComponent(id)}`;

const bytesAt = async (address: string): Promise<Blob> => {
  const answer = await fetchAsEntered(address);
  if (answer.ok) return answer.blob();
  const { error } = await answer.json();
  throw new Error(error.message);
};

/** Saves what a download answers on this computer, with no toast that would take the way back of the one before; what is refused is said. */
export const saveFrom = async (address: string, name: string): Promise<void> => {
  try {
    handOver(name, await bytesAt(address));
  } catch (error) {
    announce({ said: error instanceof Error ? error.message : String(error), failed: true });
  }
};

export const saveKept = ({ id, name }: { id: string; name: string }): Promise<void> => saveFrom(addressOf(id), name);

/** An address under which a page may show a kept picture; none until its bytes are here. */
export const useKeptPicture = (id: string, isShown: boolean): string | undefined => {
  const bytes = useQuery({ queryKey: ["kept bytes", id], queryFn: () => bytesAt(addressOf(id)), enabled: isShown });
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    if (!bytes.data) return;
    const made = URL.createObjectURL(bytes.data);
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [bytes.data]);
  return address;
};
