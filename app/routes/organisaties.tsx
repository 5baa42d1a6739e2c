import type { MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { ORGANISATIESOORTEN } from "~/organisatie/organisatie";
import { listOrganisaties } from "~/organisatie/organisatie.server";
import { guardedLoader } from "~/toegang/guarded.server";
import { Knoplink } from "~/ui/knop";
import { Gelukt } from "~/ui/melding";
import { Leeg, Paginakop } from "~/ui/pagina";
import { Tabel } from "~/ui/tabel";
import { titel } from "~/ui/titel";

export const meta: MetaFunction = () => titel("Organisaties");

export const loader = guardedLoader("organisaties-beheren", async () => (await listOrganisaties()).map(({ _count, ...organisatie }) => ({ ...organisatie, projecten: _count.projecten })));

export default function Organisaties() {
  const organisaties = useLoaderData<typeof loader>();
  return (
    <>
      <Paginakop titel="Organisaties" onder="De volgorde hier is de volgorde in elke lijst en rapportage." acties={<Knoplink naar="/beheer/organisaties/nieuw" soort="primair">Nieuwe organisatie</Knoplink>} />
      <Gelukt zinnen={{ opgeslagen: "De organisatie is opgeslagen." }} />
      {organisaties.length === 0 ? <Leeg>Er zijn nog geen organisaties. Voeg eerst de gemeenten toe.</Leeg> : (
        <Tabel
          bijschrift={<span className="sr-only">Organisaties in hun volgorde</span>}
          kolommen={["Naam", "Soort", "Gemeentecode", "Volgorde", "Projecten"].map((kop) => ({ kop, naam: kop }))}
          rijen={organisaties.map(({ id, naam, soort, gemeentecode, volgorde, projecten }) => ({ sleutel: id, cellen: [<Link key="n" to={`/beheer/organisaties/${id}`} className="font-semibold">{naam}</Link>, ORGANISATIESOORTEN[soort], gemeentecode, String(volgorde), String(projecten)] }))}
        />
      )}
    </>
  );
}
