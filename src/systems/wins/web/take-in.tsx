// Wins in from outside, each after a look at what would come: the history of a repository, a mail.

import { sayDay } from "../../../core/day.ts";
import { client } from "../../../web/client.ts";
import { Modal } from "../../../web/kit/dialogs.tsx";
import { TakeInFile } from "../../../web/kit/take-in-file.tsx";
import { TakeInGit } from "./take-in-git.tsx";
import { t } from "./text.ts";

export type TakeInFrom = "git" | "mail";

const titles = { git: "gitTitle", mail: "mailTitle" } as const;

export function TakeIn({ from, onClose }: { from: TakeInFrom; onClose: () => void }) {
  return (
    <Modal opened onClose={onClose} title={t(titles[from])} size={620}>
      {from === "git" && <TakeInGit onClose={onClose} />}
      {from === "mail" && <TakeInMail onClose={onClose} />}
    </Modal>
  );
}

function TakeInMail({ onClose }: { onClose: () => void }) {
  return (
    <TakeInFile
      label={t("mailFile")}
      hint={t("mailHelp")}
      accept=".eml,message/rfc822"
      look={(file) => client.wins.importMail({ file, preview: true })}
      take={(file) => client.wins.importMail({ file }, { context: { said: t("mailTaken") } })}
      show={({ win }) => (win ? t("mailFound", { title: win.title, day: sayDay(win.day) }) : t("mailKnown"))}
      ready={({ win }) => win !== null}
      submitLabel={t("takeInNow")}
      onEnd={onClose}
    />
  );
}
