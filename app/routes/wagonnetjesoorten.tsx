import type { MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { rondeInWoorden } from "~/smart-society/wagonnetje-formulier";
import { listWagonnetjesoorten } from "~/smart-society/wagonnetje.server";
import { guardedLoader } from "~/toegang/guarded.server";
import { Knoplink } from "~/ui/knop";
import { Gelukt } from "~/ui/melding";
import { Leeg, Paginakop } from "~/ui/pagina";
import { Tabel } from "~/ui/tabel";
import { titel } from "~/ui/titel";

export const meta: MetaFunction = () => titel("Soorten wagonnetjes");

export const loader = guardedLoader("wagonnetjesoorten-beheren", async () => (await listWagonnetjesoorten()).map(({ _count, ...soort }) => ({ ...soort, wagonnetjes: _count.wagonnetjes })));

export default function Wagonnetjesoorten() {
  const soorten = useLoaderData<typeof loader>();
  return (
    <>
      <Paginakop titel="Soorten wagonnetjes" onder="De soort bepaalt in welke ronde een wagonnetje aansluit." terug={{ naar: "/wagonnetjes", tekst: "Wagonnetjes" }} acties={<Knoplink naar="/beheer/wagonnetjesoorten/nieuw" soort="primair">Nieuwe soort</Knoplink>} />
      <Gelukt zinnen={{ opgeslagen: "De soort is opgeslagen." }} />
      {soorten.length === 0 ? <Leeg>Er zijn nog geen soorten. <Link to="/beheer/wagonnetjesoorten/nieuw">Maak de eerste</Link></Leeg> : (
        <Tabel
          bijschrift={<span className="sr-only">Soorten wagonnetjes per ronde</span>}
          kolommen={["Naam", "Ronde", "Volgorde", "Wagonnetjes"].map((kop) => ({ kop, naam: kop }))}
          rijen={soorten.map(({ id, naam, ronde, volgorde, wagonnetjes }) => ({ sleutel: id, cellen: [<Link key="n" to={`/beheer/wagonnetjesoorten/${id}`} className="font-semibold">{naam}</Link>, rondeInWoorden(ronde), String(volgorde), String(wagonnetjes)] }))}
        />
      )}
    </>
  );
}
