// A relationship of mentoring for tests of rules: nothing is said but what a test says.
import { blankOf } from "../../../core/blank.ts";
import { type Mentor, mentor } from "../schema/mentor.ts";

export const mentorWith = (said: Partial<Mentor>): Mentor =>
  ({
    ...blankOf(mentor),
    id: "one",
    revision: 1,
    createdAt: "2026-11-01T09:00:00.000Z",
    updatedAt: "2026-11-01T09:00:00.000Z",
    visibility: "private",
    employerSensitive: false,
    name: "Ana",
    role: "mentor",
    person: { kind: "contact", id: "ana", label: "Ana" },
    ...said,
  }) as Mentor;
