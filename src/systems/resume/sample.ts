// The sample person's experiences, dated back from today.
import { addMonths, type Day } from "../../core/day.ts";
import type { Draft } from "../../database/records.ts";
import type { Experience } from "./schema.ts";

export const sampleExperiences = (today: Day): Draft<Experience>[] => {
  const monthsAgo = (months: number) => addMonths(today, -months).slice(0, 7);
  const confirmed = { confirmation: "confirmed" as const, source: null, link: null, place: "Gothenburg" };
  return [
    {
      ...confirmed,
      kind: "work",
      title: "Content Marketing Specialist",
      organisation: "Northwind Outdoor",
      start: monthsAgo(31),
      end: null,
      summary: "Owns the editorial plan for the Nordic shops: articles, newsletters and the pages that search brings people to.",
      highlights: [
        "Rebuilt the newsletter; opens rose from 19 % to 31 % in eight months.",
        "Planned and wrote the autumn campaign, the best-selling one of the year.",
        "Brought two interns from first draft to publishing on their own.",
      ],
    },
    {
      ...confirmed,
      kind: "work",
      title: "Junior Copywriter",
      organisation: "Studio Fjäll",
      start: monthsAgo(74),
      end: monthsAgo(32),
      summary: "Wrote for fourteen clients of a small agency, from shop signs to annual reports.",
      highlights: ["Became the first name that two of the clients asked for."],
    },
    {
      ...confirmed,
      kind: "volunteer",
      title: "Trail volunteer",
      organisation: "West Sweden Hiking Association",
      start: monthsAgo(50),
      end: null,
      summary: "Keeps twelve kilometres of coast path marked, and writes the leaflet.",
      highlights: [],
    },
    {
      ...confirmed,
      kind: "education",
      title: "BA, Media and communication",
      organisation: "University of Gothenburg",
      start: monthsAgo(115),
      end: monthsAgo(77),
      summary: null,
      highlights: [],
    },
  ];
};
