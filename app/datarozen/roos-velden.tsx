import type { Rooswaarde } from "~/roos/roos";
import { icoonSvg, patronenSvg, vullingVan } from "~/roos/tekens";
import { Keuzelijst, Keuzevakken, Tekstvak, Tekstveld } from "~/ui/formulier-velden";
import { ICONEN, KLEUREN, PATRONEN, WAARDESOORTEN } from "./roos-keuzes";
import { THEMAPALET } from "./themapalet";

/** The choices of a table, each with how it looks where that can be shown. */
function opties<K extends string>(tabel: Record<K, string>, beeld?: (waarde: K) => string) {
  return (Object.entries(tabel) as [K, string][]).map(([waarde, tekst]) => ({ waarde, tekst, beeld: beeld && <svg viewBox="0 0 16 16" className="size-5 flex-none" aria-hidden dangerouslySetInnerHTML={{ __html: beeld(waarde) }} /> }));
}

/** A sample of a pattern in a colour. */
function staal(waarde: Pick<Rooswaarde, "patroon" | "kleur">): string {
  const schaal = [{ ...waarde, sleutel: "", label: "", vulling: 1, icoon: "vink" as const }];
  const id = `staal-${waarde.patroon}-${waarde.kleur}`;
  return `<defs>${patronenSvg(schaal, THEMAPALET, id)}</defs><rect x="0.8" y="0.8" width="14.4" height="14.4" fill="${vullingVan(schaal[0]!, 0, THEMAPALET, id)}" stroke="${THEMAPALET[waarde.kleur]}" stroke-width="1.6"/>`;
}

/** The fields of a rose; `regios`: which can take part. */
export function RoosVelden({ regios }: { regios: readonly { id: string; naam: string }[] }) {
  return (
    <>
      <Tekstveld naam="titel" label="Naam" />
      <Tekstvak naam="uitleg" label="Uitleg" uitleg="Waar de roos over gaat, voor wie haar leest." optioneel />
      {regios.length > 0 ? <Keuzevakken naam="regios" label="Regio’s" uitleg="Wie er meedoet aan de volgende meetronde." optioneel opties={regios.map(({ id, naam }) => ({ waarde: id, tekst: naam }))} /> : <p className="text-zacht">Er zijn nog geen regio’s. Maak die bij Regio’s.</p>}
    </>
  );
}

export function ThemaVelden({ nieuw }: { nieuw: boolean }) {
  return (
    <>
      <Tekstveld naam="naam" label="Naam van het thema" />
      <Tekstvak naam="subthemas" label={nieuw ? "Subthema’s" : "Subthema’s erbij"} uitleg="Eén per regel. Een uitleg geeft u per subthema." optioneel={!nieuw} rijen={6} />
    </>
  );
}

export function SubthemaVelden({ themas }: { themas: readonly { sleutel: string; naam: string }[] }) {
  return (
    <>
      <Tekstveld naam="naam" label="Naam" uitleg="Een andere naam houdt dezelfde geschiedenis. Gaat het voortaan over iets anders, maak dan een nieuw subthema." />
      <Tekstvak naam="uitleg" label="Uitleg voor de adviseur" uitleg="Wanneer is dit bereikt?" optioneel rijen={4} />
      <Keuzelijst naam="thema" label="Thema" opties={themas.map(({ sleutel, naam }) => ({ waarde: sleutel, tekst: naam }))} />
    </>
  );
}

export function WaardeVelden() {
  return (
    <>
      <Tekstveld naam="label" label="Naam" smal />
      <Keuzevakken naam="soort" label="Wat hij betekent" opties={opties(WAARDESOORTEN)} een />
      <Tekstveld naam="vulling" label="Vulling, in procent" uitleg="Hoe vol een segment van de roos wordt: 0 is leeg, 100 is vol." smal />
      <Keuzevakken naam="patroon" label="Patroon" uitleg="Maakt het verschil op een afdruk zonder kleur." opties={opties(PATRONEN, (patroon) => staal({ patroon, kleur: "inkt" }))} een rij />
      <Keuzevakken naam="icoon" label="Teken" opties={opties(ICONEN, (icoon) => icoonSvg(icoon, "currentColor"))} een rij />
      <Keuzevakken naam="kleur" label="Kleur" opties={opties(KLEUREN, (kleur) => staal({ patroon: "vol", kleur }))} een rij />
    </>
  );
}

export function VraagVelden() {
  return <Tekstvak naam="tekst" label="Vraag" uitleg="De regio antwoordt met ja of nee." rijen={2} />;
}
