// Answers that hold until something changes: kept in this process for the people who asked last, each with the state that it was computed from.

/** The most people, and the most answers of one person, that are kept; the oldest go first. */
const mostPeople = 100;
const mostAnswers = 200;

interface Answer {
  stamp: string;
  answer: unknown;
}

export interface Remembered {
  /** The answer as it was computed at `stamp`, or computed now. */
  get: <T>(personId: string, name: string, stamp: string, compute: () => Promise<T>) => Promise<T>;
  /** Drops what is kept of a person who just wrote. */
  forget: (personId: string) => void;
}

const putLast = <V>(map: Map<string, V>, name: string, value: V, most: number): void => {
  map.delete(name);
  map.set(name, value);
  const [oldest] = map.keys();
  if (map.size > most && oldest !== undefined) map.delete(oldest);
};

export const remembered = (): Remembered => {
  const people = new Map<string, Map<string, Answer>>();
  return {
    get: async <T>(personId: string, name: string, stamp: string, compute: () => Promise<T>): Promise<T> => {
      const known = people.get(personId)?.get(name);
      if (known?.stamp === stamp) return known.answer as T;
      const answer = await compute();
      const answers = people.get(personId) ?? new Map<string, Answer>();
      putLast(answers, name, { stamp, answer }, mostAnswers);
      putLast(people, personId, answers, mostPeople);
      return answer;
    },
    forget: (personId) => people.delete(personId),
  };
};
