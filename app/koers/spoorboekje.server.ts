import { THEMAPALET } from "~/datarozen/themapalet";
import { datumKort, datumVoluit, type Datum } from "~/periode/datum";
import { halfjaarUitAdres } from "~/dienstverlening/tussenrapportage.server";
import { halfjaarLabel, halfjaarSleutel, kijkdatum } from "~/periode/halfjaar";
import { kwartaalInWoorden, kwartaalSleutel } from "~/periode/kwartaal";
import { sleutels, SPOREN } from "~/smart-society/indeling";
import { mag } from "~/toegang/rechten";
import type { Gebruiker } from "~/toegang/rol";
import { nietGevonden } from "~/toegang/weigering.server";
import { bereiktOp, isOpen, isVervallen, kwartaalOp, oorspronkelijkKwartaal, staatVan, type Mijlpaal } from "./mijlpaal";
import { listMijlpalen } from "./mijlpaal.server";
import { isOudOordeel, laatsteOordeel, tegenOordeel } from "./oordeel";
import { listOordelen } from "./oordeel.server";
import { mijlpalenIn, tijdlijnVan } from "./tijdlijn";
import { tijdlijnSvg } from "./tijdlijn-svg";
import { werkInWoorden } from "./werk";

/** The year of an address, or 404. */
export function jaarUitAdres(jaar: string | undefined): number {
  if (!/^(19|20)\d{2}$/.test(jaar ?? "")) throw nietGevonden("Dit is geen jaar. Een spoorboekje staat in het adres als 2021.");
  return Number(jaar);
}

/** The year to open at: this one where it has milestones, else that of the first that is still open, else the last one there is. */
export async function werkjaar(vandaag: Datum): Promise<number> {
  const mijlpalen = await listMijlpalen();
  const jaar = ({ kwartaal }: Mijlpaal) => Number(kwartaal.slice(0, 4));
  if (mijlpalen.some((mijlpaal) => jaar(mijlpaal) === Number(vandaag.slice(0, 4)))) return Number(vandaag.slice(0, 4));
  const open = mijlpalen.find((mijlpaal) => isOpen(mijlpaal, vandaag));
  return open ? jaar(open) : mijlpalen.length > 0 ? jaar(mijlpalen.at(-1)!) : Number(vandaag.slice(0, 4));
}

/** A spoorboekje as its page shows it: as of today, or (`?halfjaar=2021-h2`) as of the last day of a half-year. */
export async function spoorboekjeVan(gebruiker: Gebruiker, sleutel: string | undefined, adres: URLSearchParams, vandaag: Datum) {
  const jaar = jaarUitAdres(sleutel);
  const halfjaar = adres.has("halfjaar") ? halfjaarUitAdres(adres.get("halfjaar")!) : null;
  const op = halfjaar ? kijkdatum(halfjaar, vandaag) : vandaag;
  const [alle, oordelen] = await Promise.all([listMijlpalen(), listOordelen()]);
  const mijlpalen = mijlpalenIn(jaar, alle, op);
  const tijdlijn = tijdlijnVan(jaar, alle, op, op === vandaag ? "vandaag" : undefined);
  const teken = (vorm: "breed" | "smal") => tijdlijnSvg(tijdlijn, { vorm, palet: THEMAPALET, adres: "/mijlpalen/" }).svg;
  return {
    jaar,
    op: datumVoluit(op),
    teruggekeken: halfjaar && op !== vandaag ? { sleutel: halfjaarSleutel(halfjaar), label: halfjaarLabel(halfjaar) } : null,
    bereikt: mijlpalen.filter((mijlpaal) => staatVan(mijlpaal, op) === "bereikt").length,
    mijlpalen: mijlpalen.map((mijlpaal) => mijlpaalrij(mijlpaal, op)),
    tijdlijn: mijlpalen.length === 0 ? null : { breed: teken("breed"), smal: teken("smal"), kwartalen: tijdlijn.kwartalen.map(kwartaalSleutel) },
    sporen: sleutels(SPOREN).map((spoor) => {
      const oordeel = laatsteOordeel(oordelen, jaar, spoor, op);
      return { spoor, naam: SPOREN[spoor], oordeel: oordeel && { ...oordeel, op: datumVoluit(oordeel.op), oud: isOudOordeel(oordeel, op), tegen: tegenOordeel(oordeel, alle, op) } };
    }),
    isVoorbeeld: mijlpalen.some(({ isVoorbeeld }) => isVoorbeeld),
    magBewerken: mag(gebruiker, "koers-bewerken") && (!halfjaar || op === vandaag),
  };
}
export type Spoorboekje = Awaited<ReturnType<typeof spoorboekjeVan>>;

/** A milestone as a row of the table: where it was planned, where it is now, and what that is seen from. */
function mijlpaalrij(mijlpaal: Mijlpaal, op: Datum) {
  const [eerst, nu, bereikt] = [oorspronkelijkKwartaal(mijlpaal), kwartaalOp(mijlpaal, op), bereiktOp(mijlpaal, op)];
  return {
    id: mijlpaal.id,
    titel: mijlpaal.titel,
    spoor: SPOREN[mijlpaal.spoor],
    eerst: kwartaalInWoorden(eerst),
    nu: eerst === nu ? null : kwartaalInWoorden(nu),
    redenen: mijlpaal.verplaatsingen.filter((verplaatsing) => verplaatsing.op <= op).map(({ naar, reden }) => `Naar ${kwartaalInWoorden(naar)}: ${reden}`),
    staat: staatVan(mijlpaal, op),
    bereiktOp: bereikt && datumKort(bereikt),
    grond: grondVan(mijlpaal, op),
  };
}

/** What the state of a milestone is seen from, as a sentence. */
function grondVan(mijlpaal: Mijlpaal, op: Datum): string {
  const { vervallen, werk, bevestigd } = mijlpaal;
  if (isVervallen(mijlpaal, op)) return `Vervallen: ${vervallen!.reden}`;
  if (werk.length > 0) return werk.map((een) => werkInWoorden(een, op, kwartaalOp(mijlpaal, op))).join("; ");
  return bevestigd && bevestigd.op <= op ? `Bevestigd door ${bevestigd.volgens}` : "Nog niet bevestigd";
}
