import { redirect } from "@remix-run/node";
import { kaartOrdenen } from "~/smart-society/kaart.server";
import { opgaveUitAdres } from "~/smart-society/opgave.server";
import { guardedAction } from "~/toegang/guarded.server";

export const action = guardedAction("smart-society-bewerken", async ({ params }) => {
  const opgave = await opgaveUitAdres(params.opgave);
  await kaartOrdenen(opgave);
  return redirect(`/opgaven/${opgave.sleutel}/kaart?gelukt=geordend`);
});
