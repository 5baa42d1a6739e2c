import { halfjaarInWoorden } from "~/periode/halfjaar";
import { mag } from "~/toegang/rechten";
import type { Gebruiker } from "~/toegang/rol";
import { samenschaal } from "./inhoud";
import { antwoordenVan, totaalVan, verdelingVan } from "./landelijk";
import { listRegiosIn, listTellingen, roosLezen } from "./lezing.server";
import { listEigenRegios } from "./regio.server";

/** A rose over all its regions in the round of `?meting=`: how many of them say what, now and in every round before. */
export async function roosPaginaVan(gebruiker: Gebruiker | null, sleutel: string | undefined, adres: URLSearchParams) {
  const { roos, ronden, ronde } = await roosLezen(gebruiker, sleutel, adres);
  const vast = { sleutel: roos.sleutel, titel: roos.titel, uitleg: roos.uitleg, isVoorbeeld: roos.isVoorbeeld, magLeiden: mag(gebruiker, "meetronde-leiden"), magBeheren: mag(gebruiker, "datarozen-beheren"), ronden: ronden.map(({ halfjaar, nummer, status }) => ({ halfjaar, nummer, status })).reverse() };
  if (!ronde) return { ...vast, beeld: null };
  const tot = ronden.filter(({ nummer }) => nummer <= ronde.nummer);
  const [tellingen, regios, eigen] = await Promise.all([listTellingen(tot), listRegiosIn(ronde.id), listEigenRegios(gebruiker)]);
  const van = (id: string) => tellingen.filter((telling) => telling.ronde === id);
  const { inhoud } = ronde;
  const schaal = samenschaal(tot.toReversed().map((een) => een.inhoud));
  return {
    ...vast,
    beeld: {
      ronde: { halfjaar: ronde.halfjaar, nummer: ronde.nummer, label: halfjaarInWoorden(ronde.halfjaar), status: ronde.status, opmerking: ronde.opmerking },
      schaal: inhoud.schaal,
      verdeling: verdelingVan(inhoud, van(ronde.id), regios.length),
      antwoorden: antwoordenVan(inhoud, van(ronde.id), regios.length),
      verloopschaal: schaal,
      verloop: tot.toReversed().map((een) => ({ label: halfjaarInWoorden(een.halfjaar), nummer: een.nummer, aantallen: totaalVan({ ...een.inhoud, schaal }, van(een.id)) })),
      regios: regios.map(({ id, code, naam }) => ({ code, naam, eigen: eigen.has(id) })),
    },
  };
}
export type Roospaginagegevens = Awaited<ReturnType<typeof roosPaginaVan>>;
