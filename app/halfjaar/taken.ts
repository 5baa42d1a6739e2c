import { GEBREKEN, type Gebrek } from "~/dienstverlening/wat-ontbreekt";
import type { Eigenmeting, Lopenderonde } from "~/datarozen/datarozen.server";
import type { Uitgavestatus } from "~/documenten/uitgave";
import { datumVoluit } from "~/periode/datum";
import { kwartaalInWoorden } from "~/periode/kwartaal";
import type { Eis } from "~/smart-society/poort";
import type { Stap } from "~/smart-society/stappen";
import type { Rol } from "~/toegang/rol";

export type Taak = { sleutel: string; vorm: "let" | "open" | "klaar"; wat: string; uitleg: string; naar: string };

/** What there is to know before saying what somebody has to do. */
export type Stand = {
  halfjaar: string;
  voorbij: boolean;
  /** The newest edition of the report, on which is worked, and the one that its address opens; null when there is none. */
  rapport: Uitgavestatus | null;
  gelezen: Uitgavestatus | null;
  gebreken: { gebrek: Gebrek; titels: string[] }[];
  eigen: { code: string; titel: string; stil: boolean; zonderOmschrijving: boolean }[];
  /** The open trajecten as they are today. */
  trajecten: { sleutel: string; titel: string; stap: Stap; eisen: readonly Eis[] }[];
  /** What an adviser has to fill in, as it is today. */
  metingen: readonly Eigenmeting[];
  /** The rounds that are not published yet, with how many regions have submitted. */
  ronden: readonly Lopenderonde[];
  /** Milestones whose quarter is over and that are neither reached nor dropped. */
  mijlpalen: readonly { id: string; titel: string; kwartaal: string; metWerk: boolean }[];
  /** The koersdocumenten that are not published yet, of the one shown with how many requirements are open; null when there never was one. */
  koers: readonly { jaar: number; status: Uitgavestatus; open: number | null }[] | null;
};

/** "Wat moet ik nu doen" in a half-year, for a role: each task with the place to do it. */
export function takenVoor(rol: Rol, stand: Stand): Taak[] {
  if (rol === "ocd") return [...gebrektaken(stand), ...rapporttaken(stand), ...rondetaken(stand)];
  if (rol === "regioadviseur") return [...metingtaken(stand), ...leestaken(stand)];
  if (rol === "medewerker") return eigenTaken(stand);
  if (rol === "kwartiermaker") return [...trajecttaken(stand), ...mijlpaaltaken(stand), ...koerstaken(stand)];
  if (rol === "beheerder") return [...rondetaken(stand), { sleutel: "beheer", vorm: "open", wat: "Gebruikers en organisaties", uitleg: "Houd bij wie erin mag, en in welke volgorde de gemeenten staan.", naar: "/beheer/gebruikers" }];
  return leestaken(stand);
}

function leestaken(stand: Stand): Taak[] {
  return stand.gelezen === null ? [] : [{ sleutel: "lezen", vorm: "open", wat: "Lees de tussenrapportage", uitleg: stand.gelezen === "concept" ? "Zij is nog een concept en toont de gegevens van vandaag." : "Zij is vastgesteld en verandert niet meer.", naar: `/tussenrapportages/${stand.halfjaar}` }];
}

/** A milestone that is late must be reached, moved or dropped: each of them says why. */
function mijlpaaltaken({ mijlpalen }: Stand): Taak[] {
  return mijlpalen.map(({ id, titel, kwartaal, metWerk }) => ({ sleutel: `mijlpaal-${id}`, vorm: "let", wat: titel, uitleg: `Mijlpaal van het ${kwartaalInWoorden(kwartaal)}, nog niet bereikt. ${metWerk ? "Maak het werk af dat eraan hangt" : "Bevestig haar"}, verplaats haar of laat haar vervallen.`, naar: `/mijlpalen/${id}` }));
}

function koerstaken({ koers }: Stand): Taak[] {
  if (!koers) return [{ sleutel: "koers", vorm: "open", wat: "Begin het koersdocument", uitleg: "Er is er nog geen. De onderdelen vullen zich met wat al is vastgelegd.", naar: "/koersdocumenten" }];
  return koers.map(({ jaar, status, open }): Taak => {
    const naar = `/koersdocumenten/${jaar}`;
    const taak = { sleutel: `koers-${jaar}`, vorm: "open" as const };
    if (status === "vastgesteld") return { ...taak, wat: `Publiceer het koersdocument ${jaar}`, uitleg: "Het is vastgesteld, maar nog niet voor iedereen te lezen.", naar: `${naar}/publicatie` };
    if (open === 0) return { ...taak, wat: `Koersdocument ${jaar}: stel het vast`, uitleg: "Aan alle eisen is voldaan.", naar: `${naar}/vaststelling` };
    return { ...taak, wat: open === null ? `Koersdocument ${jaar}: werk het concept af` : `Koersdocument ${jaar}: nog ${open} ${open === 1 ? "eis" : "eisen"} open`, uitleg: "Bij elke eis staat waar u eraan voldoet.", naar: `${naar}/voortgang` };
  });
}

