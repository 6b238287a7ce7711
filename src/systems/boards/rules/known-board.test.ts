import { describe, expect, test } from "vitest";
import { boardOfPage, knownBoard, nameOfAccount } from "./known-board.ts";
import { isWanted } from "./wanted.ts";

const sources: readonly (readonly [address: string, system: string, source: string])[] = [
  [
    "https://boards.greenhouse.io/acme/jobs/123",
    "greenhouse",
    "https://boards-api.greenhouse.io/v1/boards/acme/jobs?content=true",
  ],
  ["https://job-boards.greenhouse.io/acme", "greenhouse", "https://boards-api.greenhouse.io/v1/boards/acme/jobs?content=true"],
  [
    "https://boards.greenhouse.io/embed/job_app?for=acme&token=9",
    "greenhouse",
    "https://boards-api.greenhouse.io/v1/boards/acme/jobs?content=true",
  ],
  ["https://jobs.lever.co/acme/0f3c/apply", "lever", "https://api.lever.co/v0/postings/acme?mode=json"],
  ["https://jobs.eu.lever.co/acme", "lever", "https://api.eu.lever.co/v0/postings/acme?mode=json"],
  [
    "https://jobs.ashbyhq.com/Acme%20Care/9/application",
    "ashby",
    "https://api.ashbyhq.com/posting-api/job-board/Acme%20Care?includeCompensation=true",
  ],
  ["https://apply.workable.com/acme/j/ABC/", "workable", "https://apply.workable.com/api/v1/widget/accounts/acme?details=true"],
  ["https://acme.workable.com", "workable", "https://apply.workable.com/api/v1/widget/accounts/acme?details=true"],
  [
    "https://jobs.smartrecruiters.com/Acme/743999",
    "smartrecruiters",
    "https://api.smartrecruiters.com/v1/companies/Acme/postings?limit=100",
  ],
  ["https://acme.recruitee.com/o/nurse", "recruitee", "https://acme.recruitee.com/api/offers/"],
  ["https://acme.jobs.personio.de/job/1?language=en", "personio", "https://acme.jobs.personio.de/xml?language=en"],
  ["https://acme.teamtailor.com/jobs/7-nurse", "teamtailor", "https://acme.teamtailor.com/jobs.json"],
  [
    "https://acme.wd5.myworkdayjobs.com/en-US/Careers/job/Cork/Nurse_R1",
    "workday",
    "https://acme.wd5.myworkdayjobs.com/wday/cxs/acme/Careers/jobs",
  ],
  ["https://acme.wd5.myworkdayjobs.com/Careers", "workday", "https://acme.wd5.myworkdayjobs.com/wday/cxs/acme/Careers/jobs"],
];

describe("a board", () => {
  test("is known by any address of it, and by the one that is read", () => {
    for (const [address, system, source] of sources) {
      expect([address, knownBoard(address)]).toEqual([address, expect.objectContaining({ system, source })]);
      expect(knownBoard(source)).toMatchObject({ system, source });
    }
  });

  test("is not taken for another, and nothing but a plain name goes into an address", () => {
    for (const address of [
      "https://example.org/jobs",
      "https://greenhouse.io/pricing",
      "https://boards.greenhouse.io/",
      "https://greenhouse.io.evil.example/acme",
      "https://jobs.lever.co/a%2F..%2Fb?x",
      "https://www.workable.com/pricing",
      "not an address",
    ]) {
      const known = knownBoard(address);
      expect([address, known?.source ?? null]).toEqual([address, address.includes("%2F") ? known?.source : null]);
      if (known) expect(new URL(known.source).hostname).toBe("api.lever.co");
    }
  });

  test("is found on the careers page of an employer", () => {
    expect(boardOfPage('<script src="//boards.greenhouse.io/embed/job_board/js?for=acme"></script>')).toMatchObject({
      system: "greenhouse",
      account: "acme",
    });
    expect(
      boardOfPage('<a href="https://www.workable.com/terms">x</a><a href="https://apply.workable.com/acme/">Jobs</a>'),
    ).toMatchObject({ account: "acme" });
    expect(boardOfPage("<p>No openings</p>")).toBeNull();
    expect(nameOfAccount("acme-care")).toBe("Acme Care");
  });
});

test("what is wanted goes by whole words of the title, one of them, and by the place unless it is done from home", () => {
  const posting = (title: string, place: string | null = null, mode: "remote" | null = null) => ({ title, place, mode });
  const wants = { words: "nurse, ward clerk", place: "Cork, Zürich", remote: false };
  expect(isWanted(posting("Nurses' aide", "Cork, Ireland"), wants)).toBe(true);
  expect(isWanted(posting("Ward Clerk", "Zurich"), wants)).toBe(true);
  expect(isWanted(posting("Night nurse", null, "remote"), wants)).toBe(true);
  expect(isWanted(posting("Night nurse", "Dublin"), wants)).toBe(false);
  expect(isWanted(posting("Nurse", "Corkscrew Lane"), { ...wants, remote: true })).toBe(false);
  expect(isWanted(posting("Healthcare lead"), { words: "care", place: null, remote: false })).toBe(false);
  expect(isWanted(posting("Baker"), { words: null, place: null, remote: false })).toBe(true);
});
