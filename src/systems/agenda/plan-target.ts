// Which role a person means: by its id, by one of its names, or a refusal that names the nearest.
import { nameKey } from "../../catalogue/fold.ts";
import type { Catalogue } from "../../catalogue/index.ts";
import { refuse, refusing } from "../../core/refusal.ts";

export const targetRefusals = refusing(422, {
  unknownRole: "No role of the catalogue is called “{text}”. {nearest}",
  ambiguousRole: "“{text}” may mean several roles. Name one of them: {nearest}.",
});

export interface TargetRole {
  id: string;
  label: string;
}

const mostNamed = 5;

/** A typed name with other word order or spelling still counts as that role; anything less near is asked back. */
const sureEnough = 0.97;

/** Roles whose title or other title is exactly the text, one for each title, the first catalogue's first. */
const rolesCalled = (catalogue: Catalogue, text: string): { asTitle: TargetRole[]; asOther: TargetRole[] } => {
  const wanted = nameKey(text);
  const asTitle = new Map<string, TargetRole>();
  const asOther = new Map<string, TargetRole>();
  for (const { id, label, matched } of catalogue.search(text.slice(0, 200), { type: "role", limit: 40 })) {
    const title = nameKey(label);
    const isOther = nameKey(matched) === wanted || catalogue.role(id)?.altLabels.some((other) => nameKey(other) === wanted);
    if (title === wanted) keep(asTitle, title, { id, label });
    else if (isOther) keep(asOther, title, { id, label });
  }
  return { asTitle: [...asTitle.values()], asOther: [...asOther.values()] };

  function keep(roles: Map<string, TargetRole>, title: string, role: TargetRole) {
    const hasNeeds = (one: TargetRole | undefined): boolean => (catalogue.role(one?.id ?? "")?.needs.length ?? 0) > 0;
    const kept = roles.get(title);
    if (!kept || (!hasNeeds(kept) && hasNeeds(role))) roles.set(title, role);
  }
};

const nearestTo = (catalogue: Catalogue, text: string): TargetRole[] => {
  const best = catalogue.bestRole(text);
  const words = text.split(/\s+/).filter((word) => word.length > 2);
  const hits = [text, ...words].flatMap((part) => catalogue.search(part.slice(0, 200), { type: "role", limit: mostNamed }));
  const named = new Map<string, TargetRole>();
  for (const { id, label } of best ? [best, ...hits] : hits)
    if (!named.has(nameKey(label))) named.set(nameKey(label), { id, label });
  return [...named.values()].slice(0, mostNamed);
};

const inWords = (roles: readonly TargetRole[]): string => roles.map((role) => `“${role.label}”`).join(", ");

/** The role by its catalogue id or its name. Refuses a name that no role has, and one that several have; both name roles to choose from. */
export const targetRole = (catalogue: Catalogue, text: string): TargetRole => {
  const byId = catalogue.role(text);
  if (byId) return { id: byId.id, label: byId.label };
  const { asTitle, asOther } = rolesCalled(catalogue, text);
  const [titled] = asTitle;
  if (titled) return titled;
  const [other, ...more] = asOther;
  if (other && more.length === 0) return other;
  if (other) return refuse(targetRefusals.ambiguousRole, { text, nearest: inWords(asOther.slice(0, mostNamed)), roles: asOther });
  const best = catalogue.bestRole(text);
  if (best && best.confidence >= sureEnough) return { id: best.id, label: best.label };
  const roles = nearestTo(catalogue, text);
  const nearest = roles.length > 0 ? `The nearest: ${inWords(roles)}.` : "Look for one with: cairn catalogue search TEXT";
  return refuse(targetRefusals.unknownRole, { text, nearest, roles });
};
