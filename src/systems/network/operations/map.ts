// The network as a whole: where one's people work, whether they lead to others, and who can lead to a place or a role.
import { z } from "zod";
import { operation } from "../../../operations/operation.ts";
import { placesOf, sayFigures, sayStructure, sayThere, structureOf, waysTo } from "../rules/map.ts";
import { contactFields, tier } from "../schema/contact.ts";
import { contactKind, type MapRow, mapColumns } from "../store/contacts.ts";
import { peopleTogether } from "../store/conversations.ts";

const person = z.object({ id: z.string(), name: contactFields.name, tier });

const mostPlaces = 60;

export const map = operation.read("contacts.map", {
  summary: "Your network as a whole: places of work, how near people are, and whether they lead to others or to each other",
  output: z.object({
    people: z.number().int(),
    places: z
      .array(
        z.object({
          name: z.string(),
          count: z.number().int().describe("How many are there."),
          people: z.array(person).describe("Some sixty of them, the nearest first."),
        }),
      )
      .describe("Places of work, the most people first."),
    elsewhere: z.number().int().describe("People whose place of work is not known, or not among those shown."),
    said: z.string().describe("What it means, in plain words."),
    figures: z.string().describe("The figures behind it and how sure they are."),
    effectiveSize: z.number().nullable().describe("n - 2t/n: people less their ties among each other."),
    constraint: z.number().nullable().describe("Burt's constraint; near 0 where ties lead to many who do not know each other."),
  }),
  handle: async (_, context) =>
    context.untilChanged("contacts.map", async () => {
      const { records } = context;
      const people = await records.rows<MapRow>(contactKind, mapColumns, {
        orderBy: (query) => query.orderBy("nameKey").orderBy("id"),
      });
      const all = placesOf(people);
      const structure = structureOf(people, await peopleTogether(records));
      const places = all.slice(0, mostPlaces);
      return {
        people: people.length,
        places,
        elsewhere: people.length - places.reduce((sum, { count }) => sum + count, 0),
        said: sayStructure(structure, all.length),
        figures: sayFigures(structure),
        effectiveSize: structure.effectiveSize,
        constraint: structure.constraint,
      };
    }),
  present: ({ said, figures, places }) =>
    [said, figures, ...places.slice(0, 20).map((place) => `${place.name}: ${sayThere(place)}`)].join("\n"),
});

export const paths = operation.read("contacts.paths", {
  summary: "Who can lead you to a place of work or a role, the warmest way first",
  input: z.object({
    to: z.string().trim().min(1).max(200).describe("A place of work or a role, such as Fjord Foods or ward manager."),
  }),
  output: z.object({
    ways: z.array(
      z.object({
        id: z.string(),
        name: contactFields.name,
        how: z.enum(["there", "role", "was there"]).describe("Is there now, does it now, or was there or did it before."),
        said: z.string(),
        warmth: z.number().describe("How warm the tie is, for the order."),
      }),
    ),
  }),
  positional: ["to"],
  handle: async ({ to }, { records, today }) => ({
    ways: waysTo(await records.rows<MapRow>(contactKind, mapColumns), to, today).slice(0, 20),
  }),
  present: ({ ways }) =>
    ways.length === 0 ? "Nobody you keep leads there yet." : ways.map(({ name, said }) => `${name}: ${said}`).join("\n"),
});
