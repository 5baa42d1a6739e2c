import type { Datum } from "~/periode/datum";
import { datumUitTekst, type DatumMetPrecisie } from "~/periode/datum-met-precisie";
import { tekstveld } from "./formulier";

/** A day as people type it, "3-12-2021" or "3 december 2021"; null when empty and not `verplicht`. */
export function dagveld(verplicht?: string) {
  return tekstveld({ verplicht, max: 100 }).transform((tekst, ctx): Datum | null => {
    if (tekst === "") return null;
    const datum = datumUitTekst(tekst);
    if (datum?.precisie === "dag") return datum.op;
    ctx.addIssue({ code: "custom", message: `“${tekst.slice(0, 40)}” is geen bestaande dag. Schrijf bijvoorbeeld 3-12-2021.` });
    return null;
  });
}

/** A date as exact as it is known: "3 december 2021", "december 2021", "4e kwartaal 2021", "tweede helft 2021" or "2021". */
export function datumMetPrecisieveld(verplicht: string) {
  return tekstveld({ verplicht, max: 100 }).transform((tekst, ctx): DatumMetPrecisie => {
    const datum = datumUitTekst(tekst);
    if (datum) return datum;
    if (tekst !== "") ctx.addIssue({ code: "custom", message: `“${tekst.slice(0, 40)}” is geen bestaande datum. Schrijf bijvoorbeeld december 2021, 4e kwartaal 2021 of 3-12-2021.` });
    return { op: "1900-01-01", precisie: "dag" };
  });
}
