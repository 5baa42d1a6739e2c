import { redirect } from "@remix-run/node";
import { OPGAVEWEIGERINGEN } from "~/smart-society/opgave-formulier";
import { opgaveUitAdres } from "~/smart-society/opgave.server";
import { aanbodIntrekken } from "~/smart-society/traject.server";
import { guardedAction } from "~/toegang/guarded.server";
import { ongeldig } from "~/toegang/weigering.server";

export const action = guardedAction("smart-society-bewerken", async ({ gebruiker, params }) => {
  const opgave = await opgaveUitAdres(params.opgave);
  const uitkomst = await aanbodIntrekken(gebruiker, opgave, params.id);
  if (!uitkomst.ok) throw ongeldig(OPGAVEWEIGERINGEN[uitkomst.reden][1]);
  return redirect(`/opgaven/${opgave.sleutel}?gelukt=aanbod#aanbod`);
});
