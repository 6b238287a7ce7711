// Records that something names, each followed and taken away in place.
import { CloseButton } from "@mantine/core";
import type { RecordRef } from "../../core/record.ts";
import { RecordLink } from "./record-link.tsx";
import { t } from "./text.ts";
import "./lists.css";

interface TakenRefsProps {
  refs: readonly RecordRef[];
  onChange: (next: RecordRef[]) => void;
}

export function TakenRefs({ refs, onChange }: TakenRefsProps) {
  return (
    <ul className="taken-list">
      {refs.map(({ kind, id, label = "" }) => (
        <li key={id}>
          <RecordLink kind={kind} id={id}>
            {label}
          </RecordLink>
          <CloseButton
            aria-label={t("takeAway", { what: label })}
            onClick={() => onChange(refs.filter((one) => one.id !== id))}
          />
        </li>
      ))}
    </ul>
  );
}
