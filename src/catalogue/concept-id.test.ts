import fc from "fast-check";
import { expect, test } from "vitest";
import { escoId, escoUri, onetToolId } from "./concept-id.ts";

test("skills and occupations of ESCO get short ids, other parts of it keep their path", () => {
  expect(escoId("http://data.europa.eu/esco/skill/00b9a3aa")).toBe("esco:s/00b9a3aa");
  expect(escoId("http://data.europa.eu/esco/occupation/000e93a3")).toBe("esco:o/000e93a3");
  expect(escoId("http://data.europa.eu/esco/isced-f/0613")).toBe("esco:isced-f/0613");
  expect(escoId("https://elsewhere.example/skill/1")).toBe("esco:https://elsewhere.example/skill/1");
});

test("the publisher's address comes back from every id", () => {
  const uri = fc.oneof(
    fc.webUrl(),
    fc
      .tuple(fc.constantFrom("skill/", "occupation/", "s/", "o/", "isco/", ""), fc.string())
      .map(([path, rest]) => `http://data.europa.eu/esco/${path}${rest}`),
  );
  fc.assert(fc.property(uri, (address) => escoUri(escoId(address)) === address));
});

test("a product of O*NET has one id, however it is spaced or cased", () => {
  expect(onetToolId("Microsoft  Excel")).toBe(onetToolId("microsoft excel "));
});
