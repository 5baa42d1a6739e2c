import { afbeeldingLezen, AFBEELDINGWEIGERINGEN, type NieuweAfbeelding } from "~/documenten/afbeelding.server";
import { leesFormulier, type Formulierstaat } from "~/ui/formulier";
import { verhaalSchema, type Verhaalinvoer } from "./verhaal-formulier";

type Gelezen = { ok: true; invoer: Verhaalinvoer; afbeelding: NieuweAfbeelding | null; staat: Formulierstaat } | { ok: false; staat: Formulierstaat };

/** Reads a posted story with its picture, if any; every fault of both is said at once. */
export async function leesVerhaal(formulier: FormData): Promise<Gelezen> {
  const gelezen = leesFormulier(formulier, verhaalSchema);
  const bestand = formulier.get("afbeelding");
  const foto = bestand instanceof Blob && bestand.size > 0 ? await afbeeldingLezen(new Uint8Array(await bestand.arrayBuffer())) : null;
  const staat = gelezen.ok ? { waarden: gelezen.waarden, fouten: {} } : gelezen.staat;
  if (foto && !foto.ok) return { ok: false, staat: { ...staat, fouten: { ...staat.fouten, afbeelding: AFBEELDINGWEIGERINGEN[foto.reden] } } };
  return gelezen.ok ? { ok: true, invoer: gelezen.data, afbeelding: foto?.afbeelding ?? null, staat } : { ok: false, staat };
}
