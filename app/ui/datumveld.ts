import type { Datum } from "~/periode/datum";
import { datumUitTekst, type DatumMetPrecisie } from "~/periode/datum-met-precisie";
import { halfjaarSleutel, halfjaarUitTekst } from "~/periode/halfjaar";
import { tekstveld } from "./formulier";

/** A day as people type it, "3-12-2021" or "3 december 2021"; null when empty and not `verplicht`. */
export function dagveld(verplicht?: string) {
  return tekstveld({ verplicht, max: 100 }).transform((tekst, ctx): Datum | null => {
    if (tekst === "") return null;
    const datum = datumUitTekst(tekst);
    if (datum?.precisie === "dag") return datum.op;
    ctx.addIssue({ code: "custom", message: vreemdJaar(tekst) ?? `“${tekst.slice(0, 40)}” is geen bestaande dag. Schrijf bijvoorbeeld 3-12-2021.` });
    return null;
  });
}

/** A date as exact as it is known: "3 december 2021", "december 2021", "4e kwartaal 2021", "tweede helft 2021" or "2021". */
export function datumMetPrecisieveld(verplicht: string) {
  return tekstveld({ verplicht, max: 100 }).transform((tekst, ctx): DatumMetPrecisie => {
    const datum = datumUitTekst(tekst);
    if (datum) return datum;
    if (tekst !== "") ctx.addIssue({ code: "custom", message: geenDatum(tekst) });
    return { op: "1900-01-01", precisie: "dag" };
  });
}

/** The same where it need not be known yet: null when empty. */
export function misschienDatumMetPrecisieveld() {
  return tekstveld({ max: 100 }).transform((tekst, ctx): DatumMetPrecisie | null => {
    const datum = datumUitTekst(tekst);
    if (!datum && tekst !== "") ctx.addIssue({ code: "custom", message: geenDatum(tekst) });
    return datum;
  });
}

const geenDatum = (tekst: string) => vreemdJaar(tekst) ?? `“${tekst.slice(0, 40)}” is geen bestaande datum. Schrijf bijvoorbeeld december 2021, 4e kwartaal 2021 of 3-12-2021.`;

/** "1-1-1066" exists, but is out of reach (`isDatum`): then the year is what to look at. */
function vreemdJaar(tekst: string): string | null {
  const jaar = /(?<!\d)\d{4}(?!\d)/.exec(tekst)?.[0];
  return jaar && !/^(19|20)/.test(jaar) ? `Het jaar ${jaar} kan hier niet. Kies een jaar van 1900 tot en met 2099.` : null;
}

/** A half-year as people type it, "tweede helft 2021" or "2021-h2"; gives its key. */
export function halfjaarveld(verplicht: string) {
  return tekstveld({ verplicht, max: 60 }).transform((tekst, ctx): string => {
    const halfjaar = halfjaarUitTekst(tekst);
    if (!halfjaar && tekst !== "") ctx.addIssue({ code: "custom", message: vreemdJaar(tekst) ?? `“${tekst.slice(0, 40)}” is geen halfjaar. Schrijf bijvoorbeeld tweede helft 2021.` });
    return halfjaar ? halfjaarSleutel(halfjaar) : "";
  });
}
