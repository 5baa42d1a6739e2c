import { Prisma, prisma } from "~/database/prisma.server";
import { letterlijk } from "~/database/zoektekst";
import { rangtelwoord, RANGTELWOORDEN } from "~/dienstverlening/rapport-document";
import { halfjaarInWoorden } from "~/periode/halfjaar";
import { kwartaalInWoorden } from "~/periode/kwartaal";
import { mag } from "~/toegang/rechten";
import type { Gebruiker } from "~/toegang/rol";
import { fragmentVan, type Stukje } from "./zoekvraag";
import { ZOEKSOORTEN, type Zoeksoort } from "./zoeksoorten";

const { sql, join } = Prisma;

export type Zoekresultaat = { soort: Zoeksoort; titel: string; onder: string; naar: string; fragment: Stukje[] };
export type Zoekgroep = { soort: Zoeksoort; titel: string; resultaten: Zoekresultaat[]; meer: boolean };

type Rij = { soort: Zoeksoort; a: string; b: string; c: string; titel: string; tekst: string };

export const PER_SOORT = 5;

/**
 * Looks for words in everything that this person may read, in one query: Dutch stems, whole words and beginnings of words, all of them in
 * one record. Without an account only what is published: explanations of roses, and reports by their name.
 */
export async function zoek(gebruiker: Gebruiker | null, woorden: readonly string[], { soort, hoeveel = PER_SOORT }: { soort?: Zoeksoort; hoeveel?: number } = {}): Promise<Zoekgroep[]> {
  const vraag = join(woorden.map((woord) => sql`(to_tsquery('simple', ${`${woord}:*`}) || to_tsquery('dutch', ${`${woord}:*`}))`), " && ");
  const bronnen = bronnenVoor(gebruiker, woorden);
  const inNaam = sql`zoekvouw(titel) LIKE ALL (${woorden.map((woord) => `%${letterlijk(woord)}%`)}::text[])`;
  const soorten = (Object.keys(ZOEKSOORTEN) as Zoeksoort[]).filter((een) => bronnen[een] && (!soort || een === soort));
  const rijen = await prisma.$queryRaw<Rij[]>`WITH v AS MATERIALIZED (SELECT ${vraag} AS q) ${join(soorten.map((een) => sql`(${kies(een, bronnen[een]!, inNaam, hoeveel + 1)})`), " UNION ALL ")}`;
  return soorten.flatMap((een): Zoekgroep[] => {
    const eigen = rijen.filter((rij) => rij.soort === een);
    if (eigen.length === 0) return [];
    return [{ soort: een, titel: ZOEKSOORTEN[een], resultaten: eigen.slice(0, hoeveel).map((rij) => ({ soort: een, ...WEG[een](rij), fragment: fragmentVan(rij.tekst, woorden) })), meer: eigen.length > hoeveel }];
  });
}

/** `kop` and `tekst` as in the index of the table (migration 0005); `bij`: what is joined to the candidates, and which of them may be read. */
type Bron = { tabel: Prisma.Sql; kop: Prisma.Sql; tekst: Prisma.Sql; toon: Prisma.Sql; bij?: Prisma.Sql; /** Instead of the vector, where there are few. */ waar?: Prisma.Sql; /** Where the latest come first instead of the name: what is joined to know which those are. */ laatste?: { bij: Prisma.Sql; kolommen: Prisma.Sql; volgorde: Prisma.Sql } };

/**
 * Candidates first, through the index and nothing else: joined at once, the planner finds other ways, and all of them are slow. What has
 * the words in its name comes first; ranking by `ts_rank` would make every vector anew, which costs more than all the rest.
 */
function kies(soort: Zoeksoort, { tabel, kop, tekst, toon, waar, bij = Prisma.empty, laatste }: Bron, inNaam: Prisma.Sql, hoeveel: number): Prisma.Sql {
  const gevonden = sql`(SELECT t.* FROM v, ${tabel} t WHERE ${waar ?? sql`zoekvector(${kop}, ${tekst}) @@ v.q`} OFFSET 0) t`;
  const getoond = (van: Prisma.Sql) => sql`SELECT ${soort} AS soort, ${toon} FROM ${van} ${bij}`;
  return laatste
    ? sql`${getoond(sql`(SELECT t.*, ${laatste.kolommen} FROM ${gevonden} ${laatste.bij} ORDER BY ${laatste.volgorde} DESC LIMIT ${hoeveel}) t`)} ORDER BY ${laatste.volgorde} DESC, titel`
    : sql`SELECT * FROM (${getoond(gevonden)}) r ORDER BY ${inNaam} DESC, titel LIMIT ${hoeveel}`;
}

function bronnenVoor(gebruiker: Gebruiker | null, woorden: readonly string[]): Partial<Record<Zoeksoort, Bron>> {
  const openbaar = { dataroos: roosbron(gebruiker, woorden), status: statusbron(gebruiker), rapport: rapportbron(gebruiker) };
  return mag(gebruiker, "overzicht-lezen") ? { ...BRONNEN, ...openbaar } : openbaar;
}

