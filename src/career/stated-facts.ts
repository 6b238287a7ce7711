// What records state of a person that a resume may say: the way back of what a resume is read as. Each statement names the record that it stands in.
import type { Day } from "../core/day.ts";
import type { RecordRef } from "../core/record.ts";
import type { Confirmation } from "./evidence.ts";
import type { ExperienceFact } from "./profile-facts.ts";
import type { CompetencyKind } from "./role.ts";

export interface Statement {
  record: RecordRef;
  confirmation: Confirmation;
  employerSensitive: boolean;
  /** When the record was written. */
  writtenAt: string;
}

export interface StatedExperience extends Statement {
  kind: ExperienceFact["kind"];
  title: string;
  organisation: string | null;
  place: string | null;
  start: string | null;
  end: string | null;
  summary: string | null;
  link: string | null;
  lines: readonly string[];
}

/** Something that went well, in one line; it belongs to what the person did on that day. */
export interface StatedWin extends Statement {
  line: string;
  day: Day;
  /** Ids of the skills that it shows. */
  skills: readonly string[];
}

export interface StatedSkill extends Statement {
  label: string;
  kind: CompetencyKind;
  level: number | null;
}

export interface StatedCertificate extends Statement {
  title: string;
  issuer: string | null;
  issued: Day | null;
  expires: Day | null;
  link: string | null;
}

export interface StatedBasics {
  name: string | null;
  headline: string | null;
  summary: string | null;
  place: string | null;
  email: string | null;
  phone: string | null;
  link: string | null;
}

/** The part of it that one system states. */
export interface StatedFacts {
  basics?: StatedBasics;
  experiences?: readonly StatedExperience[];
  wins?: readonly StatedWin[];
  skills?: readonly StatedSkill[];
  certificates?: readonly StatedCertificate[];
}
