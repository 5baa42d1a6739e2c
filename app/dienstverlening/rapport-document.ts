import { alinea, kop, type Blok, type Document, type Kolom, type Stuk, type Tabel } from "~/documenten/document";
import { blokkenUitMarkdown } from "~/documenten/markdown";
import { staafdiagram } from "~/documenten/staafdiagram";
import { datumVoluit } from "~/periode/datum";
import type { Kerncijfers, Momentopname, Onderdeel, Projectregel, Verhaalregel } from "./momentopname";
import { DIENSTVERLENINGEN } from "./project";
import { VERANDERINGEN, zinVan } from "./wat-veranderde";

/** How a report is shown: whether it is still a concept, and whether rows link to the projects of this product. */
export type Weergave = { concept: boolean; links: boolean };

/** The tussenrapportage as a document (Tussenrapportage OCD, tweede helft 2021: de onderdelen in hun volgorde). */
export function rapportDocument(rapport: Momentopname, { concept, links }: Weergave): Document {
  return {
    titel: `${rangtelwoord(rapport.editie)} tussenrapportage`,
    ondertitel: rapport.label,
    afzender: rapport.afzender,
    omschrijving: `Wat ${rapport.afzender} deed in de ${rapport.label}: ${rapport.kerncijfers.projecten} projecten.`,
    datum: rapport.peildatum,
    blokken: [
      ...vooraf(rapport, concept),
      kop(2, "Inleiding", "inleiding"),
      ...blokkenUitMarkdown(rapport.teksten.inleiding, 3),
      kop(2, "Wat doet het OCD", "wat-doet-het-ocd"),
      ...blokkenUitMarkdown(rapport.teksten.watDoetHetOcd, 3),
      kop(2, "Kerncijfers", "kerncijfers"),
      ...kerncijferblokken(rapport.kerncijfers, rapport.vorige?.label ?? null),
      ...rapport.onderdelen.flatMap((onderdeel) => onderdeelblokken(onderdeel, links)),
      kop(2, rapport.vorige ? `Wat veranderde sinds de ${rapport.vorige.label}` : "Wat veranderde in dit halfjaar", "wat-veranderde"),
      ...veranderingblokken(rapport, links),
      kop(2, "Over ons en contact", "over-ons"),
      ...blokkenUitMarkdown(rapport.teksten.overOns, 3),
    ],
    werkbladen: werkbladenVan(rapport),
  };
}

/** "Vierde", for the number of the edition on the title page. */
export function rangtelwoord(editie: number): string {
  return RANGTELWOORDEN[editie - 1] ?? `${editie}e`;
}
export const RANGTELWOORDEN = ["Eerste", "Tweede", "Derde", "Vierde", "Vijfde", "Zesde", "Zevende", "Achtste", "Negende", "Tiende", "Elfde", "Twaalfde"];

function vooraf({ nummer, correctie, opmerking, peildatum }: Momentopname, concept: boolean): Blok[] {
  const kaders = [
    concept ? `Concept. De gegevens kunnen nog veranderen; de peildatum is ${datumVoluit(peildatum)}.` : null,
    correctie ? `Uitgave ${nummer}, verbeterd: ${correctie}` : null,
    opmerking ? `Bij het vaststellen opgemerkt: ${opmerking}` : null,
  ];
  return kaders.filter((tekst) => tekst !== null).map((tekst) => ({ soort: "kader", stukken: [{ tekst }] }));
}

