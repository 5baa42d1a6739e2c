import { redirect } from "@remix-run/node";
import { SOORTEN, verplaatsen, type Soort } from "~/datarozen/inhoud-wijzigen";
import { roosOmTeWijzigen } from "~/datarozen/onderdeel-route.server";
import { inhoudWijzigen } from "~/datarozen/roos.server";
import { guardedAction } from "~/toegang/guarded.server";
import { nietGevonden, ongeldig } from "~/toegang/weigering.server";
import { leesFormulier } from "~/ui/formulier";
import { verplaatstAdres, volgordeSchema } from "~/ui/volgorde-formulier";

export const action = guardedAction("datarozen-beheren", async ({ gebruiker, params, request }) => {
  if (!params.soort || !Object.hasOwn(SOORTEN, params.soort)) throw nietGevonden();
  const { roos } = await roosOmTeWijzigen(params.roos);
  const gelezen = leesFormulier(await request.formData(), volgordeSchema);
  const soort = params.soort as Soort;
  if (!gelezen.ok || !(await inhoudWijzigen(gebruiker, roos, verplaatsen(soort, gelezen.data), `veranderde de volgorde van de ${soort}`)).ok) throw ongeldig("Dit kan daar niet komen te staan.");
  return redirect(`/beheer/datarozen/${roos.sleutel}?${verplaatstAdres(gelezen.data)}`);
});
