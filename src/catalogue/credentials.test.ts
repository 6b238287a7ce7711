import { describe, expect, it } from "vitest";
import { z } from "zod";
import { credential, credentialCountries, sayCredential } from "../career/credential.ts";
import { credentialsFor, namesCredential } from "./credentials.ts";
import { bodiesToAsk, starterCredentials } from "./starter/credentials.ts";
import { occupationId, occupations } from "./starter/occupations.ts";
import { roles } from "./starter/roles.ts";

const repeated = (values: readonly string[]): string[] => values.filter((value, at) => values.indexOf(value) !== at);
const of = (country: string) => starterCredentials.filter((one) => one.country === country);
const rolesOf = (some: typeof starterCredentials) => new Set(some.flatMap((one) => one.roles));

describe("the credentials of the starter roles", () => {
  it("have the shape, and no field beside it", () => {
    expect(z.array(z.strictObject(credential.shape)).safeParse(starterCredentials).error).toBeUndefined();
  });

  it("belong to roles of the starter set or to occupations beside it, each to one or more", () => {
    const known = new Set([...roles.map(({ id }) => id), ...occupations.map(occupationId)]);
    expect(starterCredentials.flatMap((one) => one.roles).filter((id) => !known.has(id))).toEqual([]);
    expect(starterCredentials.filter((one) => one.roles.length === 0)).toEqual([]);
    expect(starterCredentials.flatMap((one) => repeated(one.roles))).toEqual([]);
  });

  it("are there once: by id, and by country, role and name", () => {
    expect(repeated(starterCredentials.map(({ id }) => id))).toEqual([]);
    expect(
      repeated(starterCredentials.flatMap(({ country, roles: ids, name }) => ids.map((id) => `${country} ${id} ${name}`))),
    ).toEqual([]);
    expect(starterCredentials.filter(({ id, country }) => !id.startsWith(`${country.toLowerCase()}-`))).toEqual([]);
  });

  it("are of at least 120 roles, and of every country some forty roles that need one", () => {
    expect(rolesOf(starterCredentials).size).toBeGreaterThanOrEqual(200);
    expect(rolesOf(starterCredentials.filter((one) => one.standing === "required")).size).toBeGreaterThanOrEqual(120);
    expect(credentialCountries).toHaveLength(8);
    for (const country of credentialCountries) {
      expect(rolesOf(of(country).filter((one) => one.gate)).size, country).toBeGreaterThanOrEqual(40);
    }
  });

  it("name a body and the https address of who says so", () => {
    for (const { id, body, source } of starterCredentials) {
      expect(body, id).toMatch(/^\S.{2,}/);
      expect(source.title, id).toMatch(/^\S.{2,}/);
      expect(URL.canParse(source.address) && new URL(source.address).protocol, id).toBe("https:");
    }
  });

  it("say of every gate that it is required, and how long it takes", () => {
    const gates = starterCredentials.filter((one) => one.gate);
    expect(gates.filter((one) => one.standing !== "required" || !one.months)).toEqual([]);
  });

  it("have spans from less to more", () => {
    const spans = starterCredentials.flatMap(({ months, cost }) => [months, cost]).filter((span) => span !== undefined);
    expect(spans.filter(({ least, most }) => least > most)).toEqual([]);
  });

  it("are told in a few lines with their source and its day", () => {
    const [cnml] = starterCredentials.filter(({ id }) => id === "us-certified-nurse-manager-and-leader");
    expect(cnml && sayCredential(cnml)).toBe(
      [
        "rewarded: Certified Nurse Manager and Leader (CNML) (AONL Credentialing Center, US)",
        "takes 3 to 6 months, costs US$300.00 to US$450.00 (the exam, members and others), kept: every 3 years",
        "Asks for hours in a nurse manager's role: 2,080 with a bachelor's in nursing, more without.",
        "American Organization for Nursing Leadership, https://www.aonl.org/initiatives/cnml-faq, as of 1 Dec 2026",
      ].join("\n  "),
    );
  });

  it("know whom to ask for families of the starter set alone", () => {
    const families = new Set(roles.map(({ family }) => family));
    expect(Object.keys(bodiesToAsk).filter((family) => !families.has(family))).toEqual(["other"]);
  });
});

