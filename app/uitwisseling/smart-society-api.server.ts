import { datumInNederland, datumUitDatabase } from "~/periode/datum";
import { datumMetPrecisieVoluit } from "~/periode/datum-met-precisie";
import { minus, telOp } from "~/smart-society/capaciteit";
import { plek } from "~/smart-society/capaciteit.server";
import type { Kaart } from "~/smart-society/kaart";
import { doelstellingenVan } from "~/smart-society/opgave-formulier";
import { poortVan } from "~/smart-society/poort";
import { STAPPEN } from "~/smart-society/stappen";
import { feitenUitRij, gekozenIn, nodigUitRij, stapUitRij, type Trajectrij } from "~/smart-society/trajectrij.server";
import { behoefteVan } from "~/smart-society/treintje";
import { planningUitRij, type Treintjerij } from "~/smart-society/treintje.server";
import type { Wagonnetjerij } from "~/smart-society/wagonnetje.server";

// The shapes are described in openapi.ts; a test holds the answers against them.

const verwijzing = ({ sleutel, titel }: { sleutel: string; titel: string }) => ({ id: sleutel, titel });

export function opgaveVoorApi(opgave: Trajectrij) {
  const behoeften = opgave.treintjes.map((treintje) => behoefteVan(nodigUitRij(treintje), treintje.koppelingen));
  const gekozen = gekozenIn(opgave);
  const { sleutel, definitie, kern, hoofddoel, doelstellingen, geslotenOp } = opgave;
  return {
    ...verwijzing(opgave),
    definitie,
    kern,
    hoofddoel,
    doelstellingen: doelstellingenVan(doelstellingen),
    stap: stapUitRij(opgave),
    gesloten: geslotenOp !== null,
    team: opgave.team.filter(({ uitgestaptOp }) => !uitgestaptOp).map(({ naam, functie, isManager, ingestaptOp }) => ({ naam, functie, rol: isManager ? "opgavenmanager" : "teamlid", ingestaptOp: datumUitDatabase(ingestaptOp) })),
    uitdagingen: opgave.punten.filter(({ soort }) => soort === "uitdaging").map(({ id, titel }) => ({ id, titel, geprioriteerd: gekozen.has(id) })),
    oplossingen: opgave.punten.filter(({ soort }) => soort === "oplossing").map(({ id, titel, gerealiseerdOp, bruikbaarOp }) => ({ id, titel, gerealiseerdOp: datumUitDatabase(gerealiseerdOp), bruikbaarOp: datumUitDatabase(bruikbaarOp) })),
    treintjes: opgave.treintjes.map(verwijzing),
    nodig: telOp(behoeften.map(({ nodig }) => nodig)),
    toegezegd: telOp(behoeften.map(({ toegezegd }) => toegezegd)),
    url: `/opgaven/${sleutel}`,
  };
}

/** The opgavenkaart as a graph. */
export function kaartVoorApi({ punten, lijnen, buren }: Kaart) {
  return {
    punten: punten.map(({ id, soort, titel, omschrijving, niveau, fase, categorie, geprioriteerd, gerealiseerd }) => ({ id, soort, titel, omschrijving, niveau, fase, categorie, geprioriteerd, gerealiseerd })),
    lijnen: lijnen.map(({ van, naar }) => ({ van, naar })),
    samenhang: buren.map(({ sleutel, titel, richting, uitleg }) => ({ id: sleutel, titel, richting, uitleg })),
  };
}

export function trajectVoorApi(opgave: Trajectrij, overboekt: ReadonlySet<string>) {
  const stap = stapUitRij(opgave);
  const eisen = poortVan(stap, feitenUitRij(opgave, overboekt));
  return {
    id: opgave.sleutel,
    opgave: verwijzing(opgave),
    stap,
    stapTitel: STAPPEN[stap].titel,
    gesloten: opgave.geslotenOp !== null,
    poort: { open: eisen.every(({ voldaan }) => voldaan), eisen: eisen.map(({ sleutel, omschrijving, voldaan, toelichting, verwijzing }) => ({ sleutel, omschrijving, voldaan, toelichting, verwijzing })) },
    geschiedenis: opgave.overgangen.map(({ van, naar, op, doorNaam, reden, openEisen }) => ({ van, naar, op: op.toISOString(), door: doorNaam, reden, openEisen })),
  };
}

export function treintjeVoorApi(treintje: Treintjerij, overboekt: ReadonlySet<string>) {
  const { nodig, gevraagd, toegezegd, ingestapt, tekort } = behoefteVan(nodigUitRij(treintje), treintje.koppelingen);
  const gepland = planningUitRij(treintje);
  return {
    ...verwijzing(treintje),
    opgave: verwijzing(treintje.opgave),
    uitdaging: { id: treintje.uitdaging.id, titel: treintje.uitdaging.titel },
    niveau: treintje.niveau,
    gepland: gepland && datumMetPrecisieVoluit(gepland),
    ronde1GeslotenOp: treintje.ronde1GeslotenOp && datumInNederland(treintje.ronde1GeslotenOp),
    nodig, gevraagd, toegezegd, ingestapt, tekort,
    koppelingen: treintje.koppelingen.map(({ id, wagonnetjeId, wagonnetje, halfjaar, bijdrage, uren, euros, staat }) => ({ id, wagonnetje: { id: wagonnetje.sleutel, naam: wagonnetje.naam }, ronde: wagonnetje.soort.ronde, halfjaar, bijdrage, uren, euros, staat, overboekt: overboekt.has(plek(wagonnetjeId, halfjaar)) })),
    url: `/treintjes/${treintje.sleutel}`,
  };
}

export function wagonnetjeVoorApi({ sleutel, naam, soort, organisatie, contactrol, standen }: Wagonnetjerij) {
  return {
    id: sleutel,
    naam,
    soort: soort.naam,
    ronde: soort.ronde,
    organisatie,
    contactrol,
    halfjaren: standen.map(({ halfjaar, beschikbaar, gevraagd, toegezegd, overboekt }) => ({ halfjaar, beschikbaar, gevraagd, toegezegd, over: minus(beschikbaar, toegezegd), overboekt })),
    url: `/wagonnetjes/${sleutel}`,
  };
}
