// What instruments and sittings refuse, each with the way out.
import { refusing } from "../../core/refusal.ts";

export const sittingRefusals = {
  ...refusing(409, {
    sittingOpen:
      "A sitting of “{title}” is open since {since}, with {answered} of {of} answered. Go on with it ({sitting}), or delete it first.",
    sittingFinished:
      "This sitting was finished on {day}: its answers stay as they were given. Start another one to answer again.",
    sittingNotFinished: "This sitting is not finished: {answered} of {of} answered. Finish it to see its scores.",
    sittingNotOpen: "This sitting is {state}. {way}",
  }),
  ...refusing(422, {
    unknownItem: "“{title}” has no item “{item}”. Its items are listed by `instruments get {instrument}`.",
    unknownAnswer: "{value} is no answer to “{item}”. Choose one of: {choices}.",
    nothingAnswered: "Nothing is answered yet. Answer what you can, then finish.",
    noEarlierSitting: "There is no earlier finished sitting of “{title}” to compare with. Answer it again some months later.",
    otherInstrument: "“{one}” and “{other}” are different questionnaires. Choose two sittings of the same one.",
  }),
};

export const instrumentRefusals = {
  ...refusing(422, {
    brokenFile: "{file}, {where}: {fault} Mend it there, then try again; nothing was saved.",
    rightNotStated:
      "Say that you may use these items ({licence}): set “I may use it” (--may-use). Cairn does not ship questionnaires whose terms forbid it.",
    shippedInstrument: "“{title}” comes with Cairn and stays. You need not answer it.",
    unknownInstrument:
      "{file} holds a sitting of “{title}” ({id}), which is not here. Add that questionnaire first (instruments add), then try again.",
  }),
  ...refusing(409, {
    instrumentExists:
      "There is a questionnaire “{id}” already ({title}, version {version}). Give yours another id, or delete your earlier one first.",
  }),
};
