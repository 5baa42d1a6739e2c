import type { MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { subthemasVan } from "~/datarozen/inhoud";
import { listRozen } from "~/datarozen/roos.server";
import { guardedLoader } from "~/toegang/guarded.server";
import { Knoplink } from "~/ui/knop";
import { Leeg, Paginakop } from "~/ui/pagina";
import { Tabel } from "~/ui/tabel";
import { titel } from "~/ui/titel";

export const meta: MetaFunction = () => titel("Catalogus van datarozen");

export const loader = guardedLoader("datarozen-beheren", async () => (await listRozen()).map(({ sleutel, titel, nummer, inhoud, meetronden, regios }) => ({ sleutel, titel, nummer, themas: inhoud.themas.length, subthemas: subthemasVan(inhoud).length, vragen: inhoud.vragen.length, meetronden, regios })));

export default function Rozen() {
  const rozen = useLoaderData<typeof loader>();
  return (
    <>
      <Paginakop titel="Catalogus van datarozen" onder="Wat elke roos vraagt, en aan welke regio’s." terug={{ naar: "/datarozen", tekst: "Datarozen" }} acties={<><Knoplink naar="/beheer/regios">Regio’s</Knoplink><Knoplink naar="/beheer/datarozen/nieuw" soort="primair">Nieuwe roos</Knoplink></>} />
      {rozen.length === 0 ? <Leeg>Er zijn nog geen rozen. <Link to="/beheer/datarozen/nieuw">Maak de eerste</Link></Leeg> : (
        <Tabel
          bijschrift={<span className="sr-only">Rozen met hun laatste versie</span>}
          kolommen={["Roos", "Versie", "Thema’s", "Subthema’s", "Vragen", "Regio’s", "Meetronden"].map((kop) => ({ kop, naam: kop }))}
          rijen={rozen.map(({ sleutel, titel, ...rest }) => ({ sleutel, cellen: [<Link key="t" to={`/beheer/datarozen/${sleutel}`} className="font-semibold">{titel}</Link>, String(rest.nummer), String(rest.themas), String(rest.subthemas), String(rest.vragen), String(rest.regios), String(rest.meetronden)] }))}
        />
      )}
    </>
  );
}
