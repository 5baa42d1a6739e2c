import type { Roosinhoud } from "~/datarozen/inhoud";
import type { Leesbareronde } from "~/datarozen/lezing.server";
import type { Regiometingen } from "~/datarozen/lezing";
import { isOvergenomen } from "~/datarozen/status";
import { halfjaarInWoorden } from "~/periode/halfjaar";

// The shapes are described in openapi.ts; a test holds the answers against them.

export function rondeVoorApi({ halfjaar, nummer, status, versie }: Pick<Leesbareronde, "halfjaar" | "nummer" | "status" | "versie">) {
  return { halfjaar, label: halfjaarInWoorden(halfjaar), nummer, status, versie };
}

/** What a rose asks. */
export function inhoudVoorApi({ schaal, themas, vragen }: Roosinhoud) {
  return {
    schaal: schaal.map(({ sleutel, label, soort, vulling }) => ({ sleutel, label, soort, vulling })),
    themas: themas.map(({ sleutel, naam, subthemas }) => ({ sleutel, naam, subthemas: subthemas.map((subthema) => ({ sleutel: subthema.sleutel, naam: subthema.naam, uitleg: subthema.uitleg })) })),
    vragen: vragen.map(({ sleutel, tekst }) => ({ sleutel, tekst })),
  };
}

/** What the regions said in the last of these rounds, and before it. */
export function metingVoorApi(regios: readonly { id: string; code: string; naam: string }[], metingen: ReadonlyMap<string, Regiometingen>, ronde: Leesbareronde) {
  const per = regios.flatMap(({ id, code, naam }) => {
    const eigen = metingen.get(id) ?? [];
    const nu = eigen.at(-1);
    return nu?.ronde === ronde ? [{ regio: { code, naam }, nu: nu.statussen, toen: eigen.at(-2)?.statussen }] : [];
  });
  return {
    statussen: per.flatMap(({ regio, nu, toen }) => ronde.inhoud.themas.flatMap((thema) => thema.subthemas.map((subthema) => {
      const status = nu.get(subthema.sleutel);
      return {
        regio, thema: { sleutel: thema.sleutel, naam: thema.naam }, subthema: { sleutel: subthema.sleutel, naam: subthema.naam },
        waarde: status?.waarde ?? null, vorigeWaarde: toen?.get(subthema.sleutel)?.waarde ?? null, toelichting: status?.toelichting ?? "", bron: status?.bron ?? "", afgestemd: status?.afgestemd ?? false,
        overgenomen: status !== undefined && isOvergenomen(status, ronde.halfjaar), bevestigdIn: status?.bevestigdIn ?? null,
      };
    }))),
    antwoorden: per.flatMap(({ regio, nu }) => ronde.inhoud.vragen.map(({ sleutel, tekst }) => ({ regio, vraag: { sleutel, tekst }, antwoord: nu.get(sleutel)?.waarde ?? null, toelichting: nu.get(sleutel)?.toelichting ?? "" }))),
  };
}
