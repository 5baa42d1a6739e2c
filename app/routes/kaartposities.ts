import { data } from "@remix-run/node";
import { KAARTWEIGERINGEN } from "~/smart-society/kaart";
import { positieSchema } from "~/smart-society/kaart-formulier";
import { positieBewaren } from "~/smart-society/kaart.server";
import { opgaveUitAdres } from "~/smart-society/opgave.server";
import { guardedAction } from "~/toegang/guarded.server";
import { ongeldig } from "~/toegang/weigering.server";
import { leesFormulier } from "~/ui/formulier";

/** Where the canvas put a node. */
export const action = guardedAction("smart-society-bewerken", async ({ params, request }) => {
  const opgave = await opgaveUitAdres(params.opgave);
  const gelezen = leesFormulier(await request.formData(), positieSchema);
  if (!gelezen.ok) throw ongeldig("Deze plaats ligt niet op de kaart.");
  const uitkomst = await positieBewaren(opgave, gelezen.data);
  if (!uitkomst.ok) throw ongeldig(KAARTWEIGERINGEN[uitkomst.reden][1]);
  return data(null);
});
