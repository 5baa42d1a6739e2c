import type { MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { listOverboekt } from "~/smart-society/capaciteit.server";
import { BehoefteZin, TreinLegenda, TreinTekening } from "~/smart-society/trein-tekening";
import { treinVan, type Trein } from "~/smart-society/trein.server";
import { listTreintjes } from "~/smart-society/treintje.server";
import { guardedLoader } from "~/toegang/guarded.server";
import { Leeg, Paginakop, Sectie } from "~/ui/pagina";
import { titel } from "~/ui/titel";

export const meta: MetaFunction = () => titel("Treintjes");

export const loader = guardedLoader("overzicht-lezen", async () => {
  const [treintjes, overboekt] = await Promise.all([listTreintjes(), listOverboekt()]);
  return { treinen: treinVan(treintjes, overboekt) };
});

/** The yard: all treintjes, with what they need against what is promised. */
export default function Treintjes() {
  const { treinen } = useLoaderData<typeof loader>();
  const perOpgave = new Map<string, Trein[]>();
  for (const trein of treinen) perOpgave.set(trein.opgave.titel, [...(perOpgave.get(trein.opgave.titel) ?? []), trein]);
  return (
    <>
      <Paginakop titel="Treintjes" onder="Een wagonnetje is zo lang als de uren die het meebrengt." />
      {treinen.length === 0 && <Leeg>Er zijn nog geen treintjes. Ze beginnen bij een uitdaging die in een prioriteringssessie is gekozen; die vindt u bij de <Link to="/opgaven">opgaven</Link>.</Leeg>}
      {treinen.length > 0 && <div className="mb-6"><TreinLegenda /></div>}
      {[...perOpgave].map(([opgave, rij]) => (
        <Sectie key={opgave} titel={opgave} verder={{ naar: `/opgaven/${rij[0]!.opgave.sleutel}`, tekst: "Naar de opgave" }}>
          <div className="space-y-8">
            {rij.map(({ sleutel, titel, uitdaging, nodig, behoefte, wagons }) => (
              <TreinTekening key={sleutel} titel={titel} naar={`/treintjes/${sleutel}`} nodig={nodig} wagons={wagons} onder={<><p className="mt-2 text-[0.95rem] text-zacht">Voor {uitdaging}</p><BehoefteZin behoefte={behoefte} /></>} />
            ))}
          </div>
        </Sectie>
      ))}
    </>
  );
}
