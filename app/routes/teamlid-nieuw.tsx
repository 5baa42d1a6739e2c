import { data, redirect, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { OPGAVEWEIGERINGEN, teamlidSchema } from "~/smart-society/opgave-formulier";
import { opgaveUitAdres } from "~/smart-society/opgave.server";
import { teamlidToevoegen } from "~/smart-society/team.server";
import { guardedAction, guardedLoader } from "~/toegang/guarded.server";
import { leegFormulier, leesFormulier, metFout } from "~/ui/formulier";
import { Formulier, Keuzevakken, Tekstveld } from "~/ui/formulier-velden";
import { Paginakop } from "~/ui/pagina";
import { titel } from "~/ui/titel";

export const meta: MetaFunction = () => titel("Team uitbreiden");

export const loader = guardedLoader("smart-society-bewerken", async ({ params, request }) => {
  const { sleutel, titel } = await opgaveUitAdres(params.opgave);
  return { sleutel, titel, soort: new URL(request.url).searchParams.get("soort") === "manager" ? "manager" : "lid" };
});

export const action = guardedAction("smart-society-bewerken", async ({ gebruiker, params, request }) => {
  const opgave = await opgaveUitAdres(params.opgave);
  const gelezen = leesFormulier(await request.formData(), teamlidSchema);
  if (!gelezen.ok) return data(gelezen.staat, 400);
  const uitkomst = await teamlidToevoegen(gebruiker, opgave, gelezen.data);
  return uitkomst.ok ? redirect(`/opgaven/${opgave.sleutel}?gelukt=team#team`) : data(metFout(gelezen.waarden, OPGAVEWEIGERINGEN[uitkomst.reden]), 400);
});

export default function NieuwTeamlid() {
  const { sleutel, titel, soort } = useLoaderData<typeof loader>();
  const terug = `/opgaven/${sleutel}`;
  return (
    <>
      <Paginakop titel="Team uitbreiden" onder={titel} terug={{ naar: terug, tekst: "Opgave" }} />
      <Formulier staat={useActionData<typeof action>() ?? leegFormulier({ soort })} knop="Toevoegen" annuleren={terug}>
        <Keuzevakken naam="soort" label="Als" een opties={[{ waarde: "manager", tekst: "Opgavenmanager, die nog moet zeggen “ik stap in”" }, { waarde: "lid", tekst: "Lid van het opgaventeam" }]} />
        <Tekstveld naam="naam" label="Wie" uitleg="Een naam of, liever, een rol." />
        <Tekstveld naam="functie" label="Afdeling of organisatie" optioneel />
      </Formulier>
    </>
  );
}
