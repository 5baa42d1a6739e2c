import { data, redirect, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { momentVoluit } from "~/periode/datum";
import { wachtwoordWijzigen } from "~/toegang/eigen-wachtwoord.server";
import { guardedAction, guardedLoader } from "~/toegang/guarded.server";
import { findSessie, listSessies, trekSessiesIn } from "~/toegang/sessie.server";
import { nieuwWachtwoord, WACHTWOORD_MINIMUM } from "~/toegang/wachtwoord";
import { leegFormulier, leesFormulier, metFout } from "~/ui/formulier";
import { Formulier, Tekstveld } from "~/ui/formulier-velden";
import { Knop } from "~/ui/knop";
import { Gelukt } from "~/ui/melding";
import { Paginakop, Sectie } from "~/ui/pagina";
import { Tabel } from "~/ui/tabel";
import { titel } from "~/ui/titel";

export const meta: MetaFunction = () => titel("Mijn account");

const schema = z.object({ actie: z.literal("wachtwoord"), oud: z.string().min(1, "Vul uw huidige wachtwoord in.").max(1000, "Dit is niet uw huidige wachtwoord."), nieuw: nieuwWachtwoord });

export const loader = guardedLoader("eigen-account", async ({ gebruiker, request }) => {
  const [sessies, huidige] = await Promise.all([listSessies(gebruiker), findSessie(request)]);
  return { naam: gebruiker.naam, sessies: sessies.map(({ id, apparaat, aangemaaktOp }) => ({ sleutel: id.slice(0, 12), apparaat, sinds: momentVoluit(aangemaaktOp), huidig: id === huidige?.id })) };
});

export const action = guardedAction("eigen-account", async ({ gebruiker, request }) => {
  const formulier = await request.formData();
  const huidige = (await findSessie(request))?.id;
  if (formulier.get("actie") === "elders-uitloggen") {
    await trekSessiesIn(gebruiker.id, huidige);
    return redirect("/account?gelukt=uitgelogd");
  }
  const gelezen = leesFormulier(formulier, schema);
  if (!gelezen.ok) return data({ ...gelezen.staat, waarden: {} }, 400);
  const uitkomst = await wachtwoordWijzigen(gebruiker, gelezen.data, huidige);
  if (!uitkomst.ok) return data(metFout({}, ["oud", uitkomst.zin]), 400);
  return redirect("/account?gelukt=wachtwoord");
});

export default function Account() {
  const { naam, sessies } = useLoaderData<typeof loader>();
  const staat = useActionData<typeof action>() ?? leegFormulier();
  return (
    <>
      <Paginakop titel="Mijn account" onder={naam} />
      <Gelukt zinnen={{ wachtwoord: "Uw wachtwoord is gewijzigd. Op andere apparaten bent u uitgelogd.", uitgelogd: "U bent overal elders uitgelogd." }} />
      <Sectie titel="Waar u bent ingelogd">
        <Tabel bijschrift="Elke plek waar u bent ingelogd en nog niet uitgelogd." kolommen={["Apparaat", "Sinds", "Nu"].map((kop) => ({ kop, naam: kop }))} rijen={sessies.map(({ sleutel, apparaat, sinds, huidig }) => ({ sleutel, cellen: [apparaat, sinds, huidig ? "dit apparaat" : ""] }))} />
        {sessies.length > 1 && <form method="post" className="mt-4"><Knop soort="stil" naam="actie" waarde="elders-uitloggen">Overal elders uitloggen</Knop></form>}
      </Sectie>
      <Sectie titel="Wachtwoord wijzigen">
        <Formulier staat={staat} knop="Wachtwoord wijzigen">
          <input type="hidden" name="actie" value="wachtwoord" />
          <Tekstveld naam="oud" label="Huidig wachtwoord" type="password" autoComplete="current-password" smal />
          <Tekstveld naam="nieuw" label="Nieuw wachtwoord" type="password" autoComplete="new-password" uitleg={`Ten minste ${WACHTWOORD_MINIMUM} tekens. Een zin van een paar woorden is goed te onthouden.`} smal />
        </Formulier>
      </Sectie>
    </>
  );
}
