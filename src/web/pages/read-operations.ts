// The list of operations as the server describes it in OpenAPI, with the name that each has at every door.
import { z } from "zod";

const described = z.object({
  paths: z.record(
    z.string(),
    z.record(z.string(), z.object({ operationId: z.string().optional(), summary: z.string().optional() }).loose()),
  ),
});

export interface Operation {
  name: string;
  noun: string;
  summary: string;
  method: string;
  address: string;
  command: string;
  tool: string;
}

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

export const readOperations = async (): Promise<Operation[]> => {
  const response = await fetch("/api/openapi.json");
  const { paths } = described.parse(await response.json());
  const all = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).flatMap(([method, { operationId, summary }]) => {
      const [noun, verb] = operationId?.split(".") ?? [];
      if (!noun || !verb) return [];
      const command = `cairn ${kebab(noun)} ${kebab(verb)}`;
      return [
        {
          name: `${noun}.${verb}`,
          noun,
          summary: summary ?? "",
          method: method.toUpperCase(),
          address: `/api${path}`,
          command,
          tool: `${noun}_${verb}`,
        },
      ];
    }),
  );
  return all.sort((one, other) => one.name.localeCompare(other.name));
};