describe("the credentials of a role", () => {
  const starter = (id: string) => ({ id: `starter:${id}`, label: roles.find((one) => one.id === id)?.label ?? id });
  const ids = (role: Parameters<typeof credentialsFor>[0], country: string | null) =>
    credentialsFor(role, country).items.map(({ id }) => id);

  it("begin with gates for everybody, then gates for some, then what is required, then what is rewarded", () => {
    const { items, whomToAsk } = credentialsFor(starter("nurse-manager"), "US");
    const standings = items.map(({ gate, standing }) => (gate ? "gate" : standing));
    expect(standings).toEqual(standings.toSorted());
    expect(items[0]).toMatchObject({ id: "us-registered-nurse-licence", kind: "licence", country: "US" });
    expect(items.map(({ name }) => name)).toContain("Certified Nurse Manager and Leader (CNML)");
    expect(whomToAsk).toBeNull();
    const german = credentialsFor(starter("registered-nurse"), "DE").items.filter(({ gate }) => gate);
    expect(german.map(({ onlyFor }) => onlyFor !== undefined)).toEqual([false, true, true, true]);
  });

  it("name those of the country before those that are known anywhere", () => {
    const [first, ...rest] = credentialsFor(starter("auditor"), "GB").items.filter(({ standing }) => standing === "rewarded");
    expect(first).toMatchObject({ country: "GB", name: "ACA, chartered accountant" });
    expect(rest.map(({ country }) => country)).toEqual(rest.map(() => "any"));
  });

  it("belong to the role by its catalogue id, as answers name it", () => {
    expect(credentialsFor(starter("welder"), "CA").items[0]?.roles).toContain("starter:welder");
  });

  it("say whom to ask where the country is not known, or not said", () => {
    expect(credentialsFor(starter("registered-nurse"), "SE").whomToAsk).toBe(
      "Sweden: not noted here. 8 of the 8 countries that are noted ask for something: ask the country's nursing council or its health ministry.",
    );
    expect(credentialsFor(starter("pilot"), null).whomToAsk).toBe(
      "What this role asks for differs by country: say yours, or ask the country's civil aviation authority.",
    );
  });

  it("hold one gate for what nearly every noted country lets nobody begin without, where the country is not known", () => {
    const [nurse, ...others] = credentialsFor(starter("registered-nurse"), null).items.filter(({ gate }) => gate);
    expect(others).toEqual([]);
    expect(nurse).toMatchObject({
      name: "Training and licence of a registered nurse",
      body: "the country's nursing council or its health ministry",
      country: "any",
      standing: "required",
      months: { least: 36 },
    });
    expect(nurse?.note).toMatch(/^8 of 8 countries that are noted let nobody begin without it\. US: \S/);
    const ofLeader = credentialsFor(starter("nurse-manager"), "SE").items.filter(({ gate }) => gate);
    expect(ofLeader.map(({ id }) => id)).toEqual([nurse?.id]);
    expect(credentialsFor(starter("nurse-manager"), "GB").items.map(({ id }) => id)).not.toContain(nurse?.id);
    for (const role of ["electrician", "driving-instructor", "real-estate-agent", "software-engineer"]) {
      expect([
        role,
        credentialsFor(starter(role), null)
          .items.filter(({ gate }) => gate)
          .map(({ name }) => name),
      ]).toEqual([role, []]);
    }
  });

  it("are what is known anywhere, and nobody needs to be asked, where no country asks for anything", () => {
    const { items, whomToAsk } = credentialsFor(starter("scrum-master"), "SE");
    expect(items.map(({ country }) => country)).toEqual(["any", "any"]);
    expect(whomToAsk).toBeNull();
  });

  it("are those of the starter roles with the code of an imported role, as far as these agree", () => {
    const nurses = { id: "onet:29-1141.00", label: "Registered Nurses", soc: "29-1141", isco: undefined };
    expect(ids(nurses, "GB")).toContain("gb-registration-as-a-nurse");
    const everyNurse = new Set(roles.filter(({ soc }) => soc === "29-1141").map(({ id }) => id));
    const agreed = starterCredentials.filter(
      ({ country, roles: own }) => country === "US" && everyNurse.isSubsetOf(new Set(own)),
    );
    expect(ids(nurses, "US").toSorted()).toEqual(agreed.map(({ id }) => id).toSorted());
  });

  it("are none of a role without a likeness, with whom to ask", () => {
    expect(credentialsFor({ id: "own:air-traffic-controller", label: "Air traffic controller" }, "GB")).toEqual({
      items: [],
      whomToAsk: `What this role asks for beside skill is not noted here: ask ${bodiesToAsk.other}.`,
    });
  });
});

it("a credential is named by its name or by three capitals and more, never by a small word that begins like it", () => {
  expect(namesCredential("RN license Minnesota, BLS, ACLS", "Basic Life Support provider card")).toBe(true);
  expect(namesCredential("Gold seal certification since 2024", "Gold Seal Certification")).toBe(true);
  expect(namesCredential("I am a nurse and want a bls course", "Basic Life Support provider card")).toBe(false);
  expect(namesCredential("I work with a team", "Apprenticeship certificate")).toBe(false);
  expect(namesCredential("I work with a team", "Immigration check")).toBe(false);
});

it.each([
  ["NVQ Level 3 in hairdressing, 2018", "NVQ Level 2 or 3 in hairdressing or barbering", true],
  ["NVQ Level 2 in barbering", "NVQ Level 2 or 3 in hairdressing or barbering", true],
  ["Level 2 Diploma in Adult Care", "Level 2 or 3 Diploma in Adult Care", true],
  ["NVQ Level 3 in beauty therapy", "NVQ Level 2 or 3 in hairdressing or barbering", false],
  ["Level 4 NVQ in management of a hairdressing shop", "NVQ Level 2 or 3 in hairdressing or barbering", false],
  ["I hold a forklift licence and like driving", "Driving licence category D", false],
])("“%s” names “%s”: %s", (text, name, named) => {
  expect(namesCredential(text, name)).toBe(named);
});
