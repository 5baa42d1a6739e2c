import { tekstregels } from "~/ui/svg-tekst";
import type { Roosbeeld, Roosthema, Segment } from "./roos";

/** Distances from the centre: the hole, how far a full segment reaches, then the icons and the arc of the theme. */
export type Maten = { gat: number; vol: number; icoon: number; boog: number; buiten: number };
export const BREED: Maten = { gat: 66, vol: 172, icoon: 190, boog: 209, buiten: 214 };
export const SMAL: Maten = { gat: 52, vol: 122, icoon: 135, boog: 148, buiten: 152 };

/** A segment on its place: angles in radians, clockwise from the top; `nummer` is what it is called in a small drawing and in the table. */
export type Blad = Segment & { nummer: number; thema: number; van: number; tot: number };

const TUSSENRUIMTE = 0.045;

/** Every segment gets the same angle; between themes there is a gap. */
export function bladenVan({ themas }: Pick<Roosbeeld, "themas">): Blad[] {
  const aantal = themas.reduce((som, { segmenten }) => som + segmenten.length, 0);
  const gaten = themas.filter(({ segmenten }) => segmenten.length > 0).length;
  const breedte = (2 * Math.PI - (gaten > 1 ? gaten * TUSSENRUIMTE : 0)) / Math.max(1, aantal);
  let hoek = gaten > 1 ? TUSSENRUIMTE / 2 : 0;
  let nummer = 0;
  return themas.flatMap(({ segmenten }, thema) => {
    const bladen = segmenten.map((segment) => ({ ...segment, nummer: ++nummer, thema, van: hoek, tot: (hoek += breedte) }));
    if (bladen.length > 0) hoek += gaten > 1 ? TUSSENRUIMTE : 0;
    return bladen;
  });
}

export const midden = ({ van, tot }: { van: number; tot: number }) => (van + tot) / 2;
/** A point at an angle and a distance from the centre. */
export const plek = (hoek: number, straal: number) => ({ x: Math.sin(hoek) * straal, y: -Math.cos(hoek) * straal });

/** A label beside the rose: its lines, and the line that leads from its segment to it. */
export type Label = { blad: Blad; regels: string[]; kant: "links" | "rechts"; y: number };
export type Themakop = { thema: Roosthema; regels: string[]; kant: "links" | "rechts"; y: number };
export type Labels = { koppen: Themakop[]; labels: Label[]; hoogte: number };

const REGEL = 17;
const KOPREGEL = 20;
const WIT = { label: 6, kop: 14 };
const TEKENS = { label: 32, kop: 27 };

/** A label, with the name of its theme when it is the first: where its middle wants to be, and what it takes. */
type Brok = { gewenst: number; hoogte: number; wit: number; zet: (top: number) => void };

/** A theme that reaches past the vertical by no more than this (in radians) stays whole on one side; a larger one is named on both. */
const OVERHANG = 0.45;

/**
 * Where the labels of a large rose stand: in a column on each side, in the order of the segments, each as near to its segment as
 * fits, never over another. A theme stands under its own name, on one side unless it reaches far round.
 */
export function labelsVan({ themas }: Pick<Roosbeeld, "themas">, bladen: readonly Blad[]): Labels {
  const [koppen, labels]: [Themakop[], Label[]] = [[], []];
  const kanten = new Map(themas.flatMap((_, i) => kantenVan(bladen.filter(({ thema }) => thema === i))));
  const hoogten = (["rechts", "links"] as const).map((kant) => {
    const hier = themas.flatMap((thema, i) => {
      const van = bladen.filter((blad) => blad.thema === i && kanten.get(blad) === kant);
      return van.length > 0 ? [{ thema, van }] : [];
    });
    // Down the left side the circle runs the other way.
    const broks = (kant === "links" ? hier.reverse().map(({ thema, van }) => ({ thema, van: van.toReversed() })) : hier).flatMap(({ thema, van }): Brok[] => {
      const kop: Themakop = { thema, regels: tekstregels(thema.naam, TEKENS.kop), kant, y: 0 };
      const kophoogte = kop.regels.length * KOPREGEL + 2;
      koppen.push(kop);
      return van.map((blad, i): Brok => {
        const label: Label = { blad, regels: tekstregels(`${blad.nummer} ${blad.naam}`, TEKENS.label), kant, y: 0 };
        labels.push(label);
        const boven = i === 0 ? kophoogte : 0; // the name of the theme stands on its first label
        const zet = (y: number) => { kop.y = i === 0 ? y : kop.y; label.y = y + boven; };
        return { gewenst: hoogteVan(blad) - boven / 2, hoogte: boven + label.regels.length * REGEL, wit: i === 0 ? WIT.kop : WIT.label, zet };
      });
    });
    return verdeel(broks);
  });
  return { koppen, labels, hoogte: Math.max(...hoogten, 2 * BREED.buiten + 24) };
}

const hoogteVan = (blad: Blad) => plek(midden(blad), BREED.buiten).y;

/** On which side each segment of one theme is named. */
function kantenVan(bladen: readonly Blad[]): [Blad, "links" | "rechts"][] {
  if (bladen.length === 0) return [];
  const kant = (hoek: number) => (hoek < Math.PI ? "rechts" : "links");
  const samen = kant(midden({ van: bladen[0]!.van, tot: bladen.at(-1)!.tot }));
  const overhang = samen === "rechts" ? bladen.at(-1)!.tot - Math.PI : Math.PI - bladen[0]!.van;
  return bladen.map((blad) => [blad, overhang <= OVERHANG ? samen : kant(midden(blad))]);
}

/**
 * Puts blocks under each other, each as near as it can be to where it wants to be: blocks that would overlap go together round the middle
 * of what they want. Gives the height that they take.
 */
function verdeel(broks: readonly Brok[]): number {
  const nodig = broks.reduce((som, { hoogte, wit }) => som + hoogte + wit, 0);
  const rand = Math.max(nodig, 2 * BREED.buiten) / 2;
  const groepen: { top: number; hoogte: number; wens: number; broks: Brok[] }[] = [];
  for (const brok of broks) {
    let groep = { top: brok.gewenst - brok.hoogte / 2 - brok.wit, hoogte: brok.hoogte + brok.wit, wens: brok.gewenst - brok.hoogte / 2 - brok.wit, broks: [brok] };
    for (let boven = groepen.at(-1); boven && boven.top + boven.hoogte > groep.top; boven = groepen.at(-1)) {
      groepen.pop();
      const samen = [...boven.broks, ...groep.broks];
      // What a block wants, as the top of the whole group.
      const wens = (boven.wens * boven.broks.length + (groep.wens - boven.hoogte) * groep.broks.length) / samen.length;
      groep = { top: wens, hoogte: boven.hoogte + groep.hoogte, wens, broks: samen };
    }
    groep.top = Math.min(Math.max(groep.top, -rand), rand - groep.hoogte);
    groepen.push(groep);
  }
  // What was moved in from an edge may push its neighbours.
  for (let onder = -rand, i = 0; i < groepen.length; i++) onder = (groepen[i]!.top = Math.max(groepen[i]!.top, onder)) + groepen[i]!.hoogte;
  for (let boven = rand, i = groepen.length - 1; i >= 0; i--) boven = groepen[i]!.top = Math.min(groepen[i]!.top, boven - groepen[i]!.hoogte);
  for (const groep of groepen) {
    let y = groep.top;
    for (const { hoogte, wit, zet } of groep.broks) {
      zet(y + wit);
      y += wit + hoogte;
    }
  }
  return 2 * rand + 24;
}

export const REGELHOOGTE = REGEL;
export const KOPHOOGTE = KOPREGEL;
