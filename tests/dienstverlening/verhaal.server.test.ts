import { createHash } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { prisma } from "~/database/prisma.server";
import { findProject, type GevondenProject } from "~/dienstverlening/project.server";
import { verhaalSchema, verhaalVersie } from "~/dienstverlening/verhaal-formulier";
import { verhaalOpslaan, verhaalVan, type GevondenVerhaal } from "~/dienstverlening/verhaal.server";
import type { NieuweAfbeelding } from "~/documenten/afbeelding.server";
import type { Gebruiker } from "~/toegang/rol";
import { eenGebruiker, eenProject } from "./samen";

let ocd: Gebruiker;
beforeAll(async () => { ocd = await eenGebruiker("ocd"); });

const foto = (wat: string): NieuweAfbeelding => ({ id: createHash("sha256").update(wat).digest("hex"), breedte: 1, hoogte: 1, bytes: new Uint8Array(Buffer.from(wat)) });
const invoer = (velden: Record<string, string>) => verhaalSchema.parse({ titel: "Titel", halfjaar: "2021-h2", tekst: "Tekst", uitgevoerdDoor: "team", ...velden });
const [kade, brug, plein] = ["kade", "brug", "plein"].map(foto) as [NieuweAfbeelding, NieuweAfbeelding, NieuweAfbeelding];

/** A story with a picture of a kade, read by two people; the second of them puts a brug there. */
async function tweeTegelijk(code: string): Promise<{ project: GevondenProject; nu: () => Promise<GevondenVerhaal> }> {
  await eenProject(ocd, code);
  expect(await verhaalOpslaan(ocd, (await findProject(code))!, null, invoer({ alt: "Een kade" }), kade)).toEqual({ ok: true });
  const project = (await findProject(code))!;
  const nu = () => verhaalVan(project, project.verhalen[0]!.id);
  expect(await verhaalOpslaan(ocd, project, await nu(), invoer({ alt: "Een brug", versie: "1", afbeeldingWas: kade.id }), brug)).toEqual({ ok: true });
  return { project, nu };
}

describe("a picture that somebody else replaced meanwhile", () => {
  it("is not given the description of the one before, nor taken away unseen", async () => {
    const { project, nu } = await tweeTegelijk("P-1");
    for (const [velden, bestand, afbeeldingId, alt] of [[{ alt: "Een kade" }, null, kade.id, "Een kade"], [{ alt: "Een kade", afbeeldingWeg: "ja" }, null, null, null], [{ alt: "Een plein" }, plein, plein.id, "Een plein"]] as const) {
      const uitkomst = await verhaalOpslaan(ocd, project, await nu(), invoer({ ...velden, versie: "1", afbeeldingWas: kade.id }), bestand);
      expect(uitkomst).toMatchObject({ ok: false, reden: "intussen-gewijzigd", mijn: { afbeeldingId, alt } });
      expect(await nu()).toMatchObject({ afbeeldingId: brug.id, alt: "Een brug", versie: 2 });
    }
    expect(await prisma.afbeelding.count({ where: { id: plein.id } })).toBe(1); // need not be sent again
  });

  it("comes with its description when it is chosen, as each of the two does", async () => {
    const { project, nu } = await tweeTegelijk("P-2");
    for (const { afbeeldingId, alt } of [{ afbeeldingId: kade.id, alt: "Een kade" }, { afbeeldingId: brug.id, alt: "Een brug" }, { afbeeldingId: null, alt: null }]) {
      const verhaal = await nu();
      const { beeld } = verhaalVersie({ ...verhaal, afbeeldingId, alt });
      expect(await verhaalOpslaan(ocd, project, verhaal, invoer({ beeld: beeld!.waarde, versie: String(verhaal.versie) }), null)).toEqual({ ok: true });
      expect(await nu()).toMatchObject({ afbeeldingId, alt });
    }
  });

  it("is left out when it is none of ours", async () => {
    const { project, nu } = await tweeTegelijk("P-3");
    expect(await verhaalOpslaan(ocd, project, await nu(), invoer({ beeld: `${"0".repeat(64)} Niets`, versie: "2" }), null)).toEqual({ ok: true });
    expect(await nu()).toMatchObject({ afbeeldingId: null, alt: null });
  });
});
