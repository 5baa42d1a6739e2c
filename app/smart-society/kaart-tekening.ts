import dagre from "@dagrejs/dagre";
import { tekstregels } from "~/ui/svg-tekst";
import { losse, rangVan, type Kaart, type Punt, type Puntsoort } from "./kaart";

export type Knoopsoort = "opgave" | "buur" | Puntsoort;
export type Knoop = { sleutel: string; soort: Knoopsoort; titel: string; regels: string[]; merk: string | null; x: number; y: number; breedte: number; hoogte: number };
/** `langs`: where a line that is longer than one column goes between the others. */
export type Verbinding = { sleutel: string; van: string; naar: string; soort: "lijn" | "vanzelf" | "samenhang"; langs: Plek[] };
export type Plek = { x: number; y: number };
export type Tekening = { knopen: Knoop[]; verbindingen: Verbinding[]; x: number; y: number; breedte: number; hoogte: number };
export type Positie = { knoop: string; x: number; y: number };

const BREEDTE = 200;
const REGEL = 18;
const RAND = 24;
const TEKENS_PER_REGEL = 24;

/**
 * The map as a drawing: the opgave, to its right the uitdagingen, then the oplossingen, then the haakjes; opgaven that are
 * connected to its left. Laid out by dagre around the opgave, so that what somebody gave a place by hand stays where it was
 * when something is added elsewhere. The same map gives the same drawing.
 */
export function tekeningVan(kaart: Kaart, posities: readonly Positie[]): Tekening {
  const knopen = knopenVan(kaart);
  const lijnen = verbindingenVan(kaart);
  const graaf = legUit(knopen, lijnen);
  const midden = graaf.node("opgave");
  const vanaf = ({ x, y }: Plek): Plek => ({ x: Math.round(x - midden.x), y: Math.round(y - midden.y) });
  const metDeHand = new Map(posities.map((positie) => [positie.knoop, positie]));
  const gelegd = knopen.map((knoop) => {
    const { x, y } = vanaf(graaf.node(knoop.sleutel));
    const hand = metDeHand.get(knoop.sleutel);
    return { ...knoop, x: hand?.x ?? x - knoop.breedte / 2, y: hand?.y ?? y - knoop.hoogte / 2 };
  });
  const verbindingen = lijnen.map((lijn): Verbinding => {
    const verplaatst = metDeHand.has(lijn.van) || metDeHand.has(lijn.naar);
    const punten = (graaf.edge(lijn.van, lijn.naar) as { points: Plek[] }).points;
    return { ...lijn, langs: verplaatst || punten.length <= 3 ? [] : punten.slice(1, -1).map(vanaf) };
  });
  return { knopen: gelegd, verbindingen, ...kaderVan(gelegd) };
}

function legUit(knopen: readonly Omit<Knoop, "x" | "y">[], lijnen: readonly Omit<Verbinding, "langs">[]) {
  const graaf = new dagre.graphlib.Graph().setGraph({ rankdir: "LR", nodesep: 18, ranksep: 60, ranker: "tight-tree" }).setDefaultEdgeLabel(() => ({}));
  const rang = new Map(knopen.map(({ sleutel, soort }) => [sleutel, RANG[soort]]));
  for (const { sleutel, breedte, hoogte } of knopen) graaf.setNode(sleutel, { width: breedte, height: hoogte });
  for (const { van, naar } of lijnen) graaf.setEdge(van, naar, { minlen: Math.max(1, rang.get(naar)! - rang.get(van)!) });
  dagre.layout(graaf);
  return graaf;
}

const RANG: Record<Knoopsoort, number> = { buur: -1, opgave: 0, uitdaging: 1, oplossing: 2, haakje: 3 };

function knopenVan({ opgave, punten, buren }: Kaart): Omit<Knoop, "x" | "y">[] {
  return [
    knoop("opgave", "opgave", opgave.titel, null),
    ...buren.map(({ sleutel, titel, richting }) => knoop(`opgave:${sleutel}`, "buur", titel, richting === "naar" ? "de opgave leidt hierheen" : "leidt naar de opgave")),
    ...[...punten].sort((a, b) => rangVan(a) - rangVan(b)).map((punt) => knoop(punt.id, punt.soort, punt.titel, merkVan(punt))),
  ];
}

const merkVan = ({ geprioriteerd, gerealiseerd }: Punt) => (geprioriteerd ? "geprioriteerd" : gerealiseerd ? "gerealiseerd" : null);

function knoop(sleutel: string, soort: Knoopsoort, titel: string, merk: string | null): Omit<Knoop, "x" | "y"> {
  const regels = tekstregels(titel, TEKENS_PER_REGEL);
  return { sleutel, soort, titel, regels, merk, breedte: BREEDTE, hoogte: RAND + REGEL * (regels.length + (merk ? 1 : 0)) };
}

function verbindingenVan({ punten, lijnen, buren }: Kaart): Omit<Verbinding, "langs">[] {
  const bekend = new Set(punten.map(({ id }) => id));
  const vanzelf = [...punten.filter(({ soort }) => soort === "uitdaging"), ...losse(punten, lijnen)];
  return [
    ...buren.map(({ id, sleutel }) => ({ sleutel: id, van: `opgave:${sleutel}`, naar: "opgave", soort: "samenhang" as const })),
    ...vanzelf.map(({ id }) => ({ sleutel: `opgave-${id}`, van: "opgave", naar: id, soort: "vanzelf" as const })),
    ...lijnen.filter(({ van, naar }) => bekend.has(van) && bekend.has(naar)).map(({ id, van, naar }) => ({ sleutel: id, van, naar, soort: "lijn" as const })),
  ];
}

function kaderVan(knopen: readonly Knoop[]) {
  const x = Math.min(...knopen.map((knoop) => knoop.x)) - RAND;
  const y = Math.min(...knopen.map((knoop) => knoop.y)) - RAND;
  const rechts = Math.max(...knopen.map((knoop) => knoop.x + knoop.breedte)) + RAND;
  const onder = Math.max(...knopen.map((knoop) => knoop.y + knoop.hoogte)) + RAND;
  return { x, y, breedte: rechts - x, hoogte: onder - y };
}
