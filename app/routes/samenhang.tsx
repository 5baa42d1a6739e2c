import { data, redirect, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { KAARTWEIGERINGEN } from "~/smart-society/kaart";
import { samenhangSchema } from "~/smart-society/kaart-formulier";
import { samenhangLeggen } from "~/smart-society/kaart.server";
import { listOpgavenamen, opgaveUitAdres } from "~/smart-society/opgave.server";
import { guardedAction, guardedLoader } from "~/toegang/guarded.server";
import { leegFormulier, leesFormulier, metFout } from "~/ui/formulier";
import { Formulier, Keuzelijst, Tekstvak } from "~/ui/formulier-velden";
import { Paginakop } from "~/ui/pagina";
import { titel } from "~/ui/titel";

export const meta: MetaFunction = () => titel("Samenhang met een andere opgave");

export const loader = guardedLoader("smart-society-bewerken", async ({ params }) => {
  const opgave = await opgaveUitAdres(params.opgave);
  const andere = (await listOpgavenamen()).filter(({ id }) => id !== opgave.id).map(({ sleutel, titel }) => ({ waarde: sleutel, tekst: titel }));
  return { sleutel: opgave.sleutel, titel: opgave.titel, andere };
});

export const action = guardedAction("smart-society-bewerken", async ({ gebruiker, params, request }) => {
  const opgave = await opgaveUitAdres(params.opgave);
  const gelezen = leesFormulier(await request.formData(), samenhangSchema);
  if (!gelezen.ok) return data(gelezen.staat, 400);
  const uitkomst = await samenhangLeggen(gebruiker, opgave, gelezen.data.opgave, gelezen.data.uitleg);
  return uitkomst.ok ? redirect(`/opgaven/${opgave.sleutel}/kaart?gelukt=samenhang`) : data(metFout(gelezen.waarden, KAARTWEIGERINGEN[uitkomst.reden]), 400);
});

export default function Samenhang() {
  const { sleutel, titel, andere } = useLoaderData<typeof loader>();
  const terug = `/opgaven/${sleutel}/kaart`;
  return (
    <>
      <Paginakop titel="Samenhang met een andere opgave" onder={titel} terug={{ naar: terug, tekst: "Opgavenkaart" }} />
      <Formulier staat={useActionData<typeof action>() ?? leegFormulier()} knop="Samenhang leggen" annuleren={terug}>
        <Keuzelijst naam="opgave" label="Deze opgave leidt naar" leeg="Kies een opgave" opties={andere} />
        <Tekstvak naam="uitleg" label="Wat is de samenhang" rijen={3} optioneel />
      </Formulier>
    </>
  );
}
