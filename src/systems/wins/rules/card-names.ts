// What must not stand on a card that strangers see: names of people and employers.
import { wordsOf } from "../../../core/fold.ts";

/** The names whose words stand in the text one after the other; a person's first name alone counts as well. */
export const namesIn = (text: string, people: readonly string[], employers: readonly string[]): string[] => {
  const said = ` ${wordsOf(text).join(" ")} `;
  const stands = (name: string) => {
    const words = wordsOf(name).join(" ");
    return words !== "" && said.includes(` ${words} `);
  };
  const person = (name: string) => stands(name) || name.split(/\s+/).some((part) => part.length > 2 && stands(part));
  return [...new Set([...people.filter(person), ...employers.filter(stands)])];
};
