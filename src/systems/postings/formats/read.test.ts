import { describe, expect, test } from "vitest";
import { requirementsIn } from "../../../career/posting/requirements.ts";
import { readPostings } from "./read.ts";

const read = (written: string) => readPostings(written, "2026-12-01");
const answer = (value: unknown) => read(JSON.stringify(value));
const asked = (text = "") => requirementsIn(text).map(({ importance, text: line }) => `${importance}: ${line}`);
const html =
  "<p>We bake.</p><h3>Requirements</h3><ul><li>Food hygiene certificate</li><li>Early shifts</li></ul><h3>Nice to have</h3><ul><li>Cake decoration</li></ul>";
const asks = ["must: Food hygiene certificate", "must: Early shifts", "nice: Cake decoration"];

describe("schema.org on a saved page", () => {
  const posting = {
    "@context": "https://schema.org",
    "@type": "JobPosting",
    title: "Baker",
    description: html,
    hiringOrganization: { "@type": "Organization", name: "Lindgren Foods" },
    jobLocation: { "@type": "Place", address: { addressLocality: "Galway", addressCountry: { name: "Ireland" } } },
    employmentType: ["PART_TIME"],
    baseSalary: { currency: "EUR", value: { minValue: 15.5, maxValue: "17", unitText: "HOUR" } },
    validThrough: "2027-01-31T00:00",
    datePosted: "2026-11-20",
    workHours: "24 hours per week",
  };
  const expected = {
    ...{ title: "Baker", organisation: "Lindgren Foods", place: "Galway, Ireland", employment: "part-time", hoursPerWeek: 24 },
    pay: { least: 1550, most: 1700, currency: "EUR", period: "hour" },
    ...{ deadline: "2027-01-31", postedOn: "2026-11-20" },
  };
  const page = (data: string) =>
    `<!doctype html><html><head><link rel="canonical" href="https://bakery.example/jobs/7"><script type="application/ld+json">${data}</script></head><body><nav>Home</nav></body></html>`;

  test("as JSON-LD, alone, in a graph, and with a comma missing", () => {
    const [one] = read(page(JSON.stringify(posting)));
    expect(one).toMatchObject({ ...expected, url: "https://bakery.example/jobs/7" });
    expect(asked(one?.text)).toEqual(asks);
    const house = { "@id": "#us", name: "Lindgren Foods" };
    const graph = { "@graph": [house, { ...posting, hiringOrganization: { "@id": "#us" } }] };
    expect(read(page(JSON.stringify(graph)))).toMatchObject([expected]);
    expect(read(page(JSON.stringify(posting).replace('"Baker",', '"Baker" ')))).toMatchObject([expected]);
  });

  test("its own parts for requirements", () => {
    const [one] = read(
      page(
        JSON.stringify({
          ...posting,
          description: "We bake.",
          qualifications: "Food hygiene certificate",
          physicalRequirement: "Lift 25 kg",
        }),
      ),
    );
    expect(asked(one?.text)).toEqual(["must: Food hygiene certificate", "must: Lift 25 kg"]);
  });

  test("as microdata and as RDFa, in the order of the page", () => {
    const inner = (prop: string, thing: string) => `<h2 ${prop}="title">Baker</h2>
      <p>at <span ${prop}="hiringOrganization" ${thing}Organization"><b ${prop}="name">Lindgren Foods</b></span></p>
      <span ${prop}="jobLocation" ${thing}Place"><span ${prop}="address" ${thing}PostalAddress"><span ${prop}="addressLocality">Galway</span></span></span>
      <time ${prop}="datePosted" datetime="2026-11-20">last week</time><div ${prop}="description">${html}</div>`;
    const micro = `<html><body><div itemscope itemtype="https://schema.org/JobPosting">${inner("itemprop", 'itemscope itemtype="https://schema.org/')}</div></body></html>`;
    const rdfa = `<html><body><div vocab="https://schema.org/" typeof="JobPosting">${inner("property", 'typeof="')}</div></body></html>`;
    for (const written of [micro, rdfa]) {
      const [one, ...more] = read(written);
      expect(more).toEqual([]);
      expect(one).toMatchObject({ title: "Baker", organisation: "Lindgren Foods", place: "Galway", postedOn: "2026-11-20" });
      expect(asked(one?.text)).toEqual(asks);
    }
  });
});