function kerncijferblokken(cijfers: Kerncijfers, vorige: string | null): Blok[] {
  const { perDienstverlening } = cijfers;
  const bijschrift = "Projecten per dienstverlening: opgeleverd (gevuld), lopend (gearceerd) en gestopt (open).";
  const tabel: Tabel = {
    bijschrift: "Dezelfde aantallen als tabel.",
    kolommen: [{ kop: "Dienstverlening", breedte: 2.3 }, { kop: "Projecten", breedte: 1 }, { kop: "Opgeleverd", breedte: 1 }, { kop: "Lopend", breedte: 1 }, { kop: "Gestopt", breedte: 1 }],
    rijen: perDienstverlening.map(({ titel, projecten, opgeleverd, lopend, gestopt }) => [titel, projecten, opgeleverd, lopend, gestopt].map((waarde) => [{ tekst: String(waarde) }])),
  };
  const figuur = staafdiagram(perDienstverlening.map(({ titel, opgeleverd, lopend, gestopt }) => ({ label: titel, delen: [{ waarde: opgeleverd, soort: "vol" }, { waarde: lopend, soort: "arcering" }, { waarde: gestopt, soort: "open" }] })));
  const alt = `Staafdiagram. ${perDienstverlening.map(({ titel, opgeleverd, lopend, gestopt }) => `${titel}: ${opgeleverd} opgeleverd, ${lopend} lopend${gestopt ? `, ${gestopt} gestopt` : ""}`).join("; ")}.`;
  return [
    { soort: "kerncijfers", cijfers: kerncijferlijst(cijfers, vorige) },
    { soort: "figuur", ...figuur, alt, bijschrift, tabel },
    {
      soort: "tabel",
      tabel: {
        bijschrift: "Projecten per opdrachtgever. Een project voor meer opdrachtgevers telt bij elk van hen mee.",
        kolommen: [{ kop: "Opdrachtgever", breedte: 3 }, { kop: "Projecten", breedte: 1 }],
        rijen: cijfers.perOpdrachtgever.map(({ naam, projecten }) => [[{ tekst: naam }], [{ tekst: String(projecten) }]]),
      },
    },
  ];
}

/** The key figures, each with what it says compared to something. */
export function kerncijferlijst(cijfers: Kerncijfers, vorige: string | null) {
  const { projecten, opgeleverd, lopend, gestopt, naGeplandeDatum, herpland, verhalen } = cijfers;
  return [
    { label: "Projecten", waarde: String(projecten), toelichting: cijfers.vorige && vorige ? verschil(projecten - cijfers.vorige.projecten, vorige) : "elk project één keer geteld" },
    { label: "Opgeleverd", waarde: String(opgeleverd), toelichting: opgeleverd === 0 ? "nog niets opgeleverd" : naGeplandeDatum === 0 ? "alles op tijd" : `${naGeplandeDatum} later dan eerst gepland` },
    { label: "Lopend", waarde: String(lopend), toelichting: [`${herpland} verschoven`, gestopt > 0 ? `${gestopt} gestopt` : ""].filter(Boolean).join(", ") },
    { label: "Verhalen", waarde: String(verhalen), toelichting: "achter de projecten" },
  ];
}

function verschil(aantal: number, vorige: string): string {
  if (aantal === 0) return `evenveel als in de ${vorige}`;
  return `${Math.abs(aantal)} ${aantal > 0 ? "meer" : "minder"} dan in de ${vorige}`;
}

function onderdeelblokken({ sleutel, titel, groepen, verhalen }: Onderdeel, links: boolean): Blok[] {
  const leeg = groepen.length === 0 ? [alinea("In dit halfjaar waren hier geen projecten.")] : [];
  return [kop(2, titel, sleutel), alinea(INLEIDINGEN[sleutel]), ...leeg, ...groepen.flatMap((groep) => groepblokken(sleutel, titel, groep, links)), ...verhalen.flatMap(verhaalblokken)];
}

const INLEIDINGEN: Record<Onderdeel["sleutel"], string> = {
  basisdienstverlening: "Vaste producten die alle gemeenten in de regio met regelmaat krijgen.",
  "aanvullende-dienstverlening": "Onderzoek en advies op maat, na een offerte, geordend per opdrachtgever.",
  "regionale-bijdragen": "Werk voor de regio als geheel en voor de dochterorganisaties.",
  smartdatacenter: "Dashboards en koppelingen waarmee de gemeenten met hun gegevens kunnen werken.",
};

function groepblokken(sleutel: Onderdeel["sleutel"], onderdeel: string, groep: Onderdeel["groepen"][number], links: boolean): Blok[] {
  const tabel = projectentabel(sleutel, groep.titel ?? onderdeel, groep.projecten, links);
  return [...(groep.titel ? [kop(3, groep.titel, `${sleutel}-${naarAnker(groep.titel)}`)] : []), { soort: "tabel", tabel }];
}

