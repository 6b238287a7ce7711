// Everything from one box: screens, commands, and full-text search over all records.
import { Modal, TextInput, useMantineColorScheme } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { useQuery } from "@tanstack/react-query";
import { type KeyboardEvent, use, useEffect, useRef, useState } from "react";
import { capital } from "../core/capital.ts";
import { sentenceOf } from "./answer.ts";
import { api, client } from "./client.ts";
import { addressOfForm, operationForms } from "./kit/operation-forms.ts";
import { useRecordRoute } from "./kit/record-link.tsx";
import { loadOffers, loadOverviews, type PlaceGroup } from "./navigation.ts";
import { t } from "./pages/text.ts";
import { bestFirst, type Findable, rankOf, withSlip } from "./palette-match.ts";
import { usePins } from "./pins.tsx";
import type { SystemScreens } from "./system-screens.ts";
import { announce } from "./toast.tsx";

interface PaletteProps {
  screens: readonly SystemScreens[];
  groups: readonly PlaceGroup[];
  go: (to: string) => void;
  onClose: () => void;
  onCapture: () => void;
}

interface Offer extends Findable {
  key: string;
  part: string;
  note?: string;
  run: () => void;
}

const runOrSay = async (run: () => void | Promise<void>): Promise<void> => {
  try {
    await run();
  } catch (error) {
    announce({ said: sentenceOf(error), failed: true });
  }
};

/** Every place with its group, and every group that has a page of its own. */
const usePlaceOffers = ({ screens, groups, go }: PaletteProps): Offer[] => {
  const overviews = use(loadOverviews(screens));
  const part = t("palettePlaces");
  return groups.flatMap(({ group, home, hasPage, places }) => [
    ...(hasPage ? [{ key: `go ${home}`, part, label: t(group), run: () => go(home) }] : []),
    ...places.map(({ to, label }) => ({
      key: `go ${to}`,
      part,
      label,
      note: label === t(group) ? undefined : t(group),
      keywords: overviews.get(to)?.keywords,
      run: () => go(to),
    })),
  ]);
};

const useCommandOffers = ({ screens, groups, go, onCapture }: PaletteProps): Offer[] => {
  const { setColorScheme } = useMantineColorScheme();
  const { pinHere, unpinHere } = usePins(groups);
  const part = t("paletteCommands");
  return [
    { key: "do capture", part, label: t("capture"), run: onCapture },
    {
      key: "do undo",
      part,
      label: t("keyUndo"),
      keywords: "back revert mistake",
      run: () => void runOrSay(async () => void (await client.changes.undo({}, { context: { said: t("paletteUndone") } }))),
    },
    ...use(loadOffers(screens)).flatMap(({ text: words, commands }) =>
      commands.map((command) => ({
        key: `do ${words.system} ${command.label}`,
        part,
        label: words(command.label),
        keywords: command.keywords,
        run: () => void runOrSay(() => command.run(go)),
      })),
    ),
    ...(pinHere ? [{ key: "do pin", part, label: t("pinThis"), keywords: pinWords, run: pinHere }] : []),
    ...(unpinHere ? [{ key: "do unpin", part, label: t("unpinThis"), keywords: pinWords, run: unpinHere }] : []),
    ...colourSchemes.map(({ scheme, label }) => ({
      key: `colours ${scheme}`,
      part,
      label: t("coloursOf", { scheme: t(label) }),
      run: () => setColorScheme(scheme),
    })),
  ];
};

/** What was typed, as a question to whoever takes one. */
const useQuestionOffers = ({ screens, go }: PaletteProps, asked: string): Offer[] =>
  use(loadOffers(screens)).flatMap(({ text: words, questions }) =>
    questions.map(({ label, to }) => ({
      key: `ask ${words.system} ${label}`,
      part: t("paletteAsk"),
      label: asked,
      note: words(label),
      run: () => go(to(asked)),
    })),
  );

/** Single words are names of what there is; a question has several, or its sign. */
const mayBeQuestion = (asked: string): boolean => asked.endsWith("?") || /\s/.test(asked);

const pinWords = "pin bookmark favourite star shortcut";

const colourSchemes = [
  { scheme: "auto", label: "system" },
  { scheme: "light", label: "light" },
  { scheme: "dark", label: "dark" },
] as const;

const focusAtOnce = (box: HTMLInputElement | null) => box?.focus();

