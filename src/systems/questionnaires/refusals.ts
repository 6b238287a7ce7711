// What instruments and sittings refuse, each with the way out.
import type { RefusalDefinition } from "../../core/refusal.ts";

export const sittingRefusals = {
  alreadyOpen: {
    code: "SITTING_OPEN",
    status: 409,
    message:
      "A sitting of “{title}” is open since {since}, with {answered} of {of} answered. Go on with it ({sitting}), or delete it first.",
  },
  unknownItem: {
    code: "UNKNOWN_ITEM",
    status: 422,
    message: "“{title}” has no item “{item}”. Its items are listed by `instruments get {instrument}`.",
  },
  unknownAnswer: {
    code: "UNKNOWN_ANSWER",
    status: 422,
    message: "{value} is no answer to “{item}”. Choose one of: {choices}.",
  },
  finished: {
    code: "SITTING_FINISHED",
    status: 409,
    message: "This sitting was finished on {day}: its answers stay as they were given. Start another one to answer again.",
  },
  notFinished: {
    code: "SITTING_NOT_FINISHED",
    status: 409,
    message: "This sitting is not finished: {answered} of {of} answered. Finish it to see its scores.",
  },
  nothingAnswered: {
    code: "NOTHING_ANSWERED",
    status: 422,
    message: "Nothing is answered yet. Answer what you can, then finish.",
  },
  notOpen: { code: "SITTING_NOT_OPEN", status: 409, message: "This sitting is {state}. {way}" },
  noEarlier: {
    code: "NO_EARLIER_SITTING",
    status: 422,
    message: "There is no earlier finished sitting of “{title}” to compare with. Answer it again some months later.",
  },
  otherInstrument: {
    code: "OTHER_INSTRUMENT",
    status: 422,
    message: "“{one}” and “{other}” are different questionnaires. Choose two sittings of the same one.",
  },
} satisfies Record<string, RefusalDefinition>;

export const instrumentRefusals = {
  broken: {
    code: "BROKEN_FILE",
    status: 422,
    message: "{file}, {where}: {fault} Mend it there, then try again; nothing was saved.",
  },
  taken: {
    code: "INSTRUMENT_EXISTS",
    status: 409,
    message:
      "There is a questionnaire “{id}” already ({title}, version {version}). Give yours another id, or delete your earlier one first.",
  },
  mustState: {
    code: "RIGHT_NOT_STATED",
    status: 422,
    message:
      "Say that you may use these items ({licence}): set “I may use it” (--may-use). Cairn does not ship questionnaires whose terms forbid it.",
  },
  shipped: {
    code: "SHIPPED_INSTRUMENT",
    status: 422,
    message: "“{title}” comes with Cairn and stays. You need not answer it.",
  },
  unknownInstrument: {
    code: "UNKNOWN_INSTRUMENT",
    status: 422,
    message:
      "{file} holds a sitting of “{title}” ({id}), which is not here. Add that questionnaire first (instruments add), then try again.",
  },
} satisfies Record<string, RefusalDefinition>;
