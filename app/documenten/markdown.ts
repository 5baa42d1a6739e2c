import type { ListItem, PhrasingContent, RootContent } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import type { Blok, Stuk } from "./document";

/**
 * The Markdown that people may write: paragraphs, **bold**, *italic*, links, lists, headings. Everything else, HTML and script
 * included, stays the text it was typed as: it never reaches a page as markup, because only these blocks exist.
 */
export function blokkenUitMarkdown(tekst: string, kopniveau: 3 | 4 = 4): Blok[] {
  return fromMarkdown(tekst).children.flatMap((knoop) => blokUit(knoop, { bron: tekst, kopniveau, diepte: 0 }));
}

type Plek = { bron: string; kopniveau: 3 | 4; diepte: number };
/** Nobody writes deeper; whoever tries gets the text as it was typed. */
const DIEPST = 12;
const dieper = (plek: Plek): Plek => ({ ...plek, diepte: plek.diepte + 1 });

function blokUit(knoop: RootContent, plek: Plek): Blok[] {
  if (plek.diepte > DIEPST) return [{ soort: "alinea", stukken: [{ tekst: letterlijk(knoop, plek) }] }];
  switch (knoop.type) {
    case "paragraph":
      return [{ soort: "alinea", stukken: stukkenUit(knoop.children, plek) }];
    case "heading":
      return [{ soort: "kop", niveau: plek.kopniveau, tekst: platteTekst(stukkenUit(knoop.children, plek)), anker: "" }];
    case "list":
      return [{ soort: "lijst", genummerd: knoop.ordered === true, ...(knoop.ordered && knoop.start != null && knoop.start !== 1 && { vanaf: knoop.start }), punten: knoop.children.flatMap((punt) => puntenUit(punt, plek)) }];
    case "blockquote":
      return knoop.children.flatMap((kind) => blokUit(kind, dieper(plek)));
    case "thematicBreak":
    case "definition":
      return [];
    default:
      return [{ soort: "alinea", stukken: [{ tekst: letterlijk(knoop, plek) }] }];
  }
}

/** A point of a list, and after it as points of their own whatever stands indented below it. */
function puntenUit(punt: ListItem, plek: Plek): Stuk[][] {
  return punt.children
    .flatMap((kind) => blokUit(kind, dieper(plek)))
    .flatMap((blok) => (blok.soort === "lijst" ? blok.punten : blok.soort === "alinea" ? [blok.stukken] : blok.soort === "kop" ? [[{ tekst: blok.tekst }]] : []));
}

function stukkenUit(knopen: PhrasingContent[], plek: Plek, opmaak: Omit<Stuk, "tekst"> = {}): Stuk[] {
  return knopen.flatMap((knoop): Stuk[] => {
    if (plek.diepte > DIEPST) return [{ ...opmaak, tekst: letterlijk(knoop, plek) }];
    switch (knoop.type) {
      case "text":
        return [{ ...opmaak, tekst: knoop.value.replace(/\n/g, " ") }];
      case "strong":
        return stukkenUit(knoop.children, dieper(plek), { ...opmaak, vet: true });
      case "emphasis":
        return stukkenUit(knoop.children, dieper(plek), { ...opmaak, cursief: true });
      case "link":
        return stukkenUit(knoop.children, dieper(plek), isVeiligeLink(knoop.url) ? { ...opmaak, link: knoop.url } : opmaak);
      case "break":
        return [{ ...opmaak, tekst: " " }];
      default:
        return [{ ...opmaak, tekst: letterlijk(knoop, plek) }];
    }
  });
}

/** Only addresses that a reader can follow without harm, and that fit in every kind of file. */
export function isVeiligeLink(url: string): boolean {
  return url.length <= 2000 && /^(https?:\/\/[^\s]+|mailto:[^\s@]+@[^\s@]+)$/i.test(url);
}

function letterlijk(knoop: RootContent | PhrasingContent, { bron }: Plek): string {
  return bron.slice(knoop.position?.start.offset ?? 0, knoop.position?.end.offset ?? 0).replace(/\s+/g, " ");
}

export const platteTekst = (stukken: readonly Stuk[]) => stukken.map(({ tekst }) => tekst).join("");
