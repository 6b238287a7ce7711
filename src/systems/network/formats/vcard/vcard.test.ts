import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { lettersIn } from "../../../../core/file-input.ts";
import { readVcards } from "./read.ts";

const card = (...lines: string[]) => readVcards(["BEGIN:VCARD", ...lines, "END:VCARD"].join("\r\n")).people[0]?.card;

describe("contact cards", () => {
  test("of version 2.1: bare types, quoted-printable over several lines, other sets of characters", () => {
    expect(
      card(
        "VERSION:2.1",
        "N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCller;J=C3=B6rg;;Dr.;",
        "TITLE;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:Pfleger f=FCr =",
        "die Nacht",
        "TEL;CELL;PREF:+49 151 23456789",
        "NOTE;ENCODING=QUOTED-PRINTABLE:one=0D=0Atwo",
        "PHOTO;ENCODING=BASE64;JPEG:",
        "  /9j/4AAQSkZJRg",
        "",
      ),
    ).toMatchObject({
      name: "Dr. Jörg Müller",
      roles: [{ title: "Pfleger für die Nacht", organisation: null }],
      channels: [{ kind: "phone", value: "+49 151 23456789", label: "cell" }],
      note: "one\ntwo",
    });
  });

  test("of version 3.0 and 4.0: folds, groups, structured values, days without a year", () => {
    expect(
      card(
        "VERSION:4.0",
        "FN:Ana Lopez",
        "item1.EMAIL;TYPE=work:ana@exa",
        " mple.com",
        "ORG:St Mary;Night",
        "TITLE:Ward manager",
        "ADR;TYPE=WORK:;;1 High St;York;;YO1;UK",
        "BDAY:--0412",
        "CATEGORIES:myContacts,nursing",
        "UID:urn:uuid:1",
      ),
    ).toMatchObject({
      name: "Ana Lopez",
      roles: [{ title: "Ward manager", organisation: "St Mary" }],
      channels: [{ kind: "email", value: "ana@example.com", label: "work" }],
      place: "1 High St, York, YO1, UK",
      dates: [{ what: "birthday", day: "04-12" }],
      tags: ["nursing"],
      sourceIds: ["vcard:urn:uuid:1"],
    });
  });

  test("without a name are called as they can be, and one that says nothing is named as left out", () => {
    expect(card("VERSION:2.1", "EMAIL;PREF:john@company.com")?.name).toBe("john@company.com");
    expect(card("VERSION:3.0", "ORG:Ximian\\, Inc.")?.name).toBe("Ximian, Inc.");
    expect(readVcards("BEGIN:VCARD\nVERSION:3.0\nNOTE:x\nEND:VCARD\nBEGIN:VCARD\nFN:Half").bad).toEqual([
      { line: 1, problem: "the card names nobody: no name, no organisation, no mail address" },
      { line: 5, problem: "the card breaks off before its end" },
    ]);
  });
});

const shared = "../shared/data/vcard";
const files = existsSync(shared)
  ? readdirSync(shared, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".vcf"))
  : [];

test.skipIf(files.length === 0)("cards of other programs: every one is a person or is named with what is wrong", () => {
  for (const name of files) {
    const text = lettersIn(readFileSync(join(shared, name)));
    const { people, bad } = readVcards(text);
    const begun = text.match(/^\s*BEGIN:VCARD\s*$/gim)?.length ?? 0;
    expect([name, people.length + bad.length]).toEqual([name, begun]);
  }
});
