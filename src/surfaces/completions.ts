// What a shell offers while a command is typed, as a script that the shell reads: nouns, verbs, options and the words that an option takes.
import type { Command, Option } from "commander";

export const shells = ["bash", "zsh", "fish"] as const;
export type Shell = (typeof shells)[number];

/** The words that an option may be, beside what its own line says. */
const offered = new WeakMap<Option, readonly string[]>();

export const offering = (option: Option, words: readonly string[] | undefined): Option => {
  if (words) offered.set(option, words);
  return option;
};

interface Said {
  word: string;
  about: string;
}

interface Typed extends Said {
  takes: "nothing" | "file" | "text";
  words: readonly string[];
}

/** A place in a command, such as nothing yet, `wins` or `wins add`. */
interface Place {
  path: readonly string[];
  next: Said[];
  options: Typed[];
}

const mostSaid = 70;

/** The first sentence, short enough for a line beside others. */
const brief = (text: string): string => {
  const [first = ""] = text.split(/(?<=[.:;])\s/);
  const bare = first.replace(/[.:;]$/, "");
  return bare.length > mostSaid ? `${bare.slice(0, mostSaid).replace(/\s+\S*$/, "")} …` : bare;
};

const typedAs = (option: Option): Typed => ({
  word: option.long ?? option.short ?? "",
  about: brief(option.description),
  takes: /<(?:file|path)>/.test(option.flags) ? "file" : option.required || option.optional ? "text" : "nothing",
  words: offered.get(option) ?? [],
});

const placeOf = (command: Command, path: readonly string[]): Place => ({
  path,
  next: [
    ...command.commands.map((inner) => ({ word: inner.name(), about: brief(inner.description()) })),
    ...command.registeredArguments.flatMap(({ argChoices = [], description }) =>
      argChoices.map((word) => ({ word, about: brief(description) })),
    ),
  ],
  options: [...command.options.filter(({ hidden }) => !hidden).map(typedAs), help],
});

const help: Typed = { word: "--help", about: "How it is used", takes: "nothing", words: [] };

const placesOf = (command: Command, path: readonly string[] = []): Place[] => [
  placeOf(command, path),
  ...command.commands.flatMap((inner) => placesOf(inner, [...path, inner.name()])),
];

const inQuotes = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

const bash = (places: readonly Place[]): string => {
  const words = places.map(
    ({ path, next, options }) =>
      `    ${inQuotes(path.join(" "))}) words=${inQuotes([...next, ...options].map(({ word }) => word).join(" "))} ;;`,
  );
  const values = places.flatMap(({ path, options }) =>
    options.flatMap((option) =>
      option.takes === "nothing"
        ? []
        : [`    ${inQuotes([...path, option.word].join(" "))}) words=${inQuotes(option.words.join(" "))}; return 0 ;;`],
    ),
  );
  return `# Completions of cairn for bash. To read them in every shell: echo 'source <(cairn completions bash)' >> ~/.bashrc
_cairn_value() {
  case "$1" in
${values.join("\n")}
  esac
  return 1
}
_cairn_words() {
  case "$1" in
${words.join("\n")}
    *) return 1 ;;
  esac
}
_cairn() {
  local words="" path="" at cur="\${COMP_WORDS[COMP_CWORD]}"
  for ((at = 1; at < COMP_CWORD; at++)); do
    _cairn_words "\${path:+$path }\${COMP_WORDS[at]}" || break
    path="\${path:+$path }\${COMP_WORDS[at]}"
  done
  words=""
  _cairn_value "\${path:+$path }\${COMP_WORDS[COMP_CWORD - 1]}" || _cairn_words "$path"
  COMPREPLY=($(compgen -W "$words" -- "$cur"))
}
complete -o default -F _cairn cairn
`;
};

const zsh = (places: readonly Place[]): string => {
  const item = ({ word, about }: Said) => inQuotes(`${word.replaceAll(":", "\\:")}:${about}`);
  const words = places.map(
    ({ path, next, options }) => `    (${inQuotes(path.join(" "))}) words_here=(${[...next, ...options].map(item).join(" ")}) ;;`,
  );
  const values = places.flatMap(({ path, options }) =>
    options.flatMap((option) =>
      option.takes === "nothing"
        ? []
        : [
            `    (${inQuotes([...path, option.word].join(" "))}) words_here=(${option.words.map(inQuotes).join(" ")}); return 0 ;;`,
          ],
    ),
  );
  return `#compdef cairn
# Completions of cairn for zsh. To read them in every shell: echo 'source <(cairn completions zsh)' >> ~/.zshrc (after compinit)
_cairn_value() {
  case "$1" in
${values.join("\n")}
  esac
  return 1
}
_cairn_words() {
  case "$1" in
${words.join("\n")}
    (*) return 1 ;;
  esac
}
_cairn() {
  local -a words_here
  local path_here="" at
  for ((at = 2; at < CURRENT; at++)); do
    _cairn_words "\${path_here:+$path_here }\${words[at]}" || break
    path_here="\${path_here:+$path_here }\${words[at]}"
  done
  words_here=()
  _cairn_value "\${path_here:+$path_here }\${words[CURRENT-1]}" || _cairn_words "$path_here"
  if (( \${#words_here} )); then _describe cairn words_here; else _files; fi
}
compdef _cairn cairn
`;
};

const fish = (places: readonly Place[]): string => {
  const quoted = (text: string) => `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
  const at = (which: string, path: readonly string[]) => `-n ${quoted([which, ...path].join(" "))}`;
  const lines = places.flatMap(({ path, next, options }) => [
    ...next.map(({ word, about }) => `complete -c cairn ${at("__cairn_is", path)} -f -a ${word} -d ${quoted(about)}`),
    ...options.map(({ word, about, takes, words }) => {
      const value =
        takes === "nothing" ? "" : takes === "file" ? " -r -F" : ` -x${words.length > 0 ? ` -a ${quoted(words.join(" "))}` : ""}`;
      return `complete -c cairn ${at("__cairn_in", path)} -l ${word.replace(/^--/, "")}${value} -d ${quoted(about)}`;
    }),
  ]);
  return `# Completions of cairn for fish. To keep them: cairn completions fish > ~/.config/fish/completions/cairn.fish
function __cairn_in
  set -l typed (commandline -opc)
  set -e typed[1]
  test (count $typed) -ge (count $argv); or return 1
  for at in (seq (count $argv))
    test "$typed[$at]" = "$argv[$at]"; or return 1
  end
end
function __cairn_is
  set -l typed (commandline -opc)
  test (count $typed) -eq (math (count $argv) + 1); and __cairn_in $argv
end
${lines.join("\n")}
`;
};

const scripts: Record<Shell, (places: readonly Place[]) => string> = { bash, zsh, fish };

/** The script of a shell, for everything that the program can do. */
export const completionScript = (program: Command, shell: Shell): string => scripts[shell](placesOf(program));
