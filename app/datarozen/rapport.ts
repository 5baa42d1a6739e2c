import { alinea, kop, type Blok, type Document, type Stuk, type Tabel } from "~/documenten/document";
import { halfjaarInWoorden, halfjaarVanSleutel, peildatum } from "~/periode/halfjaar";
import { roosSvg } from "~/roos/roos-svg";
import { subthemasVan, type Roosinhoud, type Subthema } from "./inhoud";
import { ankerVan, geschiedenisVan, LEESWIJZER, roosbeeldVan, veranderingenVan, vorigeVan, type Regiometingen } from "./lezing";
import { isVerouderd, NIET_INGEVULD, waardeInWoorden, type Status } from "./status";

export type Rapportbron = { roos: { titel: string; isVoorbeeld: boolean }; regio: { naam: string; code: string }; ronde: { halfjaar: string; nummer: number; gepubliceerd: boolean }; metingen: Regiometingen };

/**
 * The verdiepend rapport of one region in one round: the rose, a chapter per theme, of every subtheme the status with its explanation and
 * how it went. From what was said alone, and old as it was then: a round that no longer changes gives the same report again.
 */
export function rapportVan(bron: Rapportbron): Document {
  const { roos, regio, ronde, metingen } = bron;
  const { inhoud } = metingen.at(-1)!.ronde;
  const label = halfjaarInWoorden(ronde.halfjaar);
  return {
    titel: `${roos.titel}: ${regio.naam}`,
    ondertitel: `Verdiepend rapport · meting ${ronde.nummer}, ${label}`,
    afzender: "Regio-adviseurs",
    omschrijving: `Dataroos ${roos.titel} van de regio ${regio.naam}, ${label}: per thema elke status met toelichting en verloop.`,
    datum: peildatum(halfjaarVanSleutel(ronde.halfjaar)!),
    blokken: [
      ...(metingen.at(-1)!.ingediend || !ronde.gepubliceerd ? [] : [kader("Deze regio heeft deze meting niet ingediend: wat hier staat is voor een deel overgenomen uit een eerdere meting.")]),
      ...(ronde.gepubliceerd ? [] : [kader("Concept. Deze meting is nog niet gepubliceerd; de statussen kunnen nog veranderen.")]),
      kop(2, "In één oogopslag", "overzicht"),
      alinea(LEESWIJZER),
      roosfiguur(bron, inhoud),
      kop(2, "Wat veranderde", "veranderd"),
      ...veranderingen(metingen),
      ...inhoud.themas.flatMap(({ sleutel, naam, subthemas }) => [kop(2, naam, ankerVan(sleutel)), ...(subthemas.length === 0 ? [alinea("Dit thema heeft geen subthema’s.")] : []), ...subthemas.flatMap((subthema) => hoofdstuk(bron, inhoud, subthema))]),
      ...(inhoud.vragen.length > 0 ? [kop(2, "Ja- en neevragen", "vragen"), tabel(vragentabel(metingen, inhoud))] : []),
      ...(roos.isVoorbeeld ? [kader("Voorbeeldgegevens: een deel van deze roos is verzonnen.")] : []),
    ],
    werkbladen: werkbladenVan(bron, inhoud),
  };
}

const stukken = (...delen: Stuk[]): Blok => ({ soort: "alinea", stukken: delen });
const tabel = (inhoud: Tabel): Blok => ({ soort: "tabel", tabel: inhoud });
const kader = (tekst: string): Blok => ({ soort: "kader", stukken: [{ tekst }] });
const tekst = (waarde: string): Stuk[] => [{ tekst: waarde }];
const statusVan = (metingen: Regiometingen, onderdeel: string) => metingen.at(-1)!.statussen.get(onderdeel);

function roosfiguur({ roos, regio, ronde, metingen }: Rapportbron, inhoud: Roosinhoud): Blok {
  const beeld = roosbeeldVan(`Dataroos ${roos.titel}, ${regio.naam}, meting ${ronde.nummer}`, metingen, halfjaarVanSleutel(ronde.halfjaar)!);
  const toen = metingen.at(-2);
  const kolommen = [{ kop: "Thema", breedte: 2 }, { kop: "Subthema", breedte: 3 }, { kop: "Status", breedte: 2 }, ...(toen ? [{ kop: `Was in ${halfjaarInWoorden(toen.ronde.halfjaar)}`, breedte: 2 }] : [])];
  let nummer = 0;
  const rijen = inhoud.themas.flatMap(({ naam, subthemas }) => subthemas.map((subthema) => [tekst(naam), tekst(`${++nummer} ${subthema.naam}`), tekst(waardeInWoorden(inhoud, statusVan(metingen, subthema.sleutel)?.waarde)), ...(toen ? [tekst(vorigeVan(metingen, subthema.sleutel)?.label ?? NIET_INGEVULD)] : [])]));
  // In a file the numbers that the table explains: the names beside a large rose would be too small on paper.
  return { soort: "figuur", ...roosSvg(beeld, { vorm: "smal", id: "rapport" }), ruim: roosSvg(beeld, { vorm: "breed", id: "rapport" }).svg, alt: `Dataroos: ${beeld.midden.join(" ")}. Per subthema staat de status in de tabel hieronder.`, bijschrift: `Dataroos ${roos.titel}, ${regio.naam}, meting ${ronde.nummer}.`, tabel: { bijschrift: "Dezelfde gegevens als in de roos; de nummers zijn die in de roos.", kolommen, rijen } };
}

