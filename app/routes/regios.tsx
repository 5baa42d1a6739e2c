import type { MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { gemeentenVan } from "~/datarozen/regio";
import { listRegios } from "~/datarozen/regio.server";
import { guardedLoader } from "~/toegang/guarded.server";
import { Knoplink } from "~/ui/knop";
import { Gelukt } from "~/ui/melding";
import { Leeg, Paginakop } from "~/ui/pagina";
import { Tabel } from "~/ui/tabel";
import { titel } from "~/ui/titel";

export const meta: MetaFunction = () => titel("Regio’s");

export const loader = guardedLoader("datarozen-beheren", async () => (await listRegios()).map(({ code, naam, gemeenten, isGeverifieerd, adviseurs }) => ({ code, naam, gemeenten: gemeentenVan(gemeenten), isGeverifieerd, adviseurs: adviseurs.map((adviseur) => adviseur.naam) })));

export default function Regios() {
  const regios = useLoaderData<typeof loader>();
  const onzeker = regios.filter(({ isGeverifieerd }) => !isGeverifieerd).length;
  return (
    <>
      <Paginakop titel="Regio’s" onder={onzeker > 0 ? `${regios.length} regio’s, waarvan ${onzeker} nog niet nagekeken` : `${regios.length} regio’s`} terug={{ naar: "/datarozen", tekst: "Datarozen" }} acties={<Knoplink naar="/beheer/regios/nieuw" soort="primair">Nieuwe regio</Knoplink>} />
      <Gelukt zinnen={{ opgeslagen: "De regio is opgeslagen." }} />
      {regios.length === 0 ? <Leeg>Er zijn nog geen regio’s. <Link to="/beheer/regios/nieuw">Maak de eerste</Link></Leeg> : (
        <Tabel
          bijschrift={<span className="sr-only">Regio’s met hun gemeenten en adviseurs</span>}
          kolommen={["Regio", "Code", "Gemeenten", "Adviseurs", "Nagekeken"].map((kop) => ({ kop, naam: kop }))}
          rijen={regios.map(({ code, naam, gemeenten, adviseurs, isGeverifieerd }) => ({ sleutel: code, cellen: [<Link key="n" to={`/beheer/regios/${code}`} className="font-semibold">{naam}</Link>, code, gemeenten.join(", "), adviseurs.join(", ") || <span key="a" className="text-zacht">geen</span>, isGeverifieerd ? "ja" : "nee"] }))}
        />
      )}
    </>
  );
}
