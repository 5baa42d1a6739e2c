import { z } from "zod";
import { datumMetPrecisieveld, halfjaarveld, misschienDatumMetPrecisieveld } from "~/ui/datumveld";
import { versieVan, type Versie } from "~/ui/conflict-velden";
import { keuzeveld, tekstveld, versieveld, type Waarden } from "~/ui/formulier";
import { inzetInWoorden } from "./capaciteit";
import { NIVEAUS, sleutels, type Niveau } from "./indeling";
import { KOPPELINGSTATEN, type Koppelingstaat } from "./koppeling";
import { eurosveld, urenveld } from "./wagonnetje-formulier";

const velden = {
  titel: tekstveld({ verplicht: "Geef het treintje een naam.", max: 120 }),
  omschrijving: tekstveld({ max: 2000 }),
  niveau: keuzeveld(sleutels(NIVEAUS), "Dit niveau kennen wij niet."),
  nodigUren: urenveld,
  nodigEuros: eurosveld,
  gepland: misschienDatumMetPrecisieveld(),
};
export const nieuwTreintjeSchema = z.object({ uitdaging: tekstveld({ verplicht: "Kies een uitdaging.", max: 40 }), ...velden });
export const treintjeSchema = z.object({ ...velden, versie: versieveld });
export type NieuwTreintje = z.output<typeof nieuwTreintjeSchema>;
export type Treintjeinvoer = z.output<typeof treintjeSchema>;

type Treintjevelden = { titel: string; omschrijving: string; niveau: Niveau | null; nodigUren: number; nodigEuros: number };
export const treintjeWaarden = ({ titel, omschrijving, niveau, nodigUren, nodigEuros }: Treintjevelden): Waarden => ({ titel, omschrijving, niveau: niveau ?? "", nodigUren: String(nodigUren), nodigEuros: String(nodigEuros) });
/** A treintje for choosing between two versions. */
export const treintjeVersie = (treintje: Treintjevelden): Versie => versieVan({ titel: "Naam", omschrijving: "Omschrijving", niveau: "Niveau", nodigUren: "Nodige uren", nodigEuros: "Nodige euro’s" }, treintjeWaarden(treintje), (naam, waarde) => (naam === "niveau" ? NIVEAUS[waarde as Niveau] : waarde));
export const treintjeLeesbaar = ({ titel, omschrijving, niveau, nodigUren, nodigEuros }: Treintjevelden) => ({ Naam: titel, Omschrijving: omschrijving, Niveau: niveau ? NIVEAUS[niveau] : "", Nodig: inzetInWoorden({ uren: nodigUren, euros: nodigEuros }) });

export const treintjeherplanningSchema = z.object({ gepland: datumMetPrecisieveld("Vul de nieuwe datum in."), reden: tekstveld({ verplicht: "Schrijf waarom de planning verschuift.", max: 500 }), versie: versieveld });

const inzet = { bijdrage: tekstveld({ max: 500 }), uren: urenveld, euros: eurosveld, overboekreden: tekstveld({ max: 500 }) };
export const koppelingSchema = z.object({
  wagonnetje: tekstveld({ verplicht: "Kies een wagonnetje.", max: 80 }),
  halfjaar: halfjaarveld("Vul in voor welk halfjaar."),
  staat: keuzeveld(["gevraagd", "toegezegd"] as const, "Een koppeling begint als gevraagd of als toegezegd.").transform((staat) => staat ?? "gevraagd"),
  ...inzet,
});
export type Koppelinginvoer = z.output<typeof koppelingSchema>;
export const koppelingwijzigingSchema = z.object({ ...inzet, versie: versieveld });
export type Koppelingwijziging = z.output<typeof koppelingwijzigingSchema>;
export const koppelingstapSchema = z.object({
  naar: keuzeveld(sleutels(KOPPELINGSTATEN), "Kies een staat.", true).transform((staat) => staat as Koppelingstaat),
  reden: tekstveld({ max: 500 }),
  overboekreden: tekstveld({ max: 500 }),
  versie: versieveld,
});

type Koppelingvelden = { bijdrage: string; uren: number; euros: number; overboekreden: string | null };
export const koppelingWaarden = ({ bijdrage, uren, euros, overboekreden }: Koppelingvelden): Waarden => ({ bijdrage, uren: String(uren), euros: String(euros), overboekreden: overboekreden ?? "" });
/** A koppeling for choosing between two versions. */
export const koppelingVersie = (koppeling: Koppelingvelden): Versie => versieVan({ bijdrage: "Bijdrage", uren: "Uren", euros: "Euro’s", overboekreden: "Waarom toch toegezegd" }, koppelingWaarden(koppeling));