/** A region that is due: how far it is, and when it must be in. */
function metingtaken({ metingen }: Stand): Taak[] {
  return metingen.filter(({ ingediend }) => !ingediend).map(({ roos, ronde, regio, klaar, totaal, teLaat }) => ({
    sleutel: `${roos.sleutel}-${regio.code}`,
    vorm: teLaat ? "let" : "open",
    wat: `${regio.naam}: ${roos.titel}, ${klaar} van ${totaal} klaar`,
    uitleg: `Meting ${ronde.nummer}. ${teLaat ? "Had uiterlijk ingediend moeten zijn op" : "Indienen uiterlijk op"} ${datumVoluit(ronde.deadline)}.`,
    naar: `/datarozen/${roos.sleutel}/metingen/${ronde.halfjaar}/regios/${regio.code}`,
  }));
}

function rondetaken({ ronden }: Stand): Taak[] {
  return ronden.map(({ roos, halfjaar, nummer, status, regios, ingediend, deadline, teLaat }) => ({
    sleutel: `ronde-${roos.sleutel}-${halfjaar}`,
    vorm: "open",
    wat: status === "open" ? `${roos.titel}: ${ingediend} van ${regios} regio’s ingediend` : `${roos.titel}: publiceer meting ${nummer}`,
    uitleg: status === "open" ? `Meting ${nummer} is open; ${teLaat ? "alles had uiterlijk ingediend moeten zijn op" : "indienen uiterlijk op"} ${datumVoluit(deadline)}.` : "Zij is vastgesteld, maar nog niet voor iedereen te lezen.",
    naar: `/datarozen/${roos.sleutel}/metingen/${halfjaar}`,
  }));
}

/** What is missing, as long as it can still come into the report. */
function gebrektaken({ halfjaar, gebreken, rapport }: Stand): Taak[] {
  if (rapport === "vastgesteld" || rapport === "gepubliceerd") return [];
  return gebreken.map(({ gebrek, titels }) => ({
    sleutel: gebrek,
    vorm: "let",
    wat: `${titels.length} ${titels.length === 1 ? "project" : "projecten"} ${GEBREKEN[gebrek].label.toLowerCase()}`,
    uitleg: titels.slice(0, 3).join(", ") + (titels.length > 3 ? ` en ${titels.length - 3} meer` : ""),
    naar: rapport === null ? `/projecten?halfjaar=${halfjaar}` : `/tussenrapportages/${halfjaar}/samenstelling#ontbreekt`,
  }));
}

function rapporttaken({ halfjaar, voorbij, rapport }: Stand): Taak[] {
  const naar = `/tussenrapportages/${halfjaar}`;
  if (rapport === null) return [{ sleutel: "beginnen", vorm: "open", wat: "Begin de tussenrapportage", uitleg: "Er is over dit halfjaar nog geen rapportage.", naar: "/tussenrapportages" }];
  if (rapport === "concept") return [{ sleutel: "vaststellen", vorm: "open", wat: voorbij ? "Stel de tussenrapportage vast" : "Stel de tussenrapportage samen", uitleg: voorbij ? "Het halfjaar is voorbij; de gegevens kunnen worden vastgelegd." : "Vaststellen kan na de peildatum.", naar: `${naar}/samenstelling` }];
  return rapport === "vastgesteld" ? [{ sleutel: "publiceren", vorm: "open", wat: "Publiceer de tussenrapportage", uitleg: "Zij is vastgesteld, maar nog niet voor iedereen te lezen.", naar: `${naar}/publicatie` }] : [];
}

function eigenTaken({ eigen }: Stand): Taak[] {
  return eigen.filter(({ stil, zonderOmschrijving }) => stil || zonderOmschrijving).map(({ code, titel, stil, zonderOmschrijving }) => ({
    sleutel: code,
    vorm: "let",
    wat: titel,
    uitleg: [zonderOmschrijving ? "Heeft nog geen omschrijving." : "", stil ? "Is langer dan dertig dagen niet bijgewerkt." : ""].filter(Boolean).join(" "),
    naar: `/projecten/${code}`,
  }));
}

/** Per traject what keeps it from its next step; when nothing does, that step. */
function trajecttaken({ trajecten }: Stand): Taak[] {
  return trajecten.flatMap(({ sleutel, titel, stap, eisen }) => {
    const open = eisen.filter(({ voldaan }) => !voldaan);
    if (open.length > 0) return open.map((eis): Taak => ({ sleutel: `${sleutel}-${eis.sleutel}`, vorm: "let", wat: titel, uitleg: `Stap ${stap}, nog open: ${eis.omschrijving.charAt(0).toLowerCase()}${eis.omschrijving.slice(1)}. ${eis.toelichting}`.trim(), naar: eis.verwijzing }));
    if (stap === 6) return [{ sleutel, vorm: "open", wat: `${titel}: sluit de opgave af`, uitleg: "Het resultaat is vastgelegd.", naar: `/opgaven/${sleutel}/sluiting` }];
    return [{ sleutel, vorm: "open", wat: `${titel} kan naar stap ${stap + 1}`, uitleg: `Aan alle voorwaarden van stap ${stap} is voldaan.`, naar: `/trajecten/${sleutel}/stap?naar=${stap + 1}` }];
  });
}
