import { redirect } from "@remix-run/node";
import { ROOSWEIGERINGEN } from "~/datarozen/roos-formulier";
import { roosUitAdres, versieBeginnen } from "~/datarozen/roos.server";
import { guardedAction } from "~/toegang/guarded.server";
import { ongeldig } from "~/toegang/weigering.server";

/** Begins the next version of a rose. */
export const action = guardedAction("datarozen-beheren", async ({ gebruiker, params }) => {
  const roos = await roosUitAdres(params.roos);
  const uitkomst = await versieBeginnen(gebruiker, roos);
  if (!uitkomst.ok) throw ongeldig(ROOSWEIGERINGEN[uitkomst.reden][1]);
  return redirect(`/beheer/datarozen/${roos.sleutel}?gelukt=begonnen`);
});
