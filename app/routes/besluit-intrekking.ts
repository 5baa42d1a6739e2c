import { redirect } from "@remix-run/node";
import { besluitIntrekken, rapportageUitAdres } from "~/dienstverlening/tussenrapportage.server";
import { RAPPORTWEIGERINGEN } from "~/dienstverlening/tussenrapportage-formulier";
import { guardedAction } from "~/toegang/guarded.server";
import { ongeldig } from "~/toegang/weigering.server";

export const action = guardedAction("tussenrapportage-samenstellen", async ({ gebruiker, params }) => {
  const { rapportage } = await rapportageUitAdres(params.halfjaar);
  const uitkomst = await besluitIntrekken(gebruiker, rapportage, params.code ?? "");
  if (!uitkomst.ok) throw ongeldig(RAPPORTWEIGERINGEN[uitkomst.reden][1]);
  return redirect(`/tussenrapportages/${rapportage.halfjaar}/samenstelling?gelukt=ingetrokken`);
});
