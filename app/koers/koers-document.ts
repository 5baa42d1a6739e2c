import { alinea, kop, type Blok, type Document, type Stuk, type Tabel, type Werkblad } from "~/documenten/document";
import { blokkenUitMarkdown } from "~/documenten/markdown";
import { staafdiagram } from "~/documenten/staafdiagram";
import { datumKort, datumVoluit } from "~/periode/datum";
import { halfjaarInWoorden } from "~/periode/halfjaar";
import { bedrag, getal, inzetInWoorden, telOp } from "~/smart-society/capaciteit";
import type { Koersopname } from "./koersopname";
import { MIJLPAALSTATEN } from "./mijlpaal";
import { ONDERDELEN, type Onderdeelsleutel } from "./onderdelen";
import { OORDELEN } from "./oordeel";
import { ALLE_OPTIEVELDEN, aspectVan, OPTIEVELDEN } from "./optie";
import { stappenSvg } from "./stappen-svg";
import { tijdlijnInWoorden } from "./tijdlijn";
import { tijdlijnSvg } from "./tijdlijn-svg";

/** How a koersdocument is shown: whether it is still a concept, and whether its rows link to the records of this product. */
export type Weergave = { concept: boolean; links: boolean };

/** The koersdocument as a document: its parts in their order, each made from the records. */
export function koersDocument(opname: Koersopname, { concept, links }: Weergave): Document {
  const naar = (adres: string) => (links ? adres : undefined);
  const delen: Record<Onderdeelsleutel, Blok[]> = {
    aanleiding: opname.aanleiding ? blokkenUitMarkdown(opname.aanleiding, 3) : [alinea("De aanleiding is nog niet geschreven.")],
    spoorboekje: spoorboekjeblokken(opname, naar),
    opgaven: opgaveblokken(opname, naar),
    capaciteit: capaciteitblokken(opname, naar),
    resultaten: resultaatblokken(opname, naar),
    leerervaringen: lesblokken(opname),
    opties: optieblokken(opname),
    uitvoeringsagenda: agendablokken(opname, naar),
  };
  return {
    titel: `Koersdocument Smart Society ${opname.jaar}`,
    ondertitel: `Peildatum ${datumVoluit(opname.peildatum)}`,
    afzender: opname.afzender,
    omschrijving: `Waar Smart Society vanaf ${opname.jaar} heen kan: wat er is gedaan, wat het kostte, wat ervan is geleerd en welke opties er zijn.`,
    datum: opname.peildatum,
    blokken: [...vooraf(opname, concept), ...(Object.keys(ONDERDELEN) as Onderdeelsleutel[]).flatMap((sleutel) => [kop(2, ONDERDELEN[sleutel].titel, sleutel), ...delen[sleutel]])],
    werkbladen: werkbladenVan(opname),
  };
}

type Naar = (adres: string) => string | undefined;
const cel = (tekst: string | number, rest: Partial<Stuk> = {}): Stuk[] => [{ tekst: String(tekst), ...rest }];
const tabel = (bijschrift: string, kolommen: Tabel["kolommen"], rijen: Stuk[][][]): Blok => ({ soort: "tabel", tabel: { bijschrift, kolommen, rijen } });

function vooraf({ nummer, correctie, opmerking, onderdelen, voortgang, tegenspraken }: Koersopname, concept: boolean): Blok[] {
  const open = onderdelen.flatMap(({ eisen }) => eisen).filter(({ voldaan }) => !voldaan);
  const kaders = [
    concept ? "Concept. Dit document volgt de gegevens van vandaag en kan nog veranderen." : null,
    correctie ? `Uitgave ${nummer}, verbeterd: ${correctie}` : null,
    opmerking ? `Bij het vaststellen opgemerkt: ${opmerking}` : null,
    !concept && open.length > 0 ? `Bij het vaststellen was aan ${voortgang.voldaan} van de ${voortgang.totaal} eisen voldaan. Hieraan nog niet: ${open.map(({ omschrijving }) => `“${omschrijving}”`).join("; ")}.` : null,
    !concept && tegenspraken.length > 0 ? `Bij het vaststellen spraken de gegevens dit tegen: ${tegenspraken.map(({ zin }) => zin).join(" ")}` : null,
  ];
  return kaders.filter((tekst) => tekst !== null).map((tekst) => ({ soort: "kader", stukken: [{ tekst }] }));
}

