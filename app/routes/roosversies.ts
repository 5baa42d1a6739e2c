import { redirect } from "@remix-run/node";
import { ROOSWEIGERINGEN } from "~/datarozen/roos-formulier";
import { roosUitAdres, versieBeginnen, versieLatenVallen } from "~/datarozen/roos.server";
import { guardedAction } from "~/toegang/guarded.server";
import { ongeldig } from "~/toegang/weigering.server";

/** Begins the next version of a rose, or drops the one that no round uses yet. */
export const action = guardedAction("datarozen-beheren", async ({ gebruiker, params, request }) => {
  const roos = await roosUitAdres(params.roos);
  const vallen = (await request.formData()).get("wat") === "vallen";
  const uitkomst = vallen ? await versieLatenVallen(gebruiker, roos) : await versieBeginnen(gebruiker, roos);
  if (!uitkomst.ok) throw ongeldig(ROOSWEIGERINGEN[uitkomst.reden][1]);
  return redirect(`/beheer/datarozen/${roos.sleutel}?gelukt=${vallen ? "vervallen" : "begonnen"}`);
});
