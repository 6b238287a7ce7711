// Which role a person means: by its id, by one of its names, as the nearest one, or as a role of the person's own. No name is a dead end.

import { refuse, refusing } from "../core/refusal.ts";
import { nameKey } from "./fold.ts";
import { slipsBetween } from "./label-search.ts";
import type { Catalogue } from "./open-catalogue.ts";
import { isKnownOccupation, ownRoleId } from "./own-role.ts";
import { titleStem, withoutSuperior } from "./title-stem.ts";
import { starterTitles } from "./titles.ts";

export const targetRefusals = refusing(422, {
  ambiguousRole: "“{text}” may mean several roles. Name one of them: {nearest}.",
});

export interface TargetRole {
  id: string;
  label: string;
  /** What was asked for, where no role is called so; empty where the role is. */
  asked: string | null;
  /** How it was found: as the role's own name, as the nearest role, or as a role of the person's own made from its neighbours. */
  found: "named" | "nearest" | "own";
  /** Other roles that may be meant. */
  others: { id: string; label: string }[];
}

interface Named {
  id: string;
  label: string;
}

const mostNamed = 5;

/** A typed name with other word order or spelling still counts as that role. */
const sureEnough = 0.97;
/** Of what only resembles a role, as much has to be the same for it to be the nearest one rather than a role of one's own. */
const nearEnough = 0.72;

/** Roles whose title or other title is exactly the text, one for each title, the first catalogue's first. */
const rolesCalled = (catalogue: Catalogue, text: string): { asTitle: Named[]; asOther: Named[] } => {
  const wanted = nameKey(text);
  const asTitle = new Map<string, Named>();
  const asOther = new Map<string, Named>();
  for (const { id, label, matched } of catalogue.search(text.slice(0, 200), { type: "role", limit: 40 })) {
    const title = nameKey(label);
    const isOther = nameKey(matched) === wanted || catalogue.role(id)?.altLabels.some((other) => nameKey(other) === wanted);
    if (title === wanted) keep(asTitle, title, { id, label });
    else if (isOther) keep(asOther, title, { id, label });
  }
  return { asTitle: [...asTitle.values()], asOther: [...asOther.values()] };

  function keep(roles: Map<string, Named>, title: string, role: Named) {
    const hasNeeds = (one: Named | undefined): boolean => (catalogue.role(one?.id ?? "")?.needs.length ?? 0) > 0;
    const kept = roles.get(title);
    if (!kept || (!hasNeeds(kept) && hasNeeds(role))) roles.set(title, role);
  }
};

const nearestTo = (catalogue: Catalogue, text: string): Named[] => {
  const held = starterTitles().find(text)?.role ?? starterTitles().atPlace(text)?.role;
  const best = catalogue.bestRole(text);
  const words = text.split(/\s+/).filter((word) => word.length > 2);
  const hits = [text, ...words].flatMap((part) => catalogue.search(part.slice(0, 200), { type: "role", limit: mostNamed }));
  const named = new Map<string, Named>();
  const meant = hits.filter(({ matched }) => [text, ...words].some((part) => isMeant(part, matched)));
  for (const one of [held, best, ...meant])
    if (one && !named.has(nameKey(one.label))) named.set(nameKey(one.label), { id: one.id, label: one.label });
  return [...named.values()].slice(0, mostNamed);
};

const inWords = (roles: readonly Named[]): string => roles.map((role) => `“${role.label}”`).join(", ");

/** The role by its catalogue id or its name, else the nearest, else one of the person's own. Refuses a name that several roles have, and names them. */
export const targetRole = (catalogue: Catalogue, text: string, heldRoles: readonly string[] = []): TargetRole => {
  const named = ({ id, label }: Named): TargetRole => ({ id, label, asked: null, found: "named", others: [] });
  const byId = catalogue.role(text);
  if (byId) return named(byId);
  const { asTitle, asOther } = rolesCalled(catalogue, text);
  const [titled] = asTitle;
  if (titled) return named(titled);
  const leads = bareLead.test(text.trim());
  const above = leads ? leadAbove(catalogue, heldRoles) : null;
  if (above) return { ...named(above), asked: text, found: "nearest" };
  const [other, ...more] = asOther;
  if (other && more.length === 0) return named(other);
  if (other) return refuse(targetRefusals.ambiguousRole, { text, nearest: inWords(asOther.slice(0, mostNamed)), roles: asOther });
  if (isKnownOccupation(text)) return own(catalogue, text, []);
  if (leads || bareLearner.test(text.trim())) return refuse(targetRefusals.ambiguousRole, ofAnyTrade(catalogue, text));
  const asksFor = withoutSuperior(text);
  if (asksFor !== text && !/^(?:deputy|assistant|stellvertreter(?:in)?)$/iu.test(asksFor.trim()))
    return { ...targetRole(catalogue, asksFor, heldRoles), asked: text };
  const best = catalogue.bestRole(text);
  if (best && best.likeness >= sureEnough) return named(best);
  const others = nearestTo(catalogue, text);
  const held = starterTitles().find(text);
  const place = starterTitles().atPlace(text);
  const nearest =
    held && held.confidence >= nearEnough && !held.leads && !held.learning
      ? held.role
      : (stepOf(catalogue, held) ??
        (place?.leads ? place.role : null) ??
        (best && best.likeness >= nearEnough ? best : null) ??
        spelledAlike(catalogue, text) ??
        held?.role ??
        place?.role);
  if (nearest)
    return {
      id: nearest.id,
      label: nearest.label,
      asked: text,
      found: "nearest",
      others: others.filter(({ id }) => id !== nearest.id),
    };
  return own(catalogue, text, heldRoles.length > 0 ? heldRoles : others.map(({ id }) => id).slice(0, 2));
};