describe("a page that marks nothing", () => {
  test("is read from its main part", () => {
    const [one] = read(
      `<html><head><title>Jobs</title><meta property="og:site_name" content="Lindgren Foods"></head><body><header>Must have cookies</header><main><h1>Baker</h1>${html}<p>Apply by 31 January 2027.</p></main><footer>Required reading</footer></body></html>`,
    );
    expect(one).toMatchObject({ title: "Baker", organisation: "Lindgren Foods", deadline: "2027-01-31" });
    expect(asked(one?.text)).toEqual(asks);
  });

  test("lists postings with a line for each", () => {
    const found = read(
      `<html><head><title>Careers at Lindgren Foods</title></head><body><table><tr><td><a href="/jobs/1">Baker</a></td><td class="location">Galway</td></tr><tr><td><a href="/jobs/2">Driver</a></td><td class="location">Cork</td></tr></table></body></html>`,
    );
    expect(found).toMatchObject([
      { title: "Baker", place: "Galway", organisation: "Lindgren Foods", url: "/jobs/1" },
      { title: "Driver", place: "Cork" },
    ]);
  });
});

describe("the answers of job boards", () => {
  test("Greenhouse, whose HTML is written twice", () => {
    const content = html.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
    const [one] = answer({
      jobs: [
        {
          id: 1,
          title: "Baker",
          company_name: "Lindgren Foods",
          location: { name: "Galway" },
          content,
          first_published: "2026-11-20T10:00:00Z",
          application_deadline: null,
          absolute_url: "https://job-boards.greenhouse.io/lindgren/jobs/1",
        },
      ],
      meta: { total: 1 },
    });
    expect(one).toMatchObject({
      title: "Baker",
      organisation: "Lindgren Foods",
      place: "Galway",
      postedOn: "2026-11-20",
      how: "board",
    });
    expect(asked(one?.text)).toEqual(asks);
  });

  test("Lever, with its lists", () => {
    const [one] = answer([
      {
        text: "Baker",
        categories: { location: "Galway", commitment: "Part-time" },
        description: "<p>We bake.</p>",
        lists: [
          { text: "Requirements", content: "<li>Food hygiene certificate</li><li>Early shifts</li>" },
          { text: "Nice to have", content: "<li>Cake decoration</li>" },
        ],
        salaryRange: { min: 15.5, max: 17, currency: "EUR", interval: "per-hour-wage" },
        createdAt: 1_795_132_800_000,
        workplaceType: "onsite",
        hostedUrl: "https://jobs.lever.co/lindgren-foods/1",
      },
    ]);
    expect(one).toMatchObject({
      ...{
        title: "Baker",
        organisation: "Lindgren Foods",
        place: "Galway",
        employment: "part-time",
        mode: "on-site",
        postedOn: "2026-11-20",
      },
      pay: { least: 1550, most: 1700, currency: "EUR", period: "hour" },
    });
    expect(asked(one?.text)).toEqual(asks);
  });

  test("Ashby, Workable, SmartRecruiters, Recruitee, Teamtailor and Workday", () => {
    expect(
      answer({
        jobs: [
          {
            title: "Baker",
            location: "Galway",
            isRemote: true,
            employmentType: "FullTime",
            descriptionHtml: html,
            jobUrl: "https://jobs.ashbyhq.com/Lindgren%20Foods/1",
            compensation: { compensationTierSummary: "€30K – €34K" },
          },
        ],
      }),
    ).toMatchObject([
      { organisation: "Lindgren Foods", mode: "remote", employment: "full-time", pay: { least: 3_000_000, most: 3_400_000 } },
    ]);
    expect(
      answer({
        name: "Lindgren Foods",
        jobs: [
          {
            title: "Baker",
            country: "Ireland",
            city: "Galway",
            telecommuting: false,
            published_on: "2026-11-20",
            url: "https://apply.workable.com/j/1",
          },
        ],
      }),
    ).toMatchObject([{ title: "Baker", organisation: "Lindgren Foods", place: "Galway, Ireland", postedOn: "2026-11-20" }]);
    expect(
      answer({
        totalFound: 1,
        content: [
          {
            name: "Baker",
            company: { name: "Lindgren Foods" },
            location: { city: "Galway", fullLocation: "Galway, Ireland" },
            typeOfEmployment: { label: "Part-time" },
            jobAd: { sections: { qualifications: { text: "<ul><li>Food hygiene certificate</li></ul>" } } },
          },
        ],
      }),
    ).toMatchObject([
      {
        title: "Baker",
        organisation: "Lindgren Foods",
        place: "Galway, Ireland",
        employment: "part-time",
        text: expect.stringContaining("Food hygiene"),
      },
    ]);
    const [offer] = answer({
      offers: [
        {
          title: "Baker",
          company_name: "Lindgren Foods",
          location: "Galway",
          description: "<p>We bake.</p>",
          requirements: "<ul><li>Food hygiene certificate</li></ul>",
          min_hours: 20,
          max_hours: 24,
          salary: { min: "30000", max: "34000", currency: "EUR", period: "year" },
        },
      ],
    });
    expect(offer).toMatchObject({
      hoursPerWeek: 24,
      pay: { least: 3_000_000, most: 3_400_000, currency: "EUR", period: "year" },
    });
    expect(asked(offer?.text)).toEqual(["must: Food hygiene certificate"]);
    expect(
      answer({
        version: "https://jsonfeed.org/version/1.1",
        title: "Lindgren Foods",
        home_page_url: "https://x.example",
        items: [
          {
            title: "Baker",
            url: "https://x.example/1",
            _jobposting: { datePosted: "2026-11-20", jobLocation: [{ address: { addressLocality: "Galway" } }] },
          },
        ],
      }),
    ).toMatchObject([{ title: "Baker", organisation: "Lindgren Foods", place: "Galway", postedOn: "2026-11-20" }]);
    expect(
      answer({ total: 1, jobPostings: [{ title: "Baker", externalPath: "/job/Galway/Baker_1", locationsText: "Galway" }] }),
    ).toMatchObject([{ title: "Baker", place: "Galway" }]);
    expect(
      answer({
        jobPostingInfo: { title: "Baker", jobDescription: html, location: "Galway", startDate: "2026-11-20" },
        hiringOrganization: { name: "Lindgren Foods" },
      }),
    ).toMatchObject([
      { title: "Baker", organisation: "Lindgren Foods", place: "Galway", text: expect.stringContaining("Early shifts") },
    ]);
  });

  test("Personio, and a feed of a public service, in XML", () => {
    const [one] = read(
      `<?xml version="1.0"?><workzag-jobs><position><subcompany>Lindgren &amp; Söhne</subcompany><office>Bremen</office><name>Bäcker</name><schedule>part-time</schedule><jobDescriptions><jobDescription><name>Dein Profil</name><value><![CDATA[<ul><li>Gesellenbrief</li></ul>]]></value></jobDescription></jobDescriptions></position></workzag-jobs>`,
    );
    expect(one).toMatchObject({ title: "Bäcker", organisation: "Lindgren & Söhne", place: "Bremen", employment: "part-time" });
    expect(asked(one?.text)).toEqual(["must: Gesellenbrief"]);
    expect(
      read(
        `<rss><channel><title>Town of Galway</title><link>https://g.example</link><item><title>Gardener</title><description>&lt;p&gt;Parks.&lt;/p&gt;</description><joblisting:location>Galway</joblisting:location><joblisting:minimumSalary>15</joblisting:minimumSalary><joblisting:maximumSalary>18</joblisting:maximumSalary><joblisting:salaryCurrency>EUR</joblisting:salaryCurrency><joblisting:salaryInterval>Hour</joblisting:salaryInterval></item></channel></rss>`,
      ),
    ).toMatchObject([
      { title: "Gardener", organisation: "Town of Galway", place: "Galway", pay: { least: 1500, most: 1800, period: "hour" } },
    ]);
  });
});

describe("text", () => {
  test("stays as it was pasted, with the address that stands in it", () => {
    const text = "Plumber\nMurphy Ltd\nRequirements:\n- Own van\nhttps://murphy.example/jobs/1";
    expect(read(text)).toMatchObject([
      { title: "Plumber", organisation: "Murphy Ltd", url: "https://murphy.example/jobs/1", text },
    ]);
  });

  test("nothing in nothing, broken JSON is text, and none of it takes long", () => {
    expect(read(" \n")).toEqual([]);
    expect(read("{}")).toEqual([]);
    expect(read('{"jobs": [')).toMatchObject([{ text: '{"jobs": [' }]);
    const begun = performance.now();
    for (const endless of [
      "<div>".repeat(5_000),
      `<p>${"x".repeat(200_000)}`,
      `{"jobs":${"[".repeat(5000)}`,
      "<b>".repeat(10_000),
      `<script>"jobs":${"= {".repeat(10_000)}</script><p>`,
    ])
      read(endless);
    expect(performance.now() - begun).toBeLessThan(15_000);
  });
});