const leeg = sql`''`;
const VAN_DE_OPGAVE = sql`JOIN opgave o ON o.id = t.opgave_id`;
const OPGAVETEKST = sql`t.definitie || ' ' || t.kern || ' ' || t.hoofddoel || ' ' || t.doelstellingen`;
const BRONNEN: Partial<Record<Zoeksoort, Bron>> = {
  project: { tabel: sql`project`, kop: sql`t.titel || ' ' || t.code`, tekst: sql`t.omschrijving`, toon: sql`t.code AS a, '' AS b, '' AS c, t.titel, t.omschrijving AS tekst` },
  opgave: { tabel: sql`opgave`, kop: sql`t.titel`, tekst: OPGAVETEKST, toon: sql`t.sleutel AS a, t.stap::text AS b, '' AS c, t.titel, ${OPGAVETEKST} AS tekst` },
  kaartpunt: { tabel: sql`kaartpunt`, kop: sql`t.titel`, tekst: sql`t.omschrijving`, toon: sql`coalesce(o.sleutel, '') AS a, t.soort::text AS b, coalesce(o.titel, '') AS c, t.titel, t.omschrijving AS tekst`, bij: sql`LEFT ${VAN_DE_OPGAVE}` },
  treintje: { tabel: sql`treintje`, kop: sql`t.titel`, tekst: sql`t.omschrijving`, toon: sql`t.sleutel AS a, o.titel AS b, '' AS c, t.titel, t.omschrijving AS tekst`, bij: VAN_DE_OPGAVE },
  wagonnetje: { tabel: sql`wagonnetje`, kop: sql`t.naam`, tekst: sql`t.organisatie || ' ' || t.contactrol`, toon: sql`t.sleutel AS a, s.naam AS b, '' AS c, t.naam AS titel, t.organisatie || ', ' || t.contactrol AS tekst`, bij: sql`JOIN wagonnetjesoort s ON s.id = t.soort_id` },
  mijlpaal: { tabel: sql`mijlpaal`, kop: sql`t.titel`, tekst: sql`t.omschrijving`, toon: sql`t.id::text AS a, t.kwartaal AS b, '' AS c, t.titel, t.omschrijving AS tekst` },
  leerervaring: { tabel: sql`leerervaring`, kop: sql`t.les`, tekst: sql`t.toelichting`, toon: sql`o.sleutel AS a, o.titel AS b, t.les AS c, t.les AS titel, t.toelichting AS tekst`, bij: VAN_DE_OPGAVE },
  verhaal: { tabel: sql`verhaal`, kop: sql`t.titel`, tekst: sql`t.tekst`, toon: sql`p.code AS a, p.titel AS b, t.halfjaar AS c, t.titel, t.tekst`, bij: sql`JOIN project p ON p.id = t.project_id` },
};

/** In which rounds this person may read of a region, `m` and `r` being the round and the region in it: what `magRondeLezen` says, asked of the database. */
function leesbaar(gebruiker: Gebruiker | null): Prisma.Sql {
  if (mag(gebruiker, "meetronde-leiden")) return sql`TRUE`;
  const eigen = gebruiker && mag(gebruiker, "status-bewerken") ? sql`OR EXISTS (SELECT FROM "_regios" k WHERE k."A" = ${gebruiker.id}::uuid AND k."B" = r.regio_id)` : Prisma.empty;
  return sql`(m.gepubliceerd_op IS NOT NULL ${eigen})`;
}

/** The roses by their names, those that were ever published, or all with an account; and the regions in them, of rounds that this person may read. They are few, and looked through as they are. */
function roosbron(gebruiker: Gebruiker | null, woorden: readonly string[]): Bron {
  const ronde = mag(gebruiker, "overzicht-lezen") ? sql`TRUE` : sql`m.gepubliceerd_op IS NOT NULL`;
  return {
    tabel: sql`(SELECT d.sleutel AS adres, d.titel AS naam, d.uitleg AS tekst FROM dataroos d WHERE EXISTS (SELECT FROM meetronde m WHERE m.roos_id = d.id AND ${ronde})
      UNION ALL SELECT d.sleutel || '/regios/' || g.code, g.naam || ', ' || d.titel, g.gemeenten
        FROM (SELECT DISTINCT m.roos_id, r.regio_id FROM regiometing r JOIN meetronde m ON m.id = r.meetronde_id WHERE ${leesbaar(gebruiker)}) p JOIN dataroos d ON d.id = p.roos_id JOIN regio g ON g.id = p.regio_id)`,
    kop: sql`t.naam`,
    tekst: sql`t.tekst`,
    waar: sql`' ' || zoekvouw(t.naam || ' ' || t.tekst) LIKE ALL (${woorden.map((woord) => `% ${letterlijk(woord)}%`)}::text[])`,
    toon: sql`t.adres AS a, '' AS b, '' AS c, t.naam AS titel, t.tekst`,
  };
}