/** The SmartDataCenter names the municipalities beside its projects; elsewhere the group or the whole region says it. */
function projectentabel(sleutel: Onderdeel["sleutel"], naam: string, projecten: Projectregel[], links: boolean): Tabel {
  const metGemeenten = sleutel === DIENSTVERLENINGEN.smartdatacenter.onderdeel;
  const kolommen: Kolom[] = [{ kop: "Project", breedte: 2.6 }, { kop: "Wanneer", breedte: 1.6, kort: true }, ...(metGemeenten ? [{ kop: "Voor", breedte: 1.5 }] : []), { kop: "Omschrijving", breedte: metGemeenten ? 3 : 4 }];
  const rijen = projecten.map((project): Stuk[][] => [
    [{ tekst: project.titel, vet: true, link: links ? `/projecten/${project.code}` : undefined }],
    [{ tekst: project.wanneer }],
    ...(metGemeenten ? [[{ tekst: project.opdrachtgevers.join(", ") || "alle gemeenten" }]] : []),
    omschrijving(project),
  ]);
  return { bijschrift: `${naam}: ${projecten.length} ${projecten.length === 1 ? "project" : "projecten"}`, kolommen, rijen };
}

function omschrijving({ omschrijving, publicaties }: Projectregel): Stuk[] {
  return [{ tekst: omschrijving }, ...publicaties.flatMap(({ titel, url }): Stuk[] => [{ tekst: " " }, { tekst: titel, link: url }])];
}

function verhaalblokken({ titel, tekst, uitgevoerdDoor, afbeelding, code }: Verhaalregel): Blok[] {
  return [
    kop(3, titel, `verhaal-${naarAnker(`${code}-${titel}`)}`),
    ...(afbeelding ? [{ soort: "afbeelding", ...afbeelding } as const] : []),
    ...blokkenUitMarkdown(tekst, 4),
    { soort: "alinea", stukken: [{ tekst: `Uitgevoerd door ${uitgevoerdDoor}.`, cursief: true }] },
  ];
}

function veranderingblokken({ veranderingen }: Momentopname, links: boolean): Blok[] {
  if (veranderingen.length === 0) return [alinea("Er veranderde niets.")];
  return Object.entries(VERANDERINGEN).flatMap(([soort, titel]): Blok[] => {
    const groep = veranderingen.filter((verandering) => verandering.soort === soort);
    if (groep.length === 0) return [];
    const punten = groep.map((verandering): Stuk[] => [{ tekst: verandering.titel, vet: true, link: links ? `/projecten/${verandering.code}` : undefined }, { tekst: ` ${zinVan(verandering)}` }]);
    return [kop(3, `${titel} (${groep.length})`, `veranderd-${soort}`), { soort: "lijst", genummerd: false, punten }];
  });
}

function werkbladenVan(rapport: Momentopname): Document["werkbladen"] {
  const { kerncijfers, onderdelen } = rapport;
  const rij = (onderdeel: Onderdeel, groep: string | null, p: Projectregel) => [onderdeel.titel, groep ?? "", p.code, p.titel, p.wanneer, p.opdrachtgevers.join(", "), p.omschrijving, p.opgenomen, p.reden];
  return [
    {
      naam: "Projecten",
      kolommen: ["Onderdeel", "Groep", "Code", "Project", "Wanneer", "Opdrachtgevers", "Omschrijving", "Opgenomen", "Reden"],
      rijen: onderdelen.flatMap((onderdeel) => onderdeel.groepen.flatMap((groep) => groep.projecten.map((project) => rij(onderdeel, groep.titel, project)))),
    },
    { naam: "Kerncijfers", kolommen: ["Dienstverlening", "Projecten", "Opgeleverd", "Lopend", "Gestopt"], rijen: kerncijfers.perDienstverlening.map((d) => [d.titel, d.projecten, d.opgeleverd, d.lopend, d.gestopt]) },
    { naam: "Per opdrachtgever", kolommen: ["Opdrachtgever", "Projecten"], rijen: kerncijfers.perOpdrachtgever.map(({ naam, projecten }) => [naam, projecten]) },
    { naam: "Wat veranderde", kolommen: ["Soort", "Code", "Project", "Wat"], rijen: rapport.veranderingen.map((v) => [VERANDERINGEN[v.soort], v.code, v.titel, zinVan(v)]) },
  ];
}

const naarAnker = (tekst: string) => tekst.toLowerCase().normalize("NFD").replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
