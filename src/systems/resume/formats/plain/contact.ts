// How and where a person is reached, in the lines at the head of a resume.
import type { ProfileFacts } from "../../../../career/profile-facts.ts";
import { isKnownPlace } from "../../../../career/situation.ts";

type Contact = Pick<ProfileFacts["basics"], "name" | "email" | "phone" | "link" | "place">;

const mail = /[^\s<>|,;:]+@[^\s<>|,;]+\.[\p{L}]{2,}/u;
const web = /(?:https?:\/\/|www\.)[^\s|,;()]+|(?<![\p{L}@.])(?:linkedin|github|gitlab|xing)\.com\/[^\s|,;()]+/iu;
const phone = /\+?\(?\d[\d\s()/.-]{6,}\d/;
/** Two years with a dash between are no number to call. */
const period = /^\(?(?:19|20)\d{2}\s*[-/.–]\s*(?:19|20)\d{2}\)?$/;
const label =
  /^(?:tel|telefon|telephone|teléfono|téléphone|phone|mobile|mobil|móvil|portable|e-?mail|mail|courriel|correo|adresse|address|dirección|domicilio|web|website|linkedin|anschrift|adresse électronique)\.?\s*:?\s*/iu;
const nameLike = /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,3}$/u;
const placeLike = /^\p{Lu}[\p{L}.'’-]*(?:[ -](?:\p{Lu}[\p{L}.'’-]*|de|la|del|am|an|der|sur|en|le)){0,4}$/u;

/** Null where a line holds no mail, phone or web address. Of the rest of such a line, a name stands first and places after it. */
export const contactIn = (text: string, mayHoldName: boolean): Contact | null => {
  const email = mail.exec(text)?.[0];
  const link = web.exec(text)?.[0];
  const [digits = ""] = phone.exec(text) ?? [];
  const number = period.test(digits) ? undefined : digits;
  if (!email && !link && !number) return null;
  const others = text
    .split(/\s*[|·•;]\s*|\s{3,}|\t|,\s+|\s+[–—-]\s+/)
    .map((part) =>
      part
        .replace(label, "")
        .replace(/^\d{4,5}\s+/, "")
        .trim(),
    )
    .filter((part) => part && !mail.test(part) && !web.test(part) && !phone.test(part));
  const name = mayHoldName && nameLike.test(others[0] ?? "") ? others.shift() : undefined;
  // Where a place is known, what stands before it is a name that was read already.
  const known = Math.max(0, others.findIndex(isKnownPlace));
  const place = others
    .slice(known)
    .filter((part) => placeLike.test(part))
    .slice(0, 3)
    .join(", ");
  return {
    ...(name && { name }),
    ...(email && { email }),
    ...(number && { phone: number.trim() }),
    ...(link && { link }),
    ...(place && { place }),
  };
};
