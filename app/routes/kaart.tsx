import { useLoaderData, type ShouldRevalidateFunction } from "@remix-run/react";
import { findKaart, tekenKaart } from "~/smart-society/kaart.server";
import { KaartLijst } from "~/smart-society/kaart-lijst";
import { KaartPlaat } from "~/smart-society/kaart-plaat";
import { opgaveUitAdres } from "~/smart-society/opgave.server";
import { guardedLoader } from "~/toegang/guarded.server";
import { mag } from "~/toegang/rechten";
import { Actieknop, Knoplink } from "~/ui/knop";
import { Gelukt, Melding } from "~/ui/melding";
import { Paginakop, Sectie } from "~/ui/pagina";
import { titelUit } from "~/ui/titel";

export const meta = titelUit<{ kaart: { opgave: { titel: string } } }>(({ kaart }) => `Opgavenkaart ${kaart.opgave.titel}`);
export const handle = { script: true };

/** Where a node lies changes nothing that is read: the canvas has it already. */
export const shouldRevalidate: ShouldRevalidateFunction = ({ formAction, defaultShouldRevalidate }) => (formAction?.endsWith("/posities") ? false : defaultShouldRevalidate);

export const loader = guardedLoader("overzicht-lezen", async ({ gebruiker, params }) => {
  const opgave = await opgaveUitAdres(params.opgave);
  const { kaart, posities } = await findKaart(opgave);
  const tekening = tekenKaart(kaart, posities);
  return { kaart, tekening, metDeHand: posities.length > 0, magBewerken: mag(gebruiker, "smart-society-bewerken") && opgave.geslotenOp === null, isVoorbeeld: opgave.isVoorbeeld, gesloten: opgave.geslotenOp !== null };
});

const GELUKT = { punt: "De kaart is bijgewerkt.", weg: "Het punt is van de kaart.", lijn: "De verbindingen zijn bijgewerkt.", samenhang: "De samenhang is bijgewerkt.", geordend: "De kaart is opnieuw geordend." };

export default function Opgavenkaart() {
  const { kaart, tekening, metDeHand, magBewerken, isVoorbeeld, gesloten } = useLoaderData<typeof loader>();
  const terug = `/opgaven/${kaart.opgave.sleutel}`;
  const hier = `${terug}/kaart`;
  return (
    <>
      <Paginakop
        titel="Opgavenkaart"
        onder={kaart.opgave.titel}
        terug={{ naar: terug, tekst: "Opgave" }}
        acties={<>{magBewerken && <><Knoplink naar={`${hier}/punten`} soort="primair">Erbij zetten</Knoplink><Knoplink naar={`${hier}/lijnen`}>Verbinden</Knoplink><Knoplink naar={`${hier}/samenhang`}>Samenhang</Knoplink>{metDeHand && <Actieknop actie={`${hier}/ordening`}>Opnieuw ordenen</Actieknop>}</>}<Knoplink naar={`${hier}/documenten/svg`} bestand>SVG</Knoplink><Knoplink naar={`${hier}/documenten/png`} bestand>PNG</Knoplink></>}
      />
      <Gelukt zinnen={GELUKT} />
      {gesloten && <Melding soort="let"><p>De opgave is gesloten; haar kaart verandert niet meer.</p></Melding>}
      <div className="mb-10"><KaartPlaat titel={`Opgavenkaart ${kaart.opgave.titel}`} tekening={tekening} opgave={kaart.opgave.sleutel} hier={hier} magBewerken={magBewerken} /></div>
      <Sectie titel="Dezelfde kaart als lijst" anker="lijst"><KaartLijst kaart={kaart} hier={hier} magBewerken={magBewerken} /></Sectie>
      {isVoorbeeld && <p className="text-[0.92rem] text-zacht">Voorbeeldgegevens: van de bron zijn de lijnen niet bekend; deze zijn erbij bedacht.</p>}
    </>
  );
}