function spoorboekjeblokken({ spoorboekje: { tijdlijn, sporen, mijlpalen } }: Koersopname, naar: Naar): Blok[] {
  if (mijlpalen.length === 0) return [alinea(`In het spoorboekje van ${tijdlijn.jaar} staan nog geen mijlpalen.`)];
  const oordelen = sporen.map(({ naam, oordeel }): Stuk[] => [{ tekst: `${naam}: `, vet: true }, { tekst: oordeel ? `${OORDELEN[oordeel.oordeel].toLowerCase()}. ${oordeel.toelichting} (${oordeel.op}${oordeel.oud ? ", verouderd" : ""})` : "nog geen oordeel." }]);
  const mijlpaaltabel: Tabel = {
    bijschrift: "Dezelfde mijlpalen als tabel, met de reden van elke verplaatsing.",
    kolommen: [{ kop: "Mijlpaal", breedte: 2.3 }, { kop: "Spoor", breedte: 1.8 }, { kop: "Kwartaal", breedte: 1.8 }, { kop: "Staat", breedte: 1.6 }, { kop: "Reden", breedte: 2.5 }],
    rijen: mijlpalen.map(({ id, titel, spoor, eerst, nu, redenen, staat, bereiktOp }) => [cel(titel, { vet: true, link: naar(`/mijlpalen/${id}`) }), cel(spoor), cel(eerst === nu ? nu : `${nu}, eerst ${eerst}`), cel(`${MIJLPAALSTATEN[staat]}${bereiktOp ? `, ${bereiktOp}` : ""}`), cel(redenen.join(" "))]),
  };
  const breed = tijdlijnSvg(tijdlijn, { vorm: "breed" });
  const smal = tijdlijnSvg(tijdlijn, { vorm: "smal" });
  return [
    { soort: "lijst", genummerd: false, punten: oordelen },
    { soort: "figuur", ...breed, ruim: breed.svg, smal: smal.svg, alt: tijdlijnInWoorden(tijdlijn), bijschrift: `Het spoorboekje van ${tijdlijn.jaar}. Een gestippelde halte is de plek waar een mijlpaal eerst stond.`, tabel: mijlpaaltabel },
  ];
}

function opgaveblokken({ opgaven }: Koersopname, naar: Naar): Blok[] {
  if (opgaven.length === 0) return [alinea("Er zijn nog geen opgaven.")];
  const alt = `De opgaven op de zes stappen. ${opgaven.map(({ titel, stap, gesloten }) => `${titel}: stap ${stap}${gesloten ? ", afgesloten" : ""}`).join("; ")}.`;
  return [
    {
      soort: "figuur", ...stappenSvg(opgaven), alt, bijschrift: "Waar elke opgave staat op de zes stappen.",
      tabel: {
        bijschrift: "Dezelfde stand als tabel, met wat er voor de volgende stap nog nodig is.",
        kolommen: [{ kop: "Opgave", breedte: 2 }, { kop: "Stap", breedte: 2 }, { kop: "Sinds", breedte: 1.5 }, { kop: "Treintjes", breedte: 1.3 }, { kop: "Voorwaarden die nog open zijn", breedte: 3 }],
        rijen: opgaven.map(({ sleutel, titel, stap, staptitel, sinds, gesloten, treintjes, open }) => [cel(titel, { vet: true, link: naar(`/trajecten/${sleutel}`) }), cel(`${stap} ${staptitel}`), cel(sinds), cel(treintjes), cel(gesloten ? `Afgesloten op ${gesloten}` : open.join("; ") || "Geen: kan verder")]),
      },
    },
    ...opgaven.filter(({ bewegingen }) => bewegingen.length > 0).flatMap(({ sleutel, titel, bewegingen }): Blok[] => [
      kop(3, `Hoe ${titel} zich bewoog`, `opgave-${sleutel}`),
      { soort: "lijst", genummerd: false, punten: bewegingen.map(({ op, van, naar: stap, reden }) => [{ tekst: `${op}: ${stap > van ? "verder" : "terug"} van stap ${van} naar stap ${stap}.${reden ? ` Reden: ${reden}` : ""}` }]) },
    ]),
  ];
}

