import { z } from "zod";
import { halfjaarInWoorden } from "~/periode/halfjaar";
import { versieVan, type Versie } from "~/ui/conflict-velden";
import { halfjaarveld } from "~/ui/datumveld";
import { tekstveld, versieveld, type Waarden } from "~/ui/formulier";

const SHA256 = /^[0-9a-f]{64}$/;
const GEEN_BEELD = "geen";

type Beeld = { afbeeldingId: string | null; alt: string };

/** A picture goes with its description: "sha256 description", or "geen". */
const beeldTekst = ({ afbeeldingId, alt }: { afbeeldingId: string | null; alt: string | null }) => (afbeeldingId ? `${afbeeldingId} ${alt ?? ""}` : GEEN_BEELD);

function beeldUit(tekst: string): Beeld | null {
  if (tekst === GEEN_BEELD) return { afbeeldingId: null, alt: "" };
  const afbeeldingId = tekst.slice(0, 64);
  return SHA256.test(afbeeldingId) ? { afbeeldingId, alt: tekst.slice(65) } : null;
}

/** A story; whether an alt text is needed depends on the picture, so `verhaalSchema` leaves that to `verhaalOpslaan`. */
export const verhaalSchema = z.object({
  titel: tekstveld({ verplicht: "Geef het verhaal een titel.", max: 150 }),
  halfjaar: halfjaarveld("Vul in bij welk halfjaar het verhaal hoort."),
  tekst: tekstveld({ verplicht: "Schrijf het verhaal.", max: 10_000 }),
  uitgevoerdDoor: tekstveld({ verplicht: "Vul in wie het project uitvoerde, bijvoorbeeld team Onderzoek.", max: 150 }),
  alt: tekstveld({ max: 500 }),
  afbeeldingWeg: tekstveld({ max: 3 }).transform((waarde) => waarde === "ja"),
  /** The picture that the form showed or that came with it: who leaves it alone means that one, whatever somebody else put there meanwhile. */
  afbeeldingId: tekstveld({ max: 64 }).transform((id) => (SHA256.test(id) ? id : null)),
  /** The picture with its description, as somebody chose it between two versions; null where nobody had to. */
  beeld: tekstveld({ max: 570 }).transform(beeldUit),
  versie: versieveld,
});

export type Verhaalinvoer = z.output<typeof verhaalSchema>;

export const ALT_ONTBREEKT = "Beschrijf wat er op de afbeelding te zien is, voor wie haar niet kan zien.";

type Verhaalvelden = Pick<Verhaalinvoer, "titel" | "halfjaar" | "tekst" | "uitgevoerdDoor"> & { alt: string | null };

/** A story as its form shows it. */
export function verhaalWaarden({ titel, halfjaar, tekst, uitgevoerdDoor, alt }: Verhaalvelden): Waarden {
  return { titel, halfjaar: halfjaarInWoorden(halfjaar), tekst, uitgevoerdDoor, alt: alt ?? "" };
}

/** The same for choosing between two versions; the picture and its description are one choice. */
export function verhaalVersie(verhaal: Verhaalvelden & { afbeeldingId: string | null }): Versie {
  const { afbeeldingId, alt } = verhaal;
  const labels = { titel: "Titel", halfjaar: "Halfjaar", tekst: "Verhaal", uitgevoerdDoor: "Uitgevoerd door" };
  return { ...versieVan(labels, verhaalWaarden(verhaal)), beeld: { label: "Afbeelding", waarde: beeldTekst(verhaal), tekst: afbeeldingId ? (alt ?? "") : "Geen afbeelding", ...(afbeeldingId && { beeld: `/afbeeldingen/${afbeeldingId}` }) } };
}
