import { redirect } from "@remix-run/node";
import { samenhangWegnemen } from "~/smart-society/kaart.server";
import { opgaveUitAdres } from "~/smart-society/opgave.server";
import { guardedAction } from "~/toegang/guarded.server";

export const action = guardedAction("smart-society-bewerken", async ({ gebruiker, params }) => {
  const opgave = await opgaveUitAdres(params.opgave);
  await samenhangWegnemen(gebruiker, opgave, params.id);
  return redirect(`/opgaven/${opgave.sleutel}/kaart?gelukt=samenhang`);
});
