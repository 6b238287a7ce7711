// Elements of an XML document by their names, whatever prefix these have.
import { DomUtils, type parseDocument } from "htmlparser2";

export type XmlNode = ReturnType<typeof parseDocument> | ReturnType<typeof parseDocument>["children"][number];
export type XmlElement = ReturnType<typeof DomUtils.getElementsByTagName>[number];

const deepest = 400;

/** Whether elements stand deeper in one another than any program writes them: what walks down into them would not come back. */
export const isTooDeep = (xml: string): boolean => {
  let depth = 0;
  for (const [, close, alone] of xml.matchAll(/<([/!?]?)[^<>]*?(\/?)>/g)) {
    if (close === "/") depth--;
    else if (!close && !alone) depth++;
    if (depth > deepest) return true;
  }
  return false;
};

const localName = (name: string): string => name.slice(name.indexOf(":") + 1);

/** Every element of a name below a node, however deep. */
export const all = (node: XmlNode | undefined, name: string): XmlElement[] =>
  node && "children" in node ? DomUtils.getElementsByTagName((tag) => localName(tag) === name, node.children, true) : [];

/** Elements along a path of names, one floor each: `at(cv, "WorkExperienceList", "WorkExperience")`. */
export const at = (node: XmlNode | undefined, ...path: string[]): XmlElement[] => {
  let nodes: XmlNode[] = node ? [node] : [];
  for (const name of path)
    nodes = nodes.flatMap((one) =>
      "children" in one ? one.children.filter((child) => "name" in child && localName(child.name) === name) : [],
    );
  return nodes as XmlElement[];
};

/** The words of an element; an element named in `instead` stands for words of its own. */
export const wordsOf = (node: XmlNode, instead: Readonly<Record<string, string>> = {}): string => {
  if ("data" in node && node.type === "text") return node.data;
  if ("name" in node && localName(node.name) in instead) return instead[localName(node.name)] ?? "";
  return "children" in node ? node.children.map((child) => wordsOf(child, instead)).join("") : "";
};

/** The words at a path without what surrounds them; undefined where there are none. */
export const said = (node: XmlNode | undefined, ...path: string[]): string | undefined => {
  const [first] = at(node, ...path);
  return first && (wordsOf(first).replace(/\s+/g, " ").trim() || undefined);
};
