import { prisma } from "~/database/prisma.server";
import { afbeeldingLezen, AFBEELDINGWEIGERINGEN, bewaarAfbeelding } from "~/documenten/afbeelding.server";
import { leesFormulier, type Formulierstaat, type Gelezen } from "~/ui/formulier";
import { verhaalSchema, type Verhaalinvoer } from "./verhaal-formulier";

/**
 * Reads a posted story with its picture, if any; every fault of both is said at once. A picture that is good is kept at once and from then on
 * known to the form by its SHA-256: a browser sends a file but once, and the form may come back.
 */
export async function leesVerhaal(formulier: FormData): Promise<Gelezen<Verhaalinvoer>> {
  const bestand = formulier.get("afbeelding");
  const foto = bestand instanceof Blob && bestand.size > 0 ? await afbeeldingLezen(new Uint8Array(await bestand.arrayBuffer())) : null;
  if (foto?.ok) {
    await bewaarAfbeelding(prisma, foto.afbeelding);
    formulier.set("afbeeldingId", foto.afbeelding.id);
    formulier.delete("afbeeldingWeg");
  }
  const gelezen = leesFormulier(formulier, verhaalSchema);
  if (!foto || foto.ok) return gelezen;
  const staat: Formulierstaat = gelezen.ok ? { waarden: gelezen.waarden, fouten: {} } : gelezen.staat;
  return { ok: false, staat: { ...staat, fouten: { ...staat.fouten, afbeelding: AFBEELDINGWEIGERINGEN[foto.reden] } } };
}
