import { onderdelenVan } from "~/datarozen/inhoud";
import { RONDEWEIGERINGEN } from "~/datarozen/meetronde";
import { leesRijen } from "~/datarozen/meting-formulier";
import { antwoordOp } from "~/datarozen/meting-pagina.server";
import { eigenMetingUitAdres, statussenBewaren, statussenVan } from "~/datarozen/meting.server";
import { guardedAction } from "~/toegang/guarded.server";

/** Saves a row as it is filled in; says as JSON what became of it and what it lacks. */
export const action = guardedAction("status-bewerken", async ({ gebruiker, params, request }) => {
  const meting = await eigenMetingUitAdres(gebruiker, params);
  const { rijen, fouten, getypt, onbekend } = leesRijen(await request.formData(), meting.inhoud, onderdelenVan(meting.inhoud));
  if (onbekend.length > 0) return Response.json({ zin: "Dit onderdeel hoort niet bij deze dataroos." }, { status: 400 });
  // At once, because an adviser waits for it: saving does not need what the answer tells of the other rows.
  const [uitkomst, gelezen] = await Promise.all([statussenBewaren(gebruiker, meting, rijen), statussenVan(meting)]);
  if (!uitkomst.ok) return Response.json({ zin: RONDEWEIGERINGEN[uitkomst.reden][1] }, { status: 409 });
  const antwoord = { ...(await antwoordOp(meting, uitkomst.rijen, gelezen)), fouten, getypt };
  return Response.json(antwoord, { status: antwoord.botsingen.length > 0 ? 409 : Object.keys(fouten).length > 0 ? 400 : 200 });
});
