import { datumKort, datumVoluit, type Datum } from "~/periode/datum";
import { kwartaalInWoorden } from "~/periode/kwartaal";
import { telOp, type Inzet } from "~/smart-society/capaciteit";
import { sleutels, spoorKort, SPOREN, type Spoor } from "~/smart-society/indeling";
import { isToegezegd } from "~/smart-society/koppeling";
import { behoefteVan } from "~/smart-society/treintje";
import { STAPPEN } from "~/smart-society/stappen";
import type { Koersfeiten, Koerstreintje, Naam } from "./feiten";
import { bereiktOp, isOpen, kwartaalOp, oorspronkelijkKwartaal, staatVan, type Mijlpaalstaat } from "./mijlpaal";
import { onderdelenVan, type Koersonderdeel } from "./onderdelen";
import { isOudOordeel, laatsteOordeel, type Oordeel } from "./oordeel";
import type { Koersoptie } from "./optie";
import { tegensprakenIn, type Tegenspraak } from "./tegenspraak";
import { tijdlijnVan, mijlpalenIn, type Tijdlijn } from "./tijdlijn";
import { verloopVan, type Koersstand, type Koersverloop } from "./voortgang";

/** Everything a koersdocument says, as data: what is frozen, and what page, documents and API are made from. */
export type Koersopname = {
  schema: 1;
  jaar: number;
  nummer: number;
  correctie: string | null;
  /** Why it was frozen although something was missing or contradicted; null when nothing was. */
  opmerking: string | null;
  peildatum: Datum;
  afzender: string;
  aanleiding: string;
  onderdelen: Koersonderdeel[];
  voortgang: Koersverloop;
  tegenspraken: Tegenspraak[];
  spoorboekje: { tijdlijn: Tijdlijn; sporen: Spoorregel[]; mijlpalen: Mijlpaalregel[] };
  opgaven: Opgaveregel[];
  capaciteit: { treintjes: Treintjeregel[]; rondes: Ronderegel[]; wagonnetjes: Wagonregel[] };
  resultaten: Koersfeiten["resultaten"];
  lessen: { spoor: Spoor; naam: string; lessen: { les: string; toelichting: string; bij: string; op: Datum }[] }[];
  opties: Koersoptie[];
  agenda: Agendaregel[];
};

export type Spoorregel = { spoor: Spoor; naam: string; oordeel: { oordeel: Oordeel; toelichting: string; op: string; oud: boolean } | null };
export type Mijlpaalregel = { id: string; titel: string; spoor: string; eerst: string; nu: string; redenen: string[]; staat: Mijlpaalstaat; bereiktOp: string | null };
export type Opgaveregel = Naam & { stap: number; staptitel: string; sinds: string; gesloten: string | null; open: string[]; treintjes: number; bewegingen: { op: string; van: number; naar: number; reden: string | null }[] };
export type Treintjeregel = Naam & { opgave: string; nodig: Inzet; toegezegd: Inzet; ingestapt: Inzet; tekort: Inzet };
export type Ronderegel = { ronde: number; gevraagd: Inzet; toegezegd: Inzet; ingestapt: Inzet };
export type Wagonregel = Naam & { ronde: number; halfjaar: string; toegezegd: Inzet; ingestapt: Inzet };
/** What is to be done, when, and from where that follows. */
export type Agendaregel = { wanneer: string; wat: string; uit: string; verwijzing: string };

type Stof = { feiten: Koersfeiten; standen: readonly Koersstand[]; uitgave: { nummer: number; correctie: string | null; opmerking: string | null }; afzender: string };

/** Assembles a koersdocument from the records (Smart Society Dordrecht 2021: koersdocument met uitvoeringsagenda); nothing in it is written but the aanleiding and the options. */
export function stelOp({ feiten, standen, uitgave: { nummer, correctie, opmerking }, afzender }: Stof): Koersopname {
  const { jaar, vandaag, opties, resultaten, aanleiding } = feiten;
  const onderdelen = onderdelenVan(feiten);
  return {
    schema: 1, jaar, nummer, correctie, opmerking, peildatum: vandaag, afzender, aanleiding, onderdelen,
    voortgang: verloopVan(onderdelen, standen, vandaag),
    tegenspraken: tegensprakenIn(feiten),
    spoorboekje: spoorboekjeIn(feiten),
    opgaven: feiten.opgaven.map((opgave) => ({
      sleutel: opgave.sleutel, titel: opgave.titel, stap: opgave.stap, staptitel: STAPPEN[opgave.stap].titel, sinds: datumKort(opgave.sinds),
      gesloten: opgave.geslotenOp && `${datumVoluit(opgave.geslotenOp)}: ${opgave.sluitreden ?? ""}`,
      open: opgave.geslotenOp ? [] : opgave.eisen.filter(({ voldaan }) => !voldaan).map(({ omschrijving }) => omschrijving),
      treintjes: feiten.treintjes.filter((treintje) => treintje.opgave.sleutel === opgave.sleutel).length,
      bewegingen: opgave.overgangen.map(({ op, ...beweging }) => ({ ...beweging, op: datumVoluit(op) })),
    })),
    capaciteit: { treintjes: feiten.treintjes.map(treintjeregel), rondes: rondesVan(feiten.treintjes), wagonnetjes: wagonsVan(feiten.treintjes) },
    resultaten,
    lessen: sleutels(SPOREN).map((spoor) => ({ spoor, naam: SPOREN[spoor], lessen: feiten.lessen.filter((les) => les.spoor === spoor).map(({ les, toelichting, opgave, treintje, op }) => ({ les, toelichting, bij: treintje ? `${opgave.titel}, ${treintje}` : opgave.titel, op })) })),
    opties: [...opties],
    agenda: agendaVan(feiten),
  };
}