/** Explanations of published rounds for everybody; of open ones for who leads rounds, and of the own regions. Each stands in the round it was given in, the latest first. */
function statusbron(gebruiker: Gebruiker | null): Bron {
  return {
    tabel: sql`status`,
    kop: leeg,
    tekst: sql`t.toelichting`,
    laatste: { bij: sql`JOIN regiometing r ON r.id = t.regiometing_id JOIN meetronde m ON m.id = r.meetronde_id AND m.halfjaar = t.bevestigd_in WHERE ${leesbaar(gebruiker)}`, kolommen: sql`r.regio_id, m.roos_id, m.halfjaar`, volgorde: sql`halfjaar` },
    toon: sql`d.sleutel || '/regios/' || g.code AS a, t.halfjaar AS b, t.onderdeel AS c, g.naam || ', ' || d.titel AS titel, t.toelichting AS tekst`,
    bij: sql`JOIN dataroos d ON d.id = t.roos_id JOIN regio g ON g.id = t.regio_id`,
  };
}

/** Reports are few: their texts are looked through as they are. Without an account only the names of published ones. */
function rapportbron(gebruiker: Gebruiker | null): Bron {
  const metAccount = mag(gebruiker, "overzicht-lezen");
  const teksten = (tekst: Prisma.Sql) => (metAccount ? tekst : leeg);
  return {
    tabel: sql`(SELECT 'tussenrapportages/' || halfjaar AS adres, editie::text AS editie, coalesce((${RANGTELWOORDEN}::text[])[editie], editie::text) || ' tussenrapportage ' || (CASE right(halfjaar, 1) WHEN '1' THEN 'eerste' ELSE 'tweede' END) || ' helft ' || left(halfjaar, 4) || ' ' || halfjaar AS naam, ${teksten(sql`inleiding || ' ' || wat_doet_het_ocd || ' ' || over_ons`)} AS tekst FROM tussenrapportage
      UNION ALL SELECT 'koersdocumenten/' || k.jaar, '', 'koersdocument ' || k.jaar, ${teksten(sql`k.aanleiding || coalesce((SELECT string_agg(' ' || o.naam || ' ' || o.ambitieniveau || ' ' || o.themas || ' ' || o.randvoorwaarden, '') FROM koersoptie o WHERE o.koersdocument_id = k.id), '')`)} FROM koersdocument k)`,
    kop: sql`t.naam`,
    tekst: sql`t.tekst`,
    toon: sql`t.adres AS a, t.editie AS b, '' AS c, t.naam AS titel, t.tekst`,
    bij: metAccount ? Prisma.empty : sql`WHERE EXISTS (SELECT FROM uitgave u WHERE u.document = t.adres AND u.gepubliceerd_op IS NOT NULL)`,
  };
}

const PUNTSOORT: Record<string, string> = { uitdaging: "Uitdaging", oplossing: "Oplossing", haakje: "Haakje" };

/** Where each kind is read, and what stands under its name. */
const WEG: Record<Zoeksoort, (rij: Rij) => { titel: string; onder: string; naar: string }> = {
  project: ({ titel, a }) => ({ titel, onder: a, naar: `/projecten/${a}` }),
  opgave: ({ titel, a, b }) => ({ titel, onder: `Stap ${b} van 6`, naar: `/opgaven/${a}` }),
  kaartpunt: ({ titel, a, b, c }) => ({ titel, onder: a ? `${PUNTSOORT[b] ?? b} bij ${c}` : "Eerdere pilot in de inventaris", naar: a ? `/opgaven/${a}/kaart` : `/inventaris?zoek=${encodeURIComponent(titel)}` }),
  treintje: ({ titel, a, b }) => ({ titel, onder: b, naar: `/treintjes/${a}` }),
  wagonnetje: ({ titel, a, b }) => ({ titel, onder: b, naar: `/wagonnetjes/${a}` }),
  mijlpaal: ({ titel, a, b }) => ({ titel, onder: kwartaalInWoorden(b), naar: `/mijlpalen/${a}` }),
  leerervaring: ({ titel, a, b, c }) => ({ titel, onder: b, naar: `/leerervaringen?opgave=${a}&zoek=${encodeURIComponent([...c].slice(0, 60).join(""))}` }),
  dataroos: ({ titel, a }) => ({ titel, onder: "", naar: `/datarozen/${a}` }),
  status: ({ titel, a, b, c }) => ({ titel, onder: halfjaarInWoorden(b), naar: `/datarozen/${a}/rapport?meting=${b}#deel-${c}` }),
  verhaal: ({ titel, a, b, c }) => ({ titel, onder: `${b}, ${halfjaarInWoorden(c)}`, naar: `/projecten/${a}#verhalen` }),
  rapport: ({ a, b }) => ({ titel: b ? `${rangtelwoord(Number(b))} tussenrapportage` : `Koersdocument ${a.split("/")[1] ?? ""}`, onder: b ? halfjaarInWoorden(a.split("/")[1] ?? "") : "", naar: `/${a}` }),
};
