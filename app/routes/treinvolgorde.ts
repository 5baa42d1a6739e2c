import { redirect } from "@remix-run/node";
import { koppelingVerplaatsen } from "~/smart-society/koppeling.server";
import { treintjeUitAdres } from "~/smart-society/treintje.server";
import { guardedAction } from "~/toegang/guarded.server";
import { ongeldig } from "~/toegang/weigering.server";
import { leesFormulier } from "~/ui/formulier";
import { verplaatstAdres, volgordeSchema } from "~/ui/volgorde-formulier";

export const action = guardedAction("smart-society-bewerken", async ({ gebruiker, params, request }) => {
  const treintje = await treintjeUitAdres(params.treintje);
  const gelezen = leesFormulier(await request.formData(), volgordeSchema);
  if (!gelezen.ok || !(await koppelingVerplaatsen(gebruiker, treintje, gelezen.data))) throw ongeldig("Dit wagonnetje kan daar niet komen te staan.");
  return redirect(`/treintjes/${treintje.sleutel}?${verplaatstAdres(gelezen.data)}`);
});
