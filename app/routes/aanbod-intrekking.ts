import { redirect } from "@remix-run/node";
import { opgaveUitAdres } from "~/smart-society/opgave.server";
import { aanbodIntrekken } from "~/smart-society/traject.server";
import { guardedAction } from "~/toegang/guarded.server";

export const action = guardedAction("smart-society-bewerken", async ({ gebruiker, params }) => {
  const opgave = await opgaveUitAdres(params.opgave);
  await aanbodIntrekken(gebruiker, opgave, params.id);
  return redirect(`/opgaven/${opgave.sleutel}?gelukt=aanbod#aanbod`);
});
