import { redirect } from "@remix-run/node";
import { KAARTWEIGERINGEN } from "~/smart-society/kaart";
import { kaartOrdenen } from "~/smart-society/kaart.server";
import { opgaveUitAdres } from "~/smart-society/opgave.server";
import { guardedAction } from "~/toegang/guarded.server";
import { ongeldig } from "~/toegang/weigering.server";

export const action = guardedAction("smart-society-bewerken", async ({ params }) => {
  const opgave = await opgaveUitAdres(params.opgave);
  const uitkomst = await kaartOrdenen(opgave);
  if (!uitkomst.ok) throw ongeldig(KAARTWEIGERINGEN[uitkomst.reden][1]);
  return redirect(`/opgaven/${opgave.sleutel}/kaart?gelukt=geordend`);
});
