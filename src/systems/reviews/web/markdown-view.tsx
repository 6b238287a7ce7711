// Markdown as elements of the page, made from its tree and never from HTML.
import type { ReactNode } from "react";
import { late, useWanted } from "../../../web/kit/late.ts";
import type { Block, Inline } from "../rules/markdown.ts";
import { t } from "./text.ts";

const markdown = late(() => import("../rules/markdown.ts"));

/** The reader of Markdown, which comes after the screen; undefined until then. */
export const useMarkdown = () => useWanted(markdown, true);

export function MarkdownView({ text: written }: { text: string }) {
  const reader = useMarkdown();
  return <div className="markdown">{reader ? drawBlocks(reader.blocksOf(written)) : <p>{written}</p>}</div>;
}

const drawBlocks = (blocks: readonly Block[]): ReactNode[] =>
  // biome-ignore lint/suspicious/noArrayIndexKey: a tree made from one text, drawn as a whole
  blocks.map((block, place) => <BlockView key={place} block={block} />);

function BlockView({ block }: { block: Block }): ReactNode {
  switch (block.kind) {
    case "heading": {
      // The page's title and its sections come before anything in an entry.
      const Heading = block.level <= 1 ? "h3" : block.level === 2 ? "h4" : "h5";
      return <Heading>{drawInlines(block.children)}</Heading>;
    }
    case "paragraph":
      return <p>{drawInlines(block.children)}</p>;
    case "quote":
      return <blockquote>{drawBlocks(block.children)}</blockquote>;
    case "list": {
      const List = block.ordered ? "ol" : "ul";
      return (
        <List>
          {block.items.map((item, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a tree made from one text, drawn as a whole
            <li key={place}>{drawBlocks(item)}</li>
          ))}
        </List>
      );
    }
    case "code":
      return (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reached by key
        <pre tabIndex={0}>
          <code>{block.text}</code>
        </pre>
      );
    case "table":
      return <TableView table={block} />;
    case "rule":
      return <hr />;
  }
}

function TableView({ table: { head, rows, align } }: { table: Extract<Block, { kind: "table" }> }) {
  const styleOf = (place: number) => ({ textAlign: align[place] ?? undefined });
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls, and arrow keys must reach it
    <section className="markdown-table" aria-label={t("tableInText")} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {head.map((cell, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a tree made from one text, drawn as a whole
              <th key={place} scope="col" style={styleOf(place)}>
                {drawInlines(cell)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, line) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a tree made from one text, drawn as a whole
            <tr key={line}>
              {row.map((cell, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a tree made from one text, drawn as a whole
                <td key={place} style={styleOf(place)}>
                  {drawInlines(cell)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** An image by its words: nothing is fetched from elsewhere, the link leads there. */
function ImageView({ image: { alt, to } }: { image: Extract<Inline, { kind: "image" }> }) {
  const said = t("imageInText", { alt });
  if (to === null) return <span className="note">{said}</span>;
  return (
    <a href={to} target="_blank" rel="noopener noreferrer nofollow">
      {said}
    </a>
  );
}

const drawInlines = (parts: readonly Inline[]): ReactNode[] =>
  // biome-ignore lint/suspicious/noArrayIndexKey: a tree made from one text, drawn as a whole
  parts.map((part, place) => <InlineView key={place} part={part} />);

function InlineView({ part }: { part: Inline }): ReactNode {
  switch (part.kind) {
    case "text":
      return part.text;
    case "code":
      return <code>{part.text}</code>;
    case "break":
      return <br />;
    case "strong":
      return <strong>{drawInlines(part.children)}</strong>;
    case "emphasis":
      return <em>{drawInlines(part.children)}</em>;
    case "image":
      return <ImageView image={part} />;
    case "link":
      return (
        <a href={part.to} target="_blank" rel="noopener noreferrer nofollow">
          {drawInlines(part.children)}
        </a>
      );
  }
}