function veranderingen(metingen: Regiometingen): Blok[] {
  const toen = metingen.at(-2);
  if (!toen) return [alinea("Dit is de eerste meting van deze regio.")];
  const lijst = veranderingenVan(metingen);
  if (lijst.length === 0) return [alinea(`Sinds ${halfjaarInWoorden(toen.ronde.halfjaar)} veranderde geen enkele status.`)];
  return [{ soort: "lijst", genummerd: false, punten: lijst.map(({ zin }) => tekst(zin)) }];
}

function hoofdstuk({ metingen, ronde }: Rapportbron, inhoud: Roosinhoud, { sleutel, naam, uitleg }: Subthema): Blok[] {
  const status = statusVan(metingen, sleutel);
  const geschiedenis = geschiedenisVan(metingen, sleutel);
  return [
    kop(3, naam, ankerVan(sleutel)),
    ...(uitleg ? [stukken({ tekst: uitleg, cursief: true })] : []),
    stukken({ tekst: `${waardeInWoorden(inhoud, status?.waarde)}${status && isVerouderd(status.bevestigdIn, halfjaarVanSleutel(ronde.halfjaar)!) ? " (verouderd)" : ""}. `, vet: true }, { tekst: status?.toelichting || "Er is geen toelichting." }),
    ...(status ? [alinea(herkomst(status))] : []),
    ...(geschiedenis.length > 1 ? [tabel(verlooptabel(naam, geschiedenis))] : []),
  ];
}

const herkomst = ({ bron, afgestemd, bevestigdIn }: Status) => `${bron ? `Bron: ${bron}. ` : ""}${afgestemd ? "Afgestemd met de regio" : "Niet afgestemd met de regio"}; bevestigd in ${halfjaarInWoorden(bevestigdIn)}.`;

function verlooptabel(naam: string, geschiedenis: ReturnType<typeof geschiedenisVan>): Tabel {
  return {
    bijschrift: `Verloop van ${naam}`,
    kolommen: [{ kop: "Meting", breedte: 1.7 }, { kop: "Status", breedte: 1.5, kort: true }, { kop: "Toelichting", breedte: 4 }],
    rijen: geschiedenis.toReversed().map(({ ronde, naam: toenNaam, status }) => [tekst(`${ronde.nummer}, ${halfjaarInWoorden(ronde.halfjaar)}`), tekst(waardeInWoorden(ronde.inhoud, status?.waarde)), tekst(`${toenNaam === naam ? "" : `Heette toen “${toenNaam}”. `}${status?.toelichting ?? ""}`)]),
  };
}

function vragentabel(metingen: Regiometingen, inhoud: Roosinhoud): Tabel {
  return {
    bijschrift: "Vragen die de regio met ja of nee beantwoordt.",
    kolommen: [{ kop: "Vraag", breedte: 4 }, { kop: "Antwoord", breedte: 1, kort: true }, { kop: "Toelichting", breedte: 2 }],
    rijen: inhoud.vragen.map((vraag) => [tekst(vraag.tekst), tekst(waardeInWoorden(inhoud, statusVan(metingen, vraag.sleutel)?.waarde)), tekst(statusVan(metingen, vraag.sleutel)?.toelichting ?? "")]),
  };
}

function werkbladenVan({ regio, ronde, metingen }: Rapportbron, inhoud: Roosinhoud): Document["werkbladen"] {
  const heeftVorige = metingen.length > 1;
  const vooraan = [regio.code, regio.naam, ronde.halfjaar];
  const kolommen = ["Regiocode", "Regio", "Halfjaar", "Thema", "Subthema", "Status", "Vorige status", "Toelichting", "Bron", "Afgestemd", "Bevestigd in"];
  const rijen = inhoud.themas.flatMap((thema) => thema.subthemas.map(({ sleutel, naam }) => {
    const status = statusVan(metingen, sleutel);
    return [...vooraan, thema.naam, naam, waardeInWoorden(inhoud, status?.waarde), heeftVorige ? (vorigeVan(metingen, sleutel)?.label ?? NIET_INGEVULD) : "", status?.toelichting ?? "", status?.bron ?? "", status?.afgestemd ? "ja" : "nee", status?.bevestigdIn ?? ""];
  }));
  const verloop = subthemasVan(inhoud).flatMap(({ sleutel, naam }) => geschiedenisVan(metingen, sleutel).map((stap) => [regio.code, regio.naam, stap.ronde.halfjaar, naam, stap.naam, waardeInWoorden(stap.ronde.inhoud, stap.status?.waarde), stap.status?.toelichting ?? ""]));
  const vragen = inhoud.vragen.map(({ sleutel, tekst: vraag }) => [...vooraan, vraag, waardeInWoorden(inhoud, statusVan(metingen, sleutel)?.waarde), statusVan(metingen, sleutel)?.toelichting ?? ""]);
  return [
    { naam: "Statussen", kolommen, rijen },
    { naam: "Verloop", kolommen: ["Regiocode", "Regio", "Halfjaar", "Subthema", "Heette toen", "Status", "Toelichting"], rijen: verloop },
    ...(vragen.length > 0 ? [{ naam: "Vragen", kolommen: ["Regiocode", "Regio", "Halfjaar", "Vraag", "Antwoord", "Toelichting"], rijen: vragen }] : []),
  ];
}
