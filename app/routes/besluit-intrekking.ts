import { redirect } from "@remix-run/node";
import { besluitIntrekken, rapportageUitAdres } from "~/dienstverlening/tussenrapportage.server";
import { guardedAction } from "~/toegang/guarded.server";

export const action = guardedAction("tussenrapportage-samenstellen", async ({ gebruiker, params }) => {
  const { rapportage } = await rapportageUitAdres(params.halfjaar);
  await besluitIntrekken(gebruiker, rapportage, params.code ?? "");
  return redirect(`/tussenrapportages/${rapportage.halfjaar}/samenstelling?gelukt=ingetrokken`);
});