function capaciteitblokken({ capaciteit: { treintjes, rondes, wagonnetjes } }: Koersopname, naar: Naar): Blok[] {
  if (treintjes.length === 0) return [alinea("Er zijn nog geen treintjes, dus er is nog niets gevraagd of toegezegd.")];
  const som = (veld: "nodig" | "toegezegd" | "ingestapt" | "tekort") => telOp(treintjes.map((treintje) => treintje[veld]));
  const [nodig, toegezegd, ingestapt, nog] = [som("nodig"), som("toegezegd"), som("ingestapt"), som("tekort")];
  const rondenaam = (ronde: number) => (ronde === 1 ? "Ronde 1, intern" : "Ronde 2, extern");
  const figuur = staafdiagram([{ label: "Nodig, alle treintjes", delen: [{ waarde: nodig.uren, soort: "open" }] }, ...rondes.map(({ ronde, toegezegd, ingestapt }) => ({ label: rondenaam(ronde), delen: [{ waarde: ingestapt.uren, soort: "vol" as const }, { waarde: toegezegd.uren - ingestapt.uren, soort: "arcering" as const }] }))]);
  const alt = `Staafdiagram in uren. Nodig: ${getal(nodig.uren)}. ${rondes.map(({ ronde, toegezegd, ingestapt }) => `${rondenaam(ronde)}: ${getal(ingestapt.uren)} ingestapt, ${getal(toegezegd.uren - ingestapt.uren)} toegezegd en nog niet ingestapt`).join("; ")}.`;
  return [
    { soort: "kerncijfers", cijfers: [["Nodig", nodig, "wat de treintjes vragen"], ["Toegezegd", toegezegd, "door wagonnetjes"], ["Ingestapt", ingestapt, "van wat is toegezegd"], ["Nog te vinden", nog, "per treintje opgeteld"]].map(([label, inzet, zin]) => ({ label: label as string, waarde: `${getal((inzet as typeof nodig).uren)} uur`, toelichting: `${bedrag((inzet as typeof nodig).euros)}, ${zin as string}` })) },
    {
      soort: "figuur", ...figuur, alt, bijschrift: "Uren: nodig (open), ingestapt (gevuld), en toegezegd maar nog niet ingestapt (gearceerd).",
      tabel: { bijschrift: "Per ronde, in uren en euro’s.", kolommen: ["Ronde", "Gevraagd", "Toegezegd", "Ingestapt"].map((kop) => ({ kop, breedte: 1 })), rijen: rondes.map(({ ronde, gevraagd, toegezegd, ingestapt }) => [cel(rondenaam(ronde)), ...[gevraagd, toegezegd, ingestapt].map((inzet) => cel(inzetInWoorden(inzet)))]) },
    },
    tabel("Per treintje.", [{ kop: "Treintje", breedte: 1.8 }, { kop: "Opgave", breedte: 1.6 }, ...["Nodig", "Toegezegd", "Ingestapt", "Te vinden"].map((kop) => ({ kop, breedte: 1.5 }))], treintjes.map(({ sleutel, titel, opgave, nodig, toegezegd, ingestapt, tekort }) => [cel(titel, { vet: true, link: naar(`/treintjes/${sleutel}`) }), cel(opgave), ...[nodig, toegezegd, ingestapt, tekort].map((inzet) => cel(inzetInWoorden(inzet)))])),
    ...(wagonnetjes.length > 0 ? [tabel("Per wagonnetje en halfjaar.", [{ kop: "Wagonnetje", breedte: 2.2 }, { kop: "Ronde", breedte: 0.8 }, { kop: "Halfjaar", breedte: 1.5 }, { kop: "Toegezegd", breedte: 1.3 }, { kop: "Ingestapt", breedte: 1.3 }], wagonnetjes.map(({ sleutel, titel, ronde, halfjaar, toegezegd, ingestapt }) => [cel(titel, { link: naar(`/wagonnetjes/${sleutel}`) }), cel(ronde), cel(halfjaarInWoorden(halfjaar)), cel(inzetInWoorden(toegezegd)), cel(inzetInWoorden(ingestapt))]))] : []),
  ];
}

