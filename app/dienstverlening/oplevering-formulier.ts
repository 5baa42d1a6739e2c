import { z } from "zod";
import { dagveld, datumMetPrecisieveld } from "~/ui/datumveld";
import { keuzeveld, tekstveld, versieveld } from "~/ui/formulier";
import { STOPSOORTEN, type Stopsoort } from "./project";

const verplichteReden = (zin: string) => tekstveld({ verplicht: zin, max: 500 });

export const opleveringSchema = z.object({
  omschrijving: tekstveld({ max: 200 }),
  gepland: datumMetPrecisieveld("Vul in wanneer de oplevering gepland is."),
});

export const herplanningSchema = z.object({
  gepland: datumMetPrecisieveld("Vul de nieuwe datum in."),
  reden: verplichteReden("Schrijf waarom de datum verschuift. De reden komt in de tussenrapportage."),
  versie: versieveld,
});

export const leveringSchema = z.object({ opgeleverd: datumMetPrecisieveld("Vul in wanneer het is opgeleverd."), reden: tekstveld({ max: 500 }), versie: versieveld });

export const stopzettingSchema = z.object({
  soort: keuzeveld(Object.keys(STOPSOORTEN) as Stopsoort[], "Kies parkeren of laten vervallen.", true).transform((soort) => soort as Stopsoort),
  vanaf: dagveld("Vul in vanaf wanneer.").transform((dag) => dag ?? ""),
  reden: verplichteReden("Schrijf waarom het project stopt. De reden komt in de tussenrapportage."),
});

export const hervattingSchema = z.object({ op: dagveld("Vul in wanneer het project weer verder gaat.").transform((dag) => dag ?? "") });
