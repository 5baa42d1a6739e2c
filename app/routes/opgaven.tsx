import type { MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { OpgaveLijst } from "~/smart-society/opgave-lijst";
import { opgavelijst } from "~/smart-society/opgave-lijst.server";
import { guardedLoader } from "~/toegang/guarded.server";
import { mag } from "~/toegang/rechten";
import { Knoplink } from "~/ui/knop";
import { Leeg, Paginakop } from "~/ui/pagina";
import { titel } from "~/ui/titel";

export const meta: MetaFunction = () => titel("Opgaven");

export const loader = guardedLoader("overzicht-lezen", async ({ gebruiker }) => ({ opgaven: await opgavelijst(), magBewerken: mag(gebruiker, "smart-society-bewerken") }));

export default function Opgaven() {
  const { opgaven, magBewerken } = useLoaderData<typeof loader>();
  return (
    <>
      <Paginakop titel="Opgaven" onder="Elke opgave gaat als traject door zes stappen." acties={<><Knoplink naar="/inventaris">Inventaris</Knoplink>{magBewerken && <Knoplink naar="/opgaven/nieuw" soort="primair">Nieuwe opgave</Knoplink>}</>} />
      {opgaven.length === 0 ? <Leeg>Er zijn nog geen opgaven. {magBewerken && <Link to="/opgaven/nieuw">Begin de eerste</Link>}</Leeg> : <OpgaveLijst opgaven={opgaven} magBewerken={magBewerken} />}
    </>
  );
}
