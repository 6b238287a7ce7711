// What must not stand on a card that strangers see: names of people and employers.
import { wordsOf } from "../../../core/fold.ts";

/** Words that many employers have in their names: alone they name nobody. */
const common = new Set(
  `gmbh ag kg ohg se ug ev inc ltd llc llp plc corp corporation company co limited sa srl spa bv nv oy ab as aps holding holdings group gruppe
  the and und for der die das des van von de la le les of new first general united national international global world europe european german
  american british city state federal public service services solutions systems software digital media marketing design studio studios agency
  consulting consultants partner partners labs lab works technology technologies tech data cloud network networks online outdoor outdoors sports
  sport health healthcare care clinic hospital school university college institute foundation bank insurance energy food foods fashion travel
  hotel hotels restaurant shop store stores market markets trade trading logistics transport engineering industries industrial research
  development production products education academy training learning people team house home office bureau council department ministry society
  association club center centre north south east west young smart green blue red black white open next one best good great big little fast
  free creative modern urban local central project projects press publishing books music art arts film events brand brands content social
  web app apps mobile security finance financial capital ventures investments legal law tax audit real estate building construction`.split(
    /\s+/,
  ),
);

/** The names whose words stand in the text one after the other; a person's first name, or a word that only one employer has, counts alone. */
export const namesIn = (text: string, people: readonly string[], employers: readonly string[]): string[] => {
  const said = ` ${wordsOf(text).join(" ")} `;
  const stands = (name: string) => {
    const words = wordsOf(name).join(" ");
    return words !== "" && said.includes(` ${words} `);
  };
  const person = (name: string) => stands(name) || name.split(/\s+/).some((part) => part.length > 2 && stands(part));
  const employer = (name: string) =>
    stands(name) || wordsOf(name).some((word) => word.length > 2 && !common.has(word) && stands(word));
  return [...new Set([...people.filter(person), ...employers.filter(employer)])];
};
