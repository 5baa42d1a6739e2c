import { redirect } from "@remix-run/node";
import { projectVerplaatsen, rapportageUitAdres } from "~/dienstverlening/tussenrapportage.server";
import { guardedAction } from "~/toegang/guarded.server";
import { ongeldig } from "~/toegang/weigering.server";
import { leesFormulier } from "~/ui/formulier";
import { verplaatstAdres, volgordeSchema } from "~/ui/volgorde-formulier";

export const action = guardedAction("tussenrapportage-samenstellen", async ({ gebruiker, params, request }) => {
  const { rapportage } = await rapportageUitAdres(params.halfjaar);
  const gelezen = leesFormulier(await request.formData(), volgordeSchema);
  if (!gelezen.ok) throw ongeldig("Zeg welk project waar moet komen.");
  const uitkomst = await projectVerplaatsen(gebruiker, rapportage, gelezen.data);
  if (!uitkomst.ok) throw ongeldig("Dit project kan daar niet komen te staan.");
  return redirect(`/tussenrapportages/${rapportage.halfjaar}/samenstelling?${verplaatstAdres(gelezen.data)}`);
});
