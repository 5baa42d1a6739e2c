import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { listOverboekt } from "~/smart-society/capaciteit.server";
import { Eisenlijst } from "~/smart-society/eisenlijst";
import { stapSchema } from "~/smart-society/opgave-formulier";
import { trajectstand } from "~/smart-society/opgave-lijst.server";
import { opgaveUitAdres } from "~/smart-society/opgave.server";
import { ALLE_STAPPEN, STAPPEN, STAPWEIGERINGEN } from "~/smart-society/stappen";
import { trajectVerzetten } from "~/smart-society/traject.server";
import { guardedAction, guardedLoader } from "~/toegang/guarded.server";
import { leegFormulier, leesFormulier, metFout } from "~/ui/formulier";
import { Formulier, Keuzelijst, Tekstvak, Verborgen } from "~/ui/formulier-velden";
import { Paginakop, Sectie } from "~/ui/pagina";
import { titelUit } from "~/ui/titel";

export const meta = titelUit<{ titel: string }>(({ titel }) => `${titel}: traject verzetten`);

export const loader = guardedLoader("smart-society-bewerken", async ({ params, request }) => {
  const [opgave, overboekt] = await Promise.all([opgaveUitAdres(params.opgave), listOverboekt()]);
  const { sleutel, stap, eisen } = trajectstand(opgave, overboekt);
  const naar = new URL(request.url).searchParams.get("naar") ?? String(Math.min(6, stap + 1));
  return { sleutel, titel: opgave.titel, stap, eisen, naar };
});

export const action = guardedAction("smart-society-bewerken", async ({ gebruiker, params, request }) => {
  const opgave = await opgaveUitAdres(params.opgave);
  const gelezen = leesFormulier(await request.formData(), stapSchema);
  if (!gelezen.ok) return data(gelezen.staat, 400);
  const uitkomst = await trajectVerzetten(gebruiker, opgave, gelezen.data);
  if (uitkomst.ok) return redirect(`/trajecten/${opgave.sleutel}?gelukt=${gelezen.data.naar > gelezen.data.van ? "verder" : "terug"}`);
  return data(metFout({ ...gelezen.waarden, van: String(opgave.stap) }, STAPWEIGERINGEN[uitkomst.reden]), uitkomst.reden === "intussen-gewijzigd" ? 409 : 400);
});

export default function Stap() {
  const { sleutel, titel, stap, eisen, naar } = useLoaderData<typeof loader>();
  const staat = useActionData<typeof action>() ?? leegFormulier({ van: String(stap), naar });
  const terug = `/trajecten/${sleutel}`;
  const opties = ALLE_STAPPEN.filter((nummer) => nummer !== stap && nummer <= stap + 1).map((nummer) => ({ waarde: String(nummer), tekst: `${nummer > stap ? "Verder naar" : "Terug naar"} stap ${nummer}: ${STAPPEN[nummer].titel}` }));
  const open = eisen.filter(({ voldaan }) => !voldaan);
  return (
    <>
      <Paginakop titel={`${titel}: traject verzetten`} onder={`Nu in stap ${stap}: ${STAPPEN[stap].titel}`} terug={{ naar: terug, tekst: "Traject" }} />
      <Sectie titel={stap === 6 ? "Voorwaarden van stap 6" : `Voorwaarden om stap ${stap} te verlaten`}><div className="max-w-3xl"><Eisenlijst eisen={eisen} magBewerken /></div></Sectie>
      <Formulier staat={staat} knop="Traject verzetten" annuleren={terug}>
        <Verborgen naam="van" />
        <Keuzelijst naam="naar" label="Waarheen" opties={opties} />
        <Tekstvak naam="reden" label="Reden" uitleg={`${open.length > 0 && stap < 6 ? "Verplicht: er staat nog iets open." : stap > 1 ? "Verplicht als het traject teruggaat." : "Mag leeg blijven: er staat niets open."} Uw naam komt erbij te staan.`} rijen={3} />
      </Formulier>
    </>
  );
}