const RESULTAATSOORTEN = { toegepast: "Toegepast", opgeschaald: "Opgeschaald", gestopt: "Gestopt" };

function resultaatblokken({ resultaten }: Koersopname, naar: Naar): Blok[] {
  if (resultaten.length === 0) return [alinea("Er is nog geen resultaat vastgelegd.")];
  return [tabel(`${resultaten.length === 1 ? "1 resultaat" : `${resultaten.length} resultaten`}, met wat ervan is geleerd.`, [{ kop: "Oplossing", breedte: 2 }, { kop: "Opgave", breedte: 1.8 }, { kop: "Wat ervan kwam", breedte: 2.4 }, { kop: "Geleerd", breedte: 2.6 }], resultaten.map(({ oplossing, opgave, soort, toelichting, geleerd, op }) => [cel(oplossing, { vet: true }), cel(opgave.titel, { link: naar(`/opgaven/${opgave.sleutel}`) }), cel(`${RESULTAATSOORTEN[soort]}, ${datumKort(op)}. ${toelichting}`.trim()), cel(geleerd)]))];
}

function lesblokken({ lessen }: Koersopname): Blok[] {
  if (lessen.every((groep) => groep.lessen.length === 0)) return [alinea("Er zijn nog geen leerervaringen vastgelegd.")];
  const figuur = staafdiagram(lessen.map((groep) => ({ label: groep.naam, delen: [{ waarde: groep.lessen.length, soort: "vol" }] })));
  return [
    { soort: "figuur", ...figuur, alt: `Staafdiagram van het aantal lessen per spoor. ${lessen.map((groep) => `${groep.naam}: ${groep.lessen.length}`).join("; ")}.`, bijschrift: "Leerervaringen per spoor.", tabel: { bijschrift: "Dezelfde aantallen als tabel.", kolommen: [{ kop: "Spoor", breedte: 3 }, { kop: "Lessen", breedte: 1 }], rijen: lessen.map((groep) => [cel(groep.naam), cel(groep.lessen.length)]) } },
    ...lessen.filter((groep) => groep.lessen.length > 0).flatMap((groep): Blok[] => [
      kop(3, groep.naam, `lessen-${groep.spoor}`),
      { soort: "lijst", genummerd: false, punten: groep.lessen.map(({ les, toelichting, bij, op }) => [{ tekst: les, vet: true }, { tekst: `${toelichting ? ` ${toelichting}` : ""} (${bij}, ${datumKort(op)})` }]) },
    ]),
  ];
}

function optieblokken({ opties }: Koersopname): Blok[] {
  if (opties.length === 0) return [alinea("Er zijn nog geen opties beschreven.")];
  const rijen = ALLE_OPTIEVELDEN.map((veld) => [cel(OPTIEVELDEN[veld], { vet: true }), ...opties.map((optie) => cel(aspectVan(optie, veld) || "nog niet ingevuld"))]);
  const voorbeeld = opties.some(({ isVoorbeeld }) => isVoorbeeld) ? [alinea("Deze opties zijn een voorbeeld: de namen, bedragen en termijnen zijn verzonnen.")] : [];
  return [...voorbeeld, tabel("De opties naast elkaar.", [{ kop: "Waarop", breedte: 2 }, ...opties.map(({ naam }) => ({ kop: naam, breedte: 2 }))], rijen)];
}