/** A role whose name has every word of the text, a slip of the hand in a longer word allowed: "potter" is no porter, and "poet" no pot washer. */
const spelledAlike = (catalogue: Catalogue, text: string): Named | null => {
  const meant = catalogue.search(text.slice(0, 200), { type: "role", limit: 10 }).filter(({ matched }) => isMeant(text, matched));
  const isLabel = ({ label, matched }: (typeof meant)[number]) => Number(label === matched);
  return meant.sort((a, b) => isLabel(b) - isLabel(a) || a.label.length - b.label.length)[0] ?? null;
};

const isMeant = (text: string, name: string): boolean => {
  const known = nameKey(name).split(" ");
  return nameKey(text)
    .split(" ")
    .every((word) => known.some((other) => titleStem(other) === titleStem(word) || isSlip(word, other)));
};

const isSlip = (word: string, other: string): boolean =>
  word.length >= surelyMeant && word[0] === other[0] && slipsBetween(word, other, 1) <= 1;
/** Letters from which one slip leaves a word what it is: "maneger"; in a shorter one it is mostly another word. */
const surelyMeant = 7;

/** Only a place on the ladder: whoever wants to be "supervisor" means that of the work they do. */
const bareLead =
  /^(?:a |the )?(?:(?:first|senior|deputy|assistant|junior) )?(?:(?:shift|team|line|section|crew|group|department) )?(?:supervisor|leader|lead|manager|head|boss|foreman|forewoman|charge hand|teamleiter(?:in)?|schichtleiter(?:in)?|vorarbeiter(?:in)?|encargad[oa]|jef[ea] de (?:turno|equipo)|chef(?:fe)? d['’]équipe)$/iu;

const bareLearner =
  /^(?:an? )?(?:apprentice|trainee|intern|lehrling|azubi|auszubildende[rn]?|praktikant(?:in)?|aprendi[zc]|becari[oa]|apprentie?|stagiaire)$/iu;

const ofAnyTrade = (catalogue: Catalogue, text: string) => {
  const roles = nearestTo(catalogue, text);
  return { text, nearest: inWords(roles), roles };
};

/** The first role that leads above those that are held, in the order of these. */
const leadAbove = (catalogue: Catalogue, heldRoles: readonly string[]): Named | null => {
  for (const id of heldRoles) {
    const held = catalogue.role(id);
    const next = (held?.next ?? []).flatMap((one) => catalogue.role(one) ?? []);
    const leads = next.filter(
      ({ label, step = 0 }) => step > (held?.step ?? 0) && /supervisor|lead|manager|head|chef|charge/iu.test(label),
    );
    const [first] = leads.sort((a, b) => (a.step ?? 0) - (b.step ?? 0));
    if (first) return first;
  }
  return null;
};

/** "Electrical crew chief": the role of the field that leads, where the name says so; the one that learns, where it says that. */
const stepOf = (catalogue: Catalogue, held: ReturnType<ReturnType<typeof starterTitles>["find"]>): Named | null => {
  if (!held || held.confidence < 0.5) return null;
  if (!held.leads && !held.learning) return null;
  const family = [held.role, ...held.role.next.flatMap((id) => catalogue.role(id) ?? [])].filter(
    (role) => role.family === held.role.family || held.leads,
  );
  const fitting = family.filter(({ step = 2 }) => (held.leads ? step >= 4 : step <= 1));
  return fitting.sort((a, b) => (held.leads ? (a.step ?? 0) - (b.step ?? 0) : 0))[0] ?? held.role;
};

const own = (catalogue: Catalogue, text: string, near: readonly string[]): TargetRole => {
  const id = ownRoleId(text, near);
  const role = catalogue.role(id) ?? catalogue.role(ownRoleId(text, [fallback]));
  return {
    id: role?.id ?? id,
    label: role?.label ?? text,
    asked: text,
    found: "own",
    others: (role?.near ?? []).flatMap((one) => catalogue.role(one) ?? []).map(({ id: of, label }) => ({ id: of, label })),
  };
};

/** What a title of which nothing is known asks at least: running work of any kind. */
const fallback = "starter:operations-coordinator";
