import { Bestandsveld, Formulier, Tekstvak, Tekstveld, Vinkje } from "~/ui/formulier-velden";
import type { Formulierstaat } from "~/ui/formulier";

type Props = {
  staat: Formulierstaat;
  versie?: number;
  terug: string;
  /** The SHA-256 of the picture that is stored with the story. */
  afbeelding: string | null;
};

/** The form of a story, for writing and for changing it. */
export function VerhaalFormulier({ staat, versie, terug, afbeelding }: Props) {
  const beeld = String(staat.waarden.afbeeldingId ?? afbeelding ?? "");
  return (
    <Formulier staat={staat} versie={versie} knop="Verhaal opslaan" annuleren={terug} bestanden>
      <Tekstveld naam="titel" label="Titel" />
      <Tekstveld naam="halfjaar" label="Halfjaar" uitleg="In welke tussenrapportage het verhaal komt, bijvoorbeeld tweede helft 2021." smal />
      <Tekstvak naam="tekst" label="Verhaal" uitleg={<>Opmaken kan met **vet**, *schuin*, een lijst met streepjes en een link als [tekst](https://…).</>} rijen={14} />
      <Tekstveld naam="uitgevoerdDoor" label="Uitgevoerd door" />
      {beeld && (
        <div>
          <input type="hidden" name="afbeeldingId" value={beeld} />
          <img src={`/afbeeldingen/${beeld}`} alt={String(staat.waarden.alt || "Nog zonder beschrijving")} className="mb-2 h-auto w-full max-w-sm rounded-md" />
          <Vinkje naam="afbeeldingWeg" label="Afbeelding weghalen" />
        </div>
      )}
      <Bestandsveld naam="afbeelding" label={beeld ? "Andere afbeelding" : "Afbeelding"} uitleg="JPG, PNG of WebP, ten hoogste 5 MB." accept="image/jpeg,image/png,image/webp" optioneel />
      <Tekstvak naam="alt" label="Beschrijving van de afbeelding" uitleg="Verplicht bij een afbeelding: wat ziet u erop? Voor wie haar niet kan zien." rijen={2} optioneel />
    </Formulier>
  );
}
