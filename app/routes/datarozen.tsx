import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { DatarozenLijst } from "~/datarozen/datarozen-lijst";
import { datarozenVan, listEigenMetingen } from "~/datarozen/datarozen.server";
import { vandaag } from "~/periode/klok.server";
import { guardedLoader } from "~/toegang/guarded.server";
import { mag } from "~/toegang/rechten";
import { Knoplink } from "~/ui/knop";
import { Paginakop } from "~/ui/pagina";
import { titel } from "~/ui/titel";

export const meta: MetaFunction = () => titel("Datarozen");

export const loader = guardedLoader("iedereen", async ({ gebruiker }) => {
  const [rozen, eigen] = await Promise.all([datarozenVan(gebruiker), gebruiker ? listEigenMetingen(gebruiker, vandaag()) : []]);
  return { rozen, eigen, magLeiden: mag(gebruiker, "meetronde-leiden"), magBeheren: mag(gebruiker, "datarozen-beheren") };
});

export default function Datarozen() {
  const { rozen, eigen, magLeiden, magBeheren } = useLoaderData<typeof loader>();
  return (
    <>
      <Paginakop titel="Datarozen" onder="Elk halfjaar: hoe ver elke regio is, thema voor thema." acties={magBeheren && <><Knoplink naar="/beheer/regios">Regio’s</Knoplink><Knoplink naar="/beheer/datarozen">Catalogus</Knoplink></>} />
      <DatarozenLijst rozen={rozen} eigen={eigen} magLeiden={magLeiden} />
    </>
  );
}
