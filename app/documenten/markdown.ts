import type { PhrasingContent, RootContent } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import type { Blok, Stuk } from "./document";

/**
 * The Markdown that people may write: paragraphs, **bold**, *italic*, links, lists, headings. Everything else, HTML and script
 * included, stays the text it was typed as: it never reaches a page as markup, because only these blocks exist.
 */
export function blokkenUitMarkdown(tekst: string, kopniveau: 3 | 4 = 4): Blok[] {
  return fromMarkdown(tekst).children.flatMap((knoop) => blokUit(knoop, tekst, kopniveau));
}

function blokUit(knoop: RootContent, bron: string, niveau: 3 | 4): Blok[] {
  switch (knoop.type) {
    case "paragraph":
      return [{ soort: "alinea", stukken: stukkenUit(knoop.children, bron) }];
    case "heading":
      return [{ soort: "kop", niveau, tekst: platteTekst(stukkenUit(knoop.children, bron)), anker: "" }];
    case "list":
      return [{ soort: "lijst", genummerd: knoop.ordered === true, punten: knoop.children.map((punt) => punt.children.flatMap((kind) => ("children" in kind ? stukkenUit(kind.children as PhrasingContent[], bron) : []))) }];
    case "blockquote":
      return knoop.children.flatMap((kind) => blokUit(kind, bron, niveau));
    case "thematicBreak":
    case "definition":
      return [];
    default:
      return [{ soort: "alinea", stukken: [{ tekst: letterlijk(knoop, bron) }] }];
  }
}

function stukkenUit(knopen: PhrasingContent[], bron: string, opmaak: Omit<Stuk, "tekst"> = {}): Stuk[] {
  return knopen.flatMap((knoop): Stuk[] => {
    switch (knoop.type) {
      case "text":
        return [{ ...opmaak, tekst: knoop.value.replace(/\n/g, " ") }];
      case "strong":
        return stukkenUit(knoop.children, bron, { ...opmaak, vet: true });
      case "emphasis":
        return stukkenUit(knoop.children, bron, { ...opmaak, cursief: true });
      case "link":
        return stukkenUit(knoop.children, bron, isVeiligeLink(knoop.url) ? { ...opmaak, link: knoop.url } : opmaak);
      case "break":
        return [{ ...opmaak, tekst: " " }];
      default:
        return [{ ...opmaak, tekst: letterlijk(knoop, bron) }];
    }
  });
}

/** Only addresses that a reader can follow without harm. */
export function isVeiligeLink(url: string): boolean {
  return /^(https?:\/\/[^\s]+|mailto:[^\s@]+@[^\s@]+)$/i.test(url);
}

function letterlijk(knoop: RootContent | PhrasingContent, bron: string): string {
  return bron.slice(knoop.position?.start.offset ?? 0, knoop.position?.end.offset ?? 0).replace(/\s+/g, " ");
}

export const platteTekst = (stukken: readonly Stuk[]) => stukken.map(({ tekst }) => tekst).join("");
