import type { Opdrachtgever, Oplevering, Stopzetting, Stopsoort } from "~/dienstverlening/project";
import { stelSamen, type Bouwstenen, type Rapportproject } from "~/dienstverlening/samenstellen";
import type { Verhaalregel } from "~/dienstverlening/momentopname";
import { datumUitTekst, type DatumMetPrecisie } from "~/periode/datum-met-precisie";
import { halfjaarVanSleutel, type Halfjaar } from "~/periode/halfjaar";

/** "2021-10", "2021-k4", "3-12-2021" as a date with its precision. */
export function datum(tekst: string): DatumMetPrecisie {
  const gelezen = datumUitTekst(tekst);
  if (!gelezen) throw new Error(`"${tekst}" is no date`);
  return gelezen;
}

export function halfjaar(sleutel: string): Halfjaar {
  const gelezen = halfjaarVanSleutel(sleutel);
  if (!gelezen) throw new Error(`"${sleutel}" is no half-year`);
  return gelezen;
}

/** A running aanvullend project of nobody, started on 1 July 2021, with only what matters to the test. */
export const maakProject = (velden: Partial<Rapportproject> = {}): Rapportproject => ({
  code: "OCD-2021-001", titel: "Een project", dienstverlening: "aanvullend", omschrijving: "Wat het is.", startdatum: "2021-07-01", frequentie: null,
  offerteAangevraagdOp: null, offerteUitgebrachtOp: null, offerteAkkoordOp: null, volgorde: 10, bijgewerktOp: "2021-12-20", opdrachtgevers: [], opleveringen: [], stopzettingen: [], publicaties: [], ...velden,
});

/** Planned, delivered, and the moves: each [from, to, on which day]. */
export const maakOplevering = (gepland: string, opgeleverd: string | null = null, ...herplanningen: [van: string, naar: string, op: string][]): Oplevering => ({
  omschrijving: "", gepland: datum(gepland), opgeleverd: opgeleverd === null ? null : datum(opgeleverd), herplanningen: herplanningen.map(([van, naar, op]) => ({ van: datum(van), naar: datum(naar), op, reden: `De reden van ${op}` })),
});

export const maakStop = (soort: Stopsoort, vanaf: string, opgehevenOp: string | null = null): Stopzetting => ({ soort, vanaf, opgehevenOp, reden: `De reden van ${soort}` });

export const [dordrecht, papendrecht, sliedrecht] = ["Dordrecht", "Papendrecht", "Sliedrecht"].map((naam, i): Opdrachtgever => ({ naam, soort: "gemeente", volgorde: (i + 1) * 10 })) as [Opdrachtgever, Opdrachtgever, Opdrachtgever];

export const maakVerhaal = (code: string, velden: Partial<Verhaalregel> = {}): Verhaalregel => ({ code, titel: `Het verhaal van ${code}`, tekst: "Wat er **gebeurde**.", uitgevoerdDoor: "team Onderzoek", afbeelding: null, ...velden });

/** The fourth report, over the second half of 2021, made when it was over. */
export const rapport = (bouwstenen: Partial<Bouwstenen> = {}) => stelSamen({
  halfjaar: halfjaar("2021-h2"), vandaag: "2022-02-01", editie: 4, nummer: 1, correctie: null, opmerking: null, afzender: "Onderzoekcentrum Drechtsteden", teksten: { inleiding: "De inleiding.", watDoetHetOcd: "Het OCD doet onderzoek.", overOns: "Bel ons." },
  projecten: [], besluiten: [], verhalen: [], vorige: null, ...bouwstenen,
});
