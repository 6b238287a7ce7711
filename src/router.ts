// The product's table of contents: all systems in their order, and all operations in one object.
import type { InferRouterInputs } from "@orpc/server";
import { key, sessions } from "./accounts/index.ts";
import { catalogue } from "./catalogue/index.ts";
import type { Context } from "./operations/context.ts";
import type { Nouns, System } from "./operations/contributions.ts";
import { platform } from "./platform/index.ts";
import * as rooms from "./systems.ts";

/** From the ground upwards: a system stands after those that it builds on, on one floor in the order of the loop. */
const upwards = (all: readonly System<Context>[]): System<Context>[] => {
  const storey = ({ name, buildsOn = [] }: System<Context>): number =>
    Math.max(0, ...buildsOn.map((below) => 1 + storey(all.find((one) => one.name === below) ?? missing(name, below))));
  const last = all.length;
  return [...all].sort((a, b) => storey(a) - storey(b) || (a.place ?? last) - (b.place ?? last));
};

const missing = (name: string, below: string): never => {
  throw new Error(`${name} builds on “${below}”, which is not among the rooms of src/systems.ts.`);
};

export const systems: readonly System<Context>[] = [platform, ...upwards(Object.values(rooms))];

const ground = { ...platform.operations, catalogue, key, sessions };

type OfAll<O> = (O extends object ? (one: O) => void : never) extends (all: infer A) => void ? A : never;
type Joined = typeof ground & OfAll<(typeof rooms)[keyof typeof rooms]["operations"]>;

const joined = (all: readonly Nouns[]): Nouns => {
  const nouns = all.flatMap((one) => Object.entries(one));
  const twice = nouns.find(([noun], at) => nouns.findIndex(([other]) => other === noun) < at);
  if (twice) throw new Error(`Two systems have operations on “${twice[0]}”: one of them needs another word.`);
  return Object.fromEntries(nouns);
};

export const router = joined([ground, ...systems.slice(1).map(({ operations }) => operations)]) as {
  [Noun in keyof Joined]: Joined[Noun];
};

export type Router = typeof router;

type Inputs = InferRouterInputs<Router>;
type ByName = {
  [Noun in keyof Inputs & string]: { [Verb in keyof Inputs[Noun] & string as `${Noun}.${Verb}`]: Inputs[Noun][Verb] };
};
type AllInputs = OfAll<ByName[keyof ByName]>;

declare module "./operations/contributions.ts" {
  interface Registered {
    inputs: AllInputs;
  }
}
