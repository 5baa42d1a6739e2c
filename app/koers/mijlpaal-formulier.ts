import { z } from "zod";
import type { Datum } from "~/periode/datum";
import { kwartaalInWoorden, kwartaalUitTekst, type Kwartaal } from "~/periode/kwartaal";
import { opties, sleutels, SPOREN, type Spoor } from "~/smart-society/indeling";
import { STAPPEN, type Stap } from "~/smart-society/stappen";
import { versieVan, type Versie } from "~/ui/conflict-velden";
import { dagveld } from "~/ui/datumveld";
import { keuzeveld, meerkeuzeveld, tekstveld, versieveld, type Waarden } from "~/ui/formulier";
import { AFGESLOTEN } from "./mijlpaal";

/** What a traject must have reached for a milestone, as choices. */
export const TRAJECTDOELEN: Record<string, string> = { ...Object.fromEntries([2, 3, 4, 5, 6].map((stap) => [stap, `Stap ${stap}: ${STAPPEN[stap as Stap].titel}`])), [AFGESLOTEN]: "Afgesloten" };
export const TRAJECTDOELOPTIES = opties(TRAJECTDOELEN);

/** A quarter as people type it. */
const kwartaalveld = tekstveld({ verplicht: "Vul het kwartaal in.", max: 60 }).transform((tekst, ctx): Kwartaal => {
  const kwartaal = kwartaalUitTekst(tekst);
  if (!kwartaal && tekst !== "") ctx.addIssue({ code: "custom", message: `“${tekst.slice(0, 40)}” is geen kwartaal. Schrijf bijvoorbeeld 4e kwartaal 2021 of Q4 2021.` });
  return kwartaal ?? { jaar: 1900, nummer: 1 };
});

const titel = tekstveld({ verplicht: "Geef de mijlpaal een naam.", max: 120 });
const velden = {
  spoor: keuzeveld(sleutels(SPOREN), "Kies een spoor.", true).transform((spoor) => spoor as Spoor),
  omschrijving: tekstveld({ max: 2000 }),
  trajecten: meerkeuzeveld(),
  stap: keuzeveld(Object.keys(TRAJECTDOELEN), "Kies wat de trajecten moeten hebben bereikt."),
  treintjes: meerkeuzeveld(),
  projecten: tekstveld({ max: 500 }).transform((tekst) => [...new Set(tekst.split(/[\s,;]+/).filter(Boolean))]),
};

/** Which step the trajecten must reach is asked as soon as there are any; without them it means nothing. */
function metStap<V extends { trajecten: string[]; stap: string | null }>({ stap, ...rest }: V, ctx: z.RefinementCtx) {
  if (rest.trajecten.length > 0 && stap === null) ctx.addIssue({ code: "custom", path: ["stap"], message: "Kies wat de aangevinkte trajecten moeten hebben bereikt." });
  return { ...rest, stap: Number(stap ?? 2) };
}
export const mijlpaalSchema = z.object({ titel, ...velden, versie: versieveld }).transform(metStap);
export const nieuweMijlpaalSchema = z.object({ titel, kwartaal: kwartaalveld, ...velden }).transform(metStap);
export type Mijlpaalinvoer = z.output<typeof mijlpaalSchema>;
export type NieuweMijlpaal = z.output<typeof nieuweMijlpaalSchema>;

export const verplaatsingSchema = z.object({ kwartaal: kwartaalveld, reden: tekstveld({ verplicht: "Schrijf waarom. Het oude kwartaal blijft zichtbaar, met deze reden erbij.", max: 500 }), versie: versieveld });
export const bevestigingSchema = z.object({ op: dagveld("Vul de dag in waarop de mijlpaal is bereikt.").transform((dag): Datum => dag ?? ""), volgens: tekstveld({ verplicht: "Vul in wie dit bevestigt: een naam of een rol.", max: 120 }), versie: versieveld });
export const redenSchema = z.object({ reden: tekstveld({ verplicht: "Schrijf waarom.", max: 500 }), versie: versieveld });

/** What a milestone holds that can be changed by its form. */
export type Mijlpaalvelden = { titel: string; spoor: Spoor; omschrijving: string; trajecten: readonly string[]; stap: number; treintjes: readonly string[]; projecten: readonly string[] };

export const MIJLPAALVELDEN = { titel: "Naam", spoor: "Spoor", omschrijving: "Omschrijving", trajecten: "Trajecten", stap: "Bereikt bij", treintjes: "Treintjes", projecten: "Projecten" } as const;
export const mijlpaalWaarden = ({ titel, spoor, omschrijving, trajecten, stap, treintjes, projecten }: Mijlpaalvelden): Waarden => ({ titel, spoor, omschrijving, trajecten: trajecten.join(","), stap: trajecten.length ? String(stap) : "", treintjes: treintjes.join(","), projecten: projecten.join(", ") });

/** A milestone for choosing between two versions. */
export function mijlpaalVersie(mijlpaal: Mijlpaalvelden): Versie {
  return versieVan(MIJLPAALVELDEN, mijlpaalWaarden(mijlpaal), (naam, waarde) => (naam === "spoor" ? SPOREN[waarde as Spoor] : naam === "stap" ? (TRAJECTDOELEN[waarde] ?? waarde) : waarde.replaceAll(",", ", ").replace(/ {2,}/g, " ")));
}

/** A milestone as the logboek tells of it, its work by name. */
export function mijlpaalLeesbaar({ titel, spoor, omschrijving, trajecten, stap }: Mijlpaalvelden, werk: readonly string[], kwartaal?: string): Record<string, string> {
  const velden = { Naam: titel, Spoor: SPOREN[spoor], Omschrijving: omschrijving, "Volgt uit": werk.join(", "), "Bereikt bij": trajecten.length > 0 ? (TRAJECTDOELEN[stap] ?? "") : "" };
  return kwartaal ? { ...velden, Kwartaal: kwartaalInWoorden(kwartaal) } : velden;
}
