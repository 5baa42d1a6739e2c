import { z } from "zod";
import { halfjaarInWoorden } from "~/periode/halfjaar";
import type { Versie } from "~/ui/conflict-velden";
import { halfjaarveld } from "~/ui/datumveld";
import { tekstveld, versieveld, type Waarden } from "~/ui/formulier";

/** A story; whether an alt text is needed depends on the picture, so `verhaalSchema` leaves that to `altOntbreekt`. */
export const verhaalSchema = z.object({
  titel: tekstveld({ verplicht: "Geef het verhaal een titel.", max: 150 }),
  halfjaar: halfjaarveld("Vul in bij welk halfjaar het verhaal hoort."),
  tekst: tekstveld({ verplicht: "Schrijf het verhaal.", max: 10_000 }),
  uitgevoerdDoor: tekstveld({ verplicht: "Vul in wie het project uitvoerde, bijvoorbeeld team Onderzoek.", max: 150 }),
  alt: tekstveld({ max: 500 }),
  afbeeldingWeg: tekstveld({ max: 3 }).transform((waarde) => waarde === "ja"),
  /** The SHA-256 of a picture that was sent before, when somebody first had to choose between two versions. */
  afbeeldingAl: tekstveld({ max: 64 }).transform((sha256) => (/^[0-9a-f]{64}$/.test(sha256) ? sha256 : null)),
  versie: versieveld,
});

export type Verhaalinvoer = z.output<typeof verhaalSchema>;

export const ALT_ONTBREEKT = "Beschrijf wat er op de afbeelding te zien is, voor wie haar niet kan zien.";

type Verhaalvelden = Pick<Verhaalinvoer, "titel" | "halfjaar" | "tekst" | "uitgevoerdDoor"> & { alt: string | null };

/** A story as its form shows it. */
export function verhaalWaarden({ titel, halfjaar, tekst, uitgevoerdDoor, alt }: Verhaalvelden): Waarden {
  return { titel, halfjaar: halfjaarInWoorden(halfjaar), tekst, uitgevoerdDoor, alt: alt ?? "" };
}

/** The same for choosing between two versions. */
export function verhaalVersie(verhaal: Verhaalvelden): Versie {
  const labels = { titel: "Titel", halfjaar: "Halfjaar", tekst: "Verhaal", uitgevoerdDoor: "Uitgevoerd door", alt: "Beschrijving van de afbeelding" };
  return Object.fromEntries(Object.entries(verhaalWaarden(verhaal)).map(([naam, waarde]) => [naam, { label: labels[naam as keyof typeof labels], waarde: String(waarde), tekst: String(waarde) }]));
}
