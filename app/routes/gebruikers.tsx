import type { MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { listGebruikers } from "~/toegang/gebruiker.server";
import { guardedLoader } from "~/toegang/guarded.server";
import { ROLLEN } from "~/toegang/rol";
import { Knoplink } from "~/ui/knop";
import { Gelukt } from "~/ui/melding";
import { Paginakop } from "~/ui/pagina";
import { Statusmerk } from "~/ui/statusmerk";
import { Tabel } from "~/ui/tabel";
import { titel } from "~/ui/titel";

export const meta: MetaFunction = () => titel("Gebruikers");

export const loader = guardedLoader("gebruikers-beheren", async () => (await listGebruikers()).map(({ id, naam, email, rol, geblokkeerdOp, _count }) => ({ id, naam, email, rol: ROLLEN[rol], geblokkeerd: geblokkeerdOp !== null, sessies: _count.sessies })));

export default function Gebruikers() {
  return (
    <>
      <Paginakop titel="Gebruikers" onder="Wie erin mag, en wat iemand mag." acties={<Knoplink naar="/beheer/gebruikers/nieuw" soort="primair">Nieuwe gebruiker</Knoplink>} />
      <Gelukt zinnen={{ opgeslagen: "Het account is gewijzigd. Een ander die het gebruikt, moet opnieuw inloggen." }} />
      <Tabel
        bijschrift={<span className="sr-only">Gebruikers</span>}
        kolommen={["Naam", "E-mailadres", "Rol", "Stand", "Ingelogd"].map((kop) => ({ kop, naam: kop }))}
        rijen={useLoaderData<typeof loader>().map(({ id, naam, email, rol, geblokkeerd, sessies }) => ({ sleutel: id, cellen: [<Link key="n" to={`/beheer/gebruikers/${id}`} className="font-semibold">{naam}</Link>, email, rol, geblokkeerd ? <Statusmerk key="s" vorm="weg">Geblokkeerd</Statusmerk> : <Statusmerk key="s" vorm="klaar">Actief</Statusmerk>, sessies === 1 ? "op 1 plek" : `op ${sessies} plekken`] }))}
      />
    </>
  );
}
