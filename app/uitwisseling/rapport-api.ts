import type { Momentopname } from "~/dienstverlening/momentopname";
import type { Uitgavestatus } from "~/documenten/uitgave";

/** A tussenrapportage as the API tells it; the shape is described in openapi.ts. */
export function rapportVoorApi(rapport: Momentopname, status: Uitgavestatus, { vastgesteldOp, gepubliceerdOp, sha256 }: { vastgesteldOp: Date | null; gepubliceerdOp: Date | null; sha256: string | null }) {
  const { halfjaar, label, peildatum, editie, nummer, correctie, opmerking, kerncijfers, onderdelen, veranderingen, vorige } = rapport;
  const adres = `/tussenrapportages/${halfjaar}/documenten`;
  return {
    periode: halfjaar,
    label,
    peildatum,
    editie,
    status,
    versie: nummer,
    correctie,
    opmerking,
    vastgesteldOp,
    gepubliceerdOp,
    sha256,
    kerncijfers,
    onderdelen: onderdelen.map(({ sleutel, titel, groepen, verhalen }) => ({
      sleutel,
      titel,
      groepen,
      verhalen: verhalen.map(({ code, titel, tekst, uitgevoerdDoor, afbeelding }) => ({ code, titel, tekst, uitgevoerdDoor, afbeelding: afbeelding && { url: `/afbeeldingen/${afbeelding.sha256}`, alt: afbeelding.alt } })),
    })),
    veranderingen,
    vorige,
    documenten: Object.fromEntries(["pdf", "docx", "xlsx", "csv"].map((vorm) => [vorm, `${adres}/${vorm}?uitgave=${nummer}`])),
  };
}