export default function Palette(props: PaletteProps) {
  const { go, onClose } = props;
  const routeOf = useRecordRoute();
  const [written, setWritten] = useState("");
  const [active, setActive] = useState(0);
  const [asked] = useDebouncedValue(written.trim(), 120);
  const found = useQuery(
    api.search.find.queryOptions({
      input: { text: asked, limit: 12, offset: 0 },
      enabled: asked.length > 1,
      placeholderData: (before) => before,
    }),
  );
  const records: Offer[] = (asked.length > 1 ? (found.data?.items ?? []) : []).flatMap((hit) => {
    const to = routeOf(hit.kind, hit.id);
    if (!to) return [];
    return [
      { key: `${hit.kind} ${hit.id}`, part: t("paletteRecords"), label: hit.title, note: capital(hit.what), run: () => go(to) },
    ];
  });
  const forms = useQuery({ ...operationForms, enabled: asked.length > 2 });
  // What is beyond undo is found on the page of operations alone.
  const operations: Offer[] = (asked.length > 2 ? (forms.data ?? []) : [])
    .filter(({ final }) => !final)
    .map((form) => ({
      key: `run ${form.name}`,
      part: t("paletteOperations"),
      label: form.summary,
      note: form.name,
      keywords: `${form.name} ${form.command}`,
      run: () => go(addressOfForm(form)),
    }))
    .filter((offer) => (rankOf(offer, asked) ?? withSlip) < withSlip)
    .slice(0, 8);
  const known = bestFirst([...usePlaceOffers(props), ...useCommandOffers(props)], written.trim());
  const typed = useQuestionOffers(props, written.trim());
  const questions = mayBeQuestion(written.trim()) ? typed : [];
  // A place that bears the words comes first, unless they end as a question does.
  const first = known.length === 0 || written.trim().endsWith("?");
  const offers = first
    ? [...questions, ...known, ...records, ...operations]
    : [...known, ...records, ...operations, ...questions];
  const list = useRef<HTMLDivElement>(null);

  useEffect(() => {
    list.current?.querySelector(`[data-place="${active}"]`)?.scrollIntoView({ block: "nearest" });
  }, [active]);

  const run = (offer: Offer | undefined) => {
    if (!offer) return;
    onClose();
    offer.run();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const moves: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };
    const step = moves[event.key];
    if (step) {
      event.preventDefault();
      setActive((active + step + offers.length) % Math.max(1, offers.length));
    }
    if (event.key === "Enter") {
      event.preventDefault();
      run(offers[active]);
    }
  };

  return (
    <Modal
      opened
      onClose={onClose}
      withCloseButton={false}
      transitionProps={{ duration: 0 }}
      padding={0}
      size={560}
      yOffset="12vh"
      title={t("findOrDo")}
      classNames={{ header: "unseen" }}
    >
      <TextInput
        data-autofocus
        ref={focusAtOnce}
        variant="unstyled"
        className="palette-box"
        aria-label={t("findOrDo")}
        placeholder={t("findOrDo")}
        value={written}
        onChange={(event) => {
          setWritten(event.currentTarget.value);
          setActive(0);
        }}
        onKeyDown={onKeyDown}
        role="combobox"
        aria-expanded
        aria-controls="palette-list"
        aria-activedescendant={offers[active] && `palette-${active}`}
      />
      <div id="palette-list" role="listbox" aria-label={t("findOrDo")} className="palette-list" ref={list} tabIndex={-1}>
        {offers.map((offer, place) => (
          <div key={offer.key} role="presentation">
            {offer.part !== offers[place - 1]?.part && (
              <div className="palette-part" role="presentation">
                {offer.part}
              </div>
            )}
            {/* biome-ignore lint/a11y/useKeyWithClickEvents: the box above holds the focus and answers the keys */}
            <div
              id={`palette-${place}`}
              data-place={place}
              role="option"
              tabIndex={-1}
              aria-selected={place === active}
              className={place === active ? "palette-offer active" : "palette-offer"}
              onClick={() => run(offer)}
              onPointerMove={() => setActive(place)}
            >
              <span>{offer.label}</span>
              {offer.note && <small>{offer.note}</small>}
            </div>
          </div>
        ))}
      </div>
      {offers.length === 0 && !found.isFetching && <p className="palette-empty">{t("paletteEmpty")}</p>}
    </Modal>
  );
}