function spoorboekjeIn({ jaar, vandaag, mijlpalen, oordelen }: Koersfeiten): Koersopname["spoorboekje"] {
  const terug = jaar - 1;
  return {
    tijdlijn: tijdlijnVan(terug, mijlpalen, vandaag),
    sporen: sleutels(SPOREN).map((spoor) => {
      const oordeel = laatsteOordeel(oordelen, terug, spoor, vandaag);
      return { spoor, naam: SPOREN[spoor], oordeel: oordeel && { oordeel: oordeel.oordeel, toelichting: oordeel.toelichting, op: datumVoluit(oordeel.op), oud: isOudOordeel(oordeel, vandaag) } };
    }),
    mijlpalen: mijlpalenIn(terug, mijlpalen, vandaag).map((mijlpaal) => {
      const bereikt = bereiktOp(mijlpaal, vandaag);
      return { id: mijlpaal.id, titel: mijlpaal.titel, spoor: spoorKort(mijlpaal.spoor), eerst: kwartaalInWoorden(oorspronkelijkKwartaal(mijlpaal)), nu: kwartaalInWoorden(kwartaalOp(mijlpaal, vandaag)), redenen: mijlpaal.verplaatsingen.map(({ reden }) => reden), staat: staatVan(mijlpaal, vandaag), bereiktOp: bereikt && datumKort(bereikt) };
    }),
  };
}

function treintjeregel({ sleutel, titel, opgave, nodig, wagons }: Koerstreintje): Treintjeregel {
  const { toegezegd, ingestapt, tekort } = behoefteVan(nodig, wagons);
  return { sleutel, titel, opgave: opgave.titel, nodig, toegezegd, ingestapt, tekort };
}

function rondesVan(treintjes: readonly Koerstreintje[]): Ronderegel[] {
  const wagons = treintjes.flatMap(({ wagons }) => wagons);
  return [1, 2].map((ronde) => {
    const { gevraagd, toegezegd, ingestapt } = behoefteVan({ uren: 0, euros: 0 }, wagons.filter((wagon) => wagon.ronde === ronde));
    return { ronde, gevraagd, toegezegd, ingestapt };
  });
}

/** What each wagonnetje promised and brings, a line for each half-year in which it promised anything. */
function wagonsVan(treintjes: readonly Koerstreintje[]): Wagonregel[] {
  const per = new Map<string, Koerstreintje["wagons"][number][]>();
  for (const wagon of treintjes.flatMap(({ wagons }) => wagons).filter(({ staat }) => isToegezegd(staat))) {
    const plek = `${wagon.wagonnetje.sleutel} ${wagon.halfjaar}`;
    per.set(plek, [...(per.get(plek) ?? []), wagon]);
  }
  const regels = [...per.values()].map((wagons): Wagonregel => {
    const { wagonnetje, ronde, halfjaar } = wagons[0]!;
    return { ...wagonnetje, ronde, halfjaar, toegezegd: telOp(wagons), ingestapt: telOp(wagons.filter(({ staat }) => staat === "ingestapt")) };
  });
  return regels.sort((a, b) => a.ronde - b.ronde || a.titel.localeCompare(b.titel, "nl") || a.halfjaar.localeCompare(b.halfjaar));
}

/** What is to be done: the milestones that are still open, by quarter, and what each open traject needs for its next step. */
function agendaVan({ mijlpalen, opgaven, vandaag }: Koersfeiten): Agendaregel[] {
  const open = mijlpalen.filter((mijlpaal) => isOpen(mijlpaal, vandaag)).toSorted((a, b) => kwartaalOp(a, vandaag).localeCompare(kwartaalOp(b, vandaag)));
  const uitMijlpalen = open.map((mijlpaal) => ({ wanneer: `${kwartaalInWoorden(kwartaalOp(mijlpaal, vandaag))}${staatVan(mijlpaal, vandaag) === "te-laat" ? " (te laat)" : ""}`, wat: mijlpaal.titel, uit: `Spoorboekje, ${SPOREN[mijlpaal.spoor]}`, verwijzing: `/mijlpalen/${mijlpaal.id}` }));
  const uitStappen = opgaven.filter(({ geslotenOp }) => geslotenOp === null).flatMap(({ sleutel, titel, stap, eisen }) => {
    const uit = `${titel}, stap ${stap}`;
    const nog = eisen.filter(({ voldaan }) => !voldaan);
    if (nog.length === 0) return [{ wanneer: "nu", wat: stap === 6 ? "De opgave afsluiten" : `Naar stap ${stap + 1}: aan alle voorwaarden is voldaan`, uit, verwijzing: `/trajecten/${sleutel}` }];
    return nog.map(({ omschrijving }) => ({ wanneer: stap === 6 ? "voor het afsluiten" : `voor stap ${stap + 1}`, wat: `Voorwaarde: ${omschrijving.charAt(0).toLowerCase()}${omschrijving.slice(1)}`, uit, verwijzing: `/trajecten/${sleutel}` }));
  });
  return [...uitMijlpalen, ...uitStappen];
}
