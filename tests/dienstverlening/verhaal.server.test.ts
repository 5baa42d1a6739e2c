import { createHash } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { prisma } from "~/database/prisma.server";
import { findProject, type GevondenProject } from "~/dienstverlening/project.server";
import { verhaalSchema, verhaalVersie } from "~/dienstverlening/verhaal-formulier";
import { verhaalOpslaan, verhaalVan, type GevondenVerhaal } from "~/dienstverlening/verhaal.server";
import { bewaarAfbeelding, type NieuweAfbeelding } from "~/documenten/afbeelding.server";
import type { Gebruiker } from "~/toegang/rol";
import { eenGebruiker, eenProject } from "./samen";

let ocd: Gebruiker;
beforeAll(async () => {
  ocd = await eenGebruiker("ocd");
  for (const een of [kade, brug, plein]) await bewaarAfbeelding(prisma, een);
});

const foto = (wat: string): NieuweAfbeelding => ({ id: createHash("sha256").update(wat).digest("hex"), breedte: 1, hoogte: 1, bytes: new Uint8Array(Buffer.from(wat)) });
const invoer = (velden: Record<string, string>) => verhaalSchema.parse({ titel: "Titel", halfjaar: "2021-h2", tekst: "Tekst", uitgevoerdDoor: "team", ...velden });
const [kade, brug, plein] = ["kade", "brug", "plein"].map(foto) as [NieuweAfbeelding, NieuweAfbeelding, NieuweAfbeelding];

/** A story with a picture of a kade, read by two people; the second of them puts a brug there. */
async function tweeTegelijk(code: string): Promise<{ project: GevondenProject; nu: () => Promise<GevondenVerhaal> }> {
  await eenProject(ocd, code);
  expect(await verhaalOpslaan(ocd, (await findProject(code))!, null, invoer({ alt: "Een kade", afbeeldingId: kade.id }))).toEqual({ ok: true });
  const project = (await findProject(code))!;
  const nu = () => verhaalVan(project, project.verhalen[0]!.id);
  expect(await verhaalOpslaan(ocd, project, await nu(), invoer({ alt: "Een brug", versie: "1", afbeeldingId: brug.id }))).toEqual({ ok: true });
  return { project, nu };
}

describe("a picture that somebody else replaced meanwhile", () => {
  it("is not given the description of the one before, nor taken away unseen", async () => {
    const { project, nu } = await tweeTegelijk("P-1");
    for (const [velden, afbeeldingId, alt] of [[{ alt: "Een kade", afbeeldingId: kade.id }, kade.id, "Een kade"], [{ alt: "Een kade", afbeeldingId: kade.id, afbeeldingWeg: "ja" }, null, null], [{ alt: "Een plein", afbeeldingId: plein.id }, plein.id, "Een plein"], [{}, null, null]] as const) {
      const uitkomst = await verhaalOpslaan(ocd, project, await nu(), invoer({ ...velden, versie: "1" }));
      expect(uitkomst).toMatchObject({ ok: false, reden: "intussen-gewijzigd", mijn: { afbeeldingId, alt } });
      expect(await nu()).toMatchObject({ afbeeldingId: brug.id, alt: "Een brug", versie: 2 });
    }
  });

  it("comes with its description when it is chosen, as each of the two does", async () => {
    const { project, nu } = await tweeTegelijk("P-2");
    for (const { afbeeldingId, alt } of [{ afbeeldingId: kade.id, alt: "Een kade" }, { afbeeldingId: brug.id, alt: "Een brug" }, { afbeeldingId: null, alt: null }]) {
      const verhaal = await nu();
      const { beeld } = verhaalVersie({ ...verhaal, afbeeldingId, alt });
      expect(await verhaalOpslaan(ocd, project, verhaal, invoer({ beeld: beeld!.waarde, versie: String(verhaal.versie) }))).toEqual({ ok: true });
      expect(await nu()).toMatchObject({ afbeeldingId, alt });
    }
  });

  it("is left out when it is none of ours", async () => {
    const { project, nu } = await tweeTegelijk("P-3");
    expect(await verhaalOpslaan(ocd, project, await nu(), invoer({ beeld: `${"0".repeat(64)} Niets`, versie: "2" }))).toEqual({ ok: true });
    expect(await nu()).toMatchObject({ afbeeldingId: null, alt: null });
  });
});
