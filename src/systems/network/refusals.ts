// What people and talks say no to, with the way out in each sentence.
import { refusing } from "../../core/refusal.ts";

export const networkRefusals = {
  ...refusing(422, {
    nobodyNamed: "The line names nobody. Begin with who it was: met Ana at the fair, promised the slides by Friday.",
    noPeople:
      '{file} holds no people that are read by themselves: give a vCard file, a Google Contacts or LinkedIn export, or say which column is what (--columns "name=Full name, email=Mail").',
    brokenArchive: "{file} is not a whole ZIP archive. Download it again, or give the Connections.csv in it.",
    tooMuch: "{file} is not read: {why}. Give a part of it.",
    unknownField: "“{part}” does not say which column is what. Write field=column; the fields are {fields}.",
    sameContact: "These are the same person already. Name two.",
  }),
  ...refusing(404, { noSuchPromise: "This talk holds no such promise. Look at the talk for what stands in it." }),
};