function agendablokken({ agenda }: Koersopname, naar: Naar): Blok[] {
  if (agenda.length === 0) return [alinea("Er staat niets open.")];
  return [tabel("Wat er nog te doen staat, uit de open mijlpalen en de stappen van de trajecten.", [{ kop: "Wanneer", breedte: 1.4 }, { kop: "Wat", breedte: 3.2 }, { kop: "Volgt uit", breedte: 2.2 }], agenda.map(({ wanneer, wat, uit, verwijzing }) => [cel(wanneer), cel(wat, { vet: true, link: naar(verwijzing) }), cel(uit)]))];
}

function werkbladenVan(opname: Koersopname): Werkblad[] {
  const { onderdelen, spoorboekje, opgaven, capaciteit, resultaten, lessen, opties, agenda, voortgang } = opname;
  return [
    { naam: "Mijlpalen", kolommen: ["Mijlpaal", "Spoor", "Eerst", "Nu", "Staat", "Bereikt op", "Redenen"], rijen: spoorboekje.mijlpalen.map((m) => [m.titel, m.spoor, m.eerst, m.nu, MIJLPAALSTATEN[m.staat], m.bereiktOp ?? "", m.redenen.join(" ")]) },
    { naam: "Opgaven", kolommen: ["Opgave", "Stap", "Titel van de stap", "Sinds", "Treintjes", "Nog nodig"], rijen: opgaven.map((o) => [o.titel, o.stap, o.staptitel, o.sinds, o.treintjes, o.open.join("; ")]) },
    { naam: "Treintjes", kolommen: ["Treintje", "Opgave", "Nodig uren", "Nodig euro", "Toegezegd uren", "Toegezegd euro", "Ingestapt uren", "Ingestapt euro"], rijen: capaciteit.treintjes.map((t) => [t.titel, t.opgave, t.nodig.uren, t.nodig.euros, t.toegezegd.uren, t.toegezegd.euros, t.ingestapt.uren, t.ingestapt.euros]) },
    { naam: "Wagonnetjes", kolommen: ["Wagonnetje", "Ronde", "Halfjaar", "Toegezegd uren", "Toegezegd euro", "Ingestapt uren", "Ingestapt euro"], rijen: capaciteit.wagonnetjes.map((w) => [w.titel, w.ronde, w.halfjaar, w.toegezegd.uren, w.toegezegd.euros, w.ingestapt.uren, w.ingestapt.euros]) },
    { naam: "Resultaten", kolommen: ["Oplossing", "Opgave", "Soort", "Toelichting", "Geleerd", "Op"], rijen: resultaten.map((r) => [r.oplossing, r.opgave.titel, RESULTAATSOORTEN[r.soort], r.toelichting, r.geleerd, r.op]) },
    { naam: "Leerervaringen", kolommen: ["Spoor", "Les", "Toelichting", "Bij", "Op"], rijen: lessen.flatMap((groep) => groep.lessen.map((l) => [groep.naam, l.les, l.toelichting, l.bij, l.op])) },
    { naam: "Opties", kolommen: ["Waarop", ...opties.map(({ naam }) => naam)], rijen: ALLE_OPTIEVELDEN.map((veld) => [OPTIEVELDEN[veld], ...opties.map((optie) => aspectVan(optie, veld))]) },
    { naam: "Uitvoeringsagenda", kolommen: ["Wanneer", "Wat", "Volgt uit"], rijen: agenda.map((a) => [a.wanneer, a.wat, a.uit]) },
    { naam: "Voortgang", kolommen: ["Onderdeel", "Eis", "Voldaan", "Toelichting"], rijen: onderdelen.flatMap((o) => o.eisen.map((e) => [o.titel, e.omschrijving, e.voldaan ? "ja" : "nee", e.toelichting])) },
    { naam: "Historie", kolommen: ["Halfjaar", "Voldaan", "Eisen", "Percentage"], rijen: voortgang.historie.map((h) => [h.label, h.voldaan, h.totaal, h.percentage]) },
  ];
}
