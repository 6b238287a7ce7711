import { describe, expect, test } from "vitest";
import { requirementsIn } from "./requirements.ts";

const asked = (posting: string) => requirementsIn(posting).map(({ importance, text }) => `${importance}: ${text}`);

describe("what a posting asks for", () => {
  test("stands under the headings that ask, and nowhere else", () => {
    const posting = `Charge nurse, night shift
St. Brigid's Hospital

About us
We have cared for this town since 1902 and are proud of our team.

What you will do
Lead a team of six nurses through the night.
Hand over to the day shift.

Requirements
- Registered nurse with a valid licence
- At least 3 years on a surgical ward
- Ready to work nights and weekends

Nice to have
- Mentoring of students
- A second language

We offer
- 32 days of leave
- A degree paid by us

How to apply
Call Sister Mary at 555 0134 or come by on a weekday.

We are an equal opportunity employer and welcome people with any background, experience or qualification.`;
    expect(asked(posting)).toEqual([
      "must: Registered nurse with a valid licence",
      "must: At least 3 years on a surgical ward",
      "must: Ready to work nights and weekends",
      "nice: Mentoring of students",
      "nice: A second language",
    ]);
  });

  test("is read line by line: a wish among what is required, and what is required outside of any list", () => {
    const posting = `Plumber wanted for our shop in Cork. You must have a full driving licence.

Requirements:
* Craft certificate in plumbing
* Gas safety registration preferred
* Experience with heat pumps is a plus, but by no means required
* No experience with paperwork needed
* A trade test is required; Polish would be an advantage`;
    expect(asked(posting)).toEqual([
      "must: You must have a full driving licence",
      "must: Craft certificate in plumbing",
      "nice: Gas safety registration preferred",
      "nice: Experience with heat pumps is a plus, but by no means required",
      "must: A trade test is required",
      "nice: Polish would be an advantage",
    ]);
  });

  test("German, French and Spanish headings and markers", () => {
    expect(
      asked(`Pflegefachkraft (m/w/d)

Ihre Aufgaben
- Grund- und Behandlungspflege

Ihr Profil
- Abgeschlossene Ausbildung als Pflegefachkraft
- Mindestens 2 Jahre Berufserfahrung
- Führerschein Klasse B von Vorteil
- Erfahrung mit Dokumentationssoftware ist nicht erforderlich

Wir bieten
- 30 Tage Urlaub und eine faire Vergütung`),
    ).toEqual([
      "must: Abgeschlossene Ausbildung als Pflegefachkraft",
      "must: Mindestens 2 Jahre Berufserfahrung",
      "nice: Führerschein Klasse B von Vorteil",
    ]);
    expect(
      asked(`Vos missions :
• Accueillir les clients
Profil recherché :
• CAP cuisine exigé
• 3 ans d'expérience en restauration
• La maîtrise de l'anglais serait un plus
• Débutant accepté
Nous offrons :
• Mutuelle et treizième mois`),
    ).toEqual([
      "must: CAP cuisine exigé",
      "must: 3 ans d'expérience en restauration",
      "nice: La maîtrise de l'anglais serait un plus",
    ]);
    expect(
      asked(`Funciones
- Atender la caja
Requisitos
- Carné de conducir B imprescindible
- No se requiere experiencia
- Se valorará el nivel alto de inglés
Ofrecemos
- Contrato indefinido`),
    ).toEqual(["must: Carné de conducir B imprescindible", "nice: Se valorará el nivel alto de inglés"]);
  });

  test("a page in Markdown, with bold headings, numbers and what is paid", () => {
    const posting = `**About the Role**
We need somebody for our depot.
**Basic Qualifications**
1. Forklift licence
2. Two years in a warehouse
**Preferred Qualifications**
1. Experience with scanners
For this role the pay is USD $21.50 - $24.00 per hour.
You will also be eligible for various benefits.`;
    expect(asked(posting)).toEqual([
      "must: Forklift licence",
      "must: Two years in a warehouse",
      "nice: Experience with scanners",
    ]);
  });

  test("a label asks for what stands behind it, and lead-in lines ask with their list", () => {
    const posting = `Requirements: clean driving record; own tools
Bonus: welding
Salary: 18 EUR an hour
You must hold one of these certificates in good standing:
- ServSafe
- HACCP level 2`;
    expect(asked(posting)).toEqual([
      "must: clean driving record",
      "must: own tools",
      "nice: welding",
      "must: You must hold one of these certificates in good standing",
      "must: ServSafe",
      "must: HACCP level 2",
    ]);
  });

  test("checks that every hire must pass, wherever they stand", () => {
    expect(
      asked("Terms\nEmployment is contingent upon a clear background check.\nWe do not discriminate; a CV is required."),
    ).toEqual(["must: Employment is contingent upon a clear background check"]);
  });

  test("where in the posting a line stands, and the years it names", () => {
    const posting =
      "Requirements\n- 3 to 5 years as an electrician\n- Minimum age of 18 years\n- 18 months on site\n- Six years or more abroad";
    const found = requirementsIn(posting);
    expect(found.map(({ years }) => years)).toEqual([3, null, 1.5, 6]);
    for (const { text, start } of found) expect(posting.slice(start, start + text.length)).toBe(text);
  });

  test("nothing in nothing, and one endless word in no time", () => {
    expect(requirementsIn("")).toEqual([]);
    for (const endless of [
      "x".repeat(400_000),
      "- ".repeat(200_000),
      "a ".repeat(200_000),
      "Requirements:\n".repeat(30_000),
      "● ".repeat(100_000),
    ]) {
      const begun = performance.now();
      requirementsIn(endless);
      expect(performance.now() - begun).toBeLessThan(4000);
    }
  });
});
