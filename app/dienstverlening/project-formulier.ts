import { z } from "zod";
import { datumVoluit, type Datum } from "~/periode/datum";
import { dagveld } from "~/ui/datumveld";
import { getalveld, keuzeveld, meerkeuzeveld, samenhang, tekstveld, versieveld } from "~/ui/formulier";
import { FREQUENTIES, type Frequentie } from "./frequentie";
import { DIENSTVERLENINGEN, DOMEINEN, type Dienstverlening, type Domein } from "./project";

const sleutels = <K extends string>(catalogus: Record<K, unknown>) => Object.keys(catalogus) as K[];

// "Titel https://adres": one publication a line. Before the first dot none may stand, or reading a line takes the square of its length.
const PUBLICATIE = /^(\S.*?)\s+(https?:\/\/[^\s.]+\.\S+)$/;
const regels = (tekst: string) => tekst.split("\n").map((regel) => regel.trim()).filter(Boolean);

/** What somebody fills in of a project. The code is given once, at its making. */
export const projectSchema = z
  .object({
    titel: tekstveld({ verplicht: "Geef het project een titel.", max: 200 }),
    dienstverlening: keuzeveld(sleutels(DIENSTVERLENINGEN), "Kies een soort dienstverlening.", true).transform((soort) => soort as Dienstverlening),
    domein: keuzeveld<Domein>(sleutels(DOMEINEN), "Dit domein kennen wij niet."),
    omschrijving: tekstveld({ max: 2000 }),
    opdrachtgevers: meerkeuzeveld(),
    uitvoerders: meerkeuzeveld(),
    startdatum: dagveld(),
    frequentie: keuzeveld<Frequentie>(sleutels(FREQUENTIES), "Deze frequentie kennen wij niet."),
    offerteAangevraagdOp: dagveld(),
    offerteUitgebrachtOp: dagveld(),
    offerteAkkoordOp: dagveld(),
    uren: getalveld({ max: 100_000, zin: "Vul een heel aantal uren in, van 0 tot en met 100.000." }),
    budget: getalveld({ max: 100_000_000, zin: "Vul een bedrag in hele euro’s in, van 0 tot en met 100.000.000." }),
    publicaties: tekstveld({ max: 5000 }),
    versie: versieveld,
  })
  .check(samenhang((project, fout) => {
    const { frequentie, dienstverlening, offerteAangevraagdOp: aangevraagd, offerteUitgebrachtOp: uitgebracht, offerteAkkoordOp: akkoord } = project;
    if (frequentie && dienstverlening === "aanvullend") fout(["frequentie", "dienstverlening"], "Aanvullend onderzoek komt niet vanzelf terug. Laat de frequentie leeg.");
    if (dienstverlening !== "aanvullend" && (aangevraagd || uitgebracht || akkoord)) fout(["offerteAangevraagdOp", "offerteUitgebrachtOp", "offerteAkkoordOp", "dienstverlening"], "Een offerte hoort alleen bij aanvullende dienstverlening.");
    if (uitgebracht && !aangevraagd) fout(["offerteUitgebrachtOp", "offerteAangevraagdOp"], "Vul eerst in wanneer de offerte is aangevraagd.");
    if (akkoord && !uitgebracht) fout(["offerteAkkoordOp", "offerteUitgebrachtOp"], "Vul eerst in wanneer de offerte is uitgebracht.");
    if (ligtVoor(uitgebracht, aangevraagd)) fout(["offerteUitgebrachtOp", "offerteAangevraagdOp"], `Dit is vóór de aanvraag van ${datumVoluit(aangevraagd)}.`);
    if (ligtVoor(akkoord, uitgebracht)) fout(["offerteAkkoordOp", "offerteUitgebrachtOp"], `Dit is vóór het uitbrengen op ${datumVoluit(uitgebracht)}.`);
    const fouteRegel = regels(project.publicaties).find((regel) => !PUBLICATIE.test(regel));
    if (fouteRegel) fout(["publicaties"], `“${fouteRegel.slice(0, 60)}” is niet te lezen. Schrijf per regel een titel en daarachter het adres, dat begint met https://.`);
  }))
  .transform(({ publicaties, ...project }) => ({ ...project, publicaties: regels(publicaties).map((regel) => ({ titel: PUBLICATIE.exec(regel)?.[1] ?? "", url: PUBLICATIE.exec(regel)?.[2] ?? "" })) }));

export type Projectinvoer = z.output<typeof projectSchema>;

/** A new project has a code too, in capitals: letters, digits and hyphens, because it stands in addresses. */
export const codeveld = tekstveld({ verplicht: "Geef het project een code.", max: 30 }).transform((code) => code.toUpperCase()).refine((code) => code === "" || /^[A-Z0-9]+(-[A-Z0-9]+)*$/.test(code), "Gebruik voor de code alleen letters, cijfers en streepjes, zoals OCD-2021-014.").refine((code) => !BEZET.has(code), "Deze code staat al in een adres van Spoorboekje. Kies een andere.");

/** What follows `/projecten/` and is no project. */
const BEZET = new Set(["NIEUW", "DOCUMENTEN"]);

const ligtVoor = (datum: Datum | null, andere: Datum | null): andere is Datum => datum !== null && andere !== null && datum < andere;

/** "OCD-2021-041": the next code of a year, in the manner of the codes that exist (without any: OCD). */
export function volgendeCode(jaar: number, codes: readonly string[]): string {
  const voorvoegsel = `${codes.map((code) => /^(.+)-\d{4}-\d+$/.exec(code)?.[1]).findLast(Boolean) ?? "OCD"}-${jaar}-`;
  const nummers = codes.filter((code) => code.startsWith(voorvoegsel)).map((code) => code.slice(voorvoegsel.length)).filter((nummer) => /^\d{1,6}$/.test(nummer)).map(Number);
  return `${voorvoegsel}${String(Math.max(0, ...nummers) + 1).padStart(3, "0")}`;
}
