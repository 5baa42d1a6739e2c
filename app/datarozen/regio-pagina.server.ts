import type { Datum } from "~/periode/datum";
import { halfjaarInWoorden } from "~/periode/halfjaar";
import type { Gebruiker } from "~/toegang/rol";
import { nietGevonden } from "~/toegang/weigering.server";
import { subthemasVan, waardeVan } from "./inhoud";
import { geschiedenisVan, roosbeeldVan, veranderingenVan, vorigeVan } from "./lezing";
import { listRegiometingen, roosLezen } from "./lezing.server";
import { peilVan } from "./meetronde";
import { gemeentenVan, magRegioBijwerken, magRondeLezen } from "./regio";
import { regioUitAdres } from "./regio.server";
import { isVerouderd } from "./status";

export type Plek = { roos?: string; regio?: string };

/** A region of a rose in the round of `?meting=`, with every round before it; 404 when this reader may not see it or the region was not in it. */
export async function regioLezen(gebruiker: Gebruiker | null, { roos: sleutel, regio: code }: Plek, adres: URLSearchParams, vandaag: Datum) {
  const regio = await regioUitAdres(code);
  const { roos, ronden, ronde } = await roosLezen(gebruiker, sleutel, adres, regio);
  if (!ronde) throw nietGevonden("Van deze dataroos is nog geen meting gepubliceerd.");
  const tot = ronden.filter(({ nummer }) => nummer <= ronde.nummer);
  const metingen = (await listRegiometingen(tot, [regio.id])).get(regio.id)!;
  if (metingen.at(-1)?.ronde !== ronde) throw nietGevonden("Deze regio deed niet mee aan deze meting.");
  return { roos, ronden, ronde, regio, metingen, peil: peilVan(ronden, ronde, vandaag) };
}

/** Everything the page of a region shows. */
export async function regioPaginaVan(gebruiker: Gebruiker | null, plek: Plek, adres: URLSearchParams, vandaag: Datum) {
  const { roos, ronden, ronde, regio, metingen, peil } = await regioLezen(gebruiker, plek, adres, vandaag);
  const { inhoud } = ronde;
  const nu = metingen.at(-1)!.statussen;
  const open = ronden.find(({ status }) => status === "open");
  const hier = `/datarozen/${roos.sleutel}/regios/${regio.code}`;
  return {
    hier,
    roos: { sleutel: roos.sleutel, titel: roos.titel },
    regio: { code: regio.code, naam: regio.naam, gemeenten: gemeentenVan(regio.gemeenten), isGeverifieerd: regio.isGeverifieerd },
    ronde: { halfjaar: ronde.halfjaar, nummer: ronde.nummer, label: halfjaarInWoorden(ronde.halfjaar), status: ronde.status },
    ronden: ronden.map(({ halfjaar, nummer, status }) => ({ halfjaar, nummer, status })).reverse(),
    // Who reads the round of the own region alone, reads it nowhere beside others.
    overzicht: magRondeLezen(gebruiker, ronde.status),
    bijwerken: open && magRegioBijwerken(gebruiker, regio) ? `/datarozen/${roos.sleutel}/metingen/${open.halfjaar}/regios/${regio.code}` : null,
    vorige: metingen.at(-2) ? halfjaarInWoorden(metingen.at(-2)!.ronde.halfjaar) : null,
    beeld: roosbeeldVan(`Dataroos ${roos.titel}, ${regio.naam}, meting ${ronde.nummer}`, metingen, peil, `${hier}/rapport?meting=${ronde.halfjaar}`),
    verouderd: [...nu.values()].filter(({ bevestigdIn, waarde }) => waarde !== null && isVerouderd(bevestigdIn, peil)).length,
    alles: nu.size,
    nietIngediend: ronde.status !== "open" && !metingen.at(-1)!.ingediend,
    themas: inhoud.themas.map(({ sleutel, naam, subthemas }) => ({ sleutel, naam, subthemas: subthemas.map((subthema) => rijVan(subthema.sleutel, subthema.naam)) })),
    veranderingen: veranderingenVan(metingen),
    verloop: subthemasVan(inhoud).map(({ sleutel, naam }) => ({ sleutel, naam, stappen: geschiedenisVan(metingen, sleutel).map((stap) => ({ label: halfjaarInWoorden(stap.ronde.halfjaar), naam: stap.naam, waarde: waardeVan(stap.ronde.inhoud, stap.status?.waarde) })) })),
    vragen: inhoud.vragen.map(({ sleutel, tekst }) => ({ sleutel, tekst, antwoord: nu.get(sleutel)?.waarde ?? null, toelichting: nu.get(sleutel)?.toelichting ?? "" })),
    isVoorbeeld: roos.isVoorbeeld,
  };

  function rijVan(sleutel: string, naam: string) {
    const status = nu.get(sleutel);
    return { sleutel, naam, waarde: waardeVan(inhoud, status?.waarde), vorige: vorigeVan(metingen, sleutel), toelichting: status?.toelichting ?? "", bron: status?.bron ?? "", afgestemd: status?.afgestemd ?? false, bevestigdIn: status ? halfjaarInWoorden(status.bevestigdIn) : "", oud: status?.waarde != null && isVerouderd(status.bevestigdIn, peil) };
  }
}
export type Regiopaginagegevens = Awaited<ReturnType<typeof regioPaginaVan>>;
