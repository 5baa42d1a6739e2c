import { beforeAll, describe, expect, it } from "vitest";
import { prisma } from "~/database/prisma.server";
import { rapportDocument } from "~/dienstverlening/rapport-document";
import type { Momentopname } from "~/dienstverlening/momentopname";
import { afbeeldingenIn, type Vorm } from "~/documenten/document";
import { afbeeldingLezen, findAfbeeldingen, isOpenbareAfbeelding } from "~/documenten/afbeelding.server";
import { maakBestand } from "~/documenten/maak-document.server";
import { openCorrectie, stelVast } from "~/documenten/uitgave.server";
import { pngVan } from "~/documenten/png.server";
import { uitgavestatus } from "~/documenten/uitgave";
import { publiceerLaatste, uitgavegegevens } from "~/documenten/uitgave-pagina.server";
import { listUitgaven } from "~/documenten/uitgave.server";
import { laadVoorbeeld } from "../../prisma/voorbeeld/laden";

const DOOR = { id: null, naam: "Test" };
const HIER = "tussenrapportages/2021-h1";

beforeAll(async () => {
  expect(await laadVoorbeeld()).toBe("leeg");
}, 120_000);

describe("what was frozen", () => {
  it("cannot be changed or deleted by any query", async () => {
    const pogingen = [
      "UPDATE uitgave SET momentopname = 'anders' WHERE vastgesteld_op IS NOT NULL",
      "UPDATE uitgave SET gepubliceerd_op = NULL WHERE gepubliceerd_op IS NOT NULL",
      "DELETE FROM uitgave WHERE vastgesteld_op IS NOT NULL",
      "UPDATE rapportdocument SET sha256 = 'x'",
      "DELETE FROM rapportdocument",
      "TRUNCATE rapportdocument",
      "UPDATE afbeelding SET hoogte = 1",
      "DELETE FROM logregel",
      "UPDATE logregel SET door_naam = 'Iemand anders'",
    ];
    for (const poging of pogingen) await expect(prisma.$executeRawUnsafe(poging), poging).rejects.toThrow(/vastgelegd/);
  });

  it("gives the same bytes again from the snapshot alone, in every form", async () => {
    const [uitgave] = await prisma.uitgave.findMany({ where: { document: HIER }, include: { documenten: true } });
    const document = rapportDocument(JSON.parse(uitgave!.momentopname!) as Momentopname, { concept: false, links: false });
    const afbeeldingen = await findAfbeeldingen(afbeeldingenIn(document));
    expect(uitgave!.documenten.map(({ vorm }) => vorm).sort()).toEqual(["csv", "docx", "pdf", "xlsx"]);
    for (const { vorm, bytes } of uitgave!.documenten) expect(Buffer.from(await maakBestand(vorm as Vorm, document, afbeeldingen)).equals(Buffer.from(bytes)), vorm).toBe(true);
  });

  it("is frozen by one of two at once, with one set of documents", async () => {
    await openCorrectie(DOOR, HIER, "Proef");
    const uitgave = (await listUitgaven(HIER)).at(-1)!;
    const document = { titel: "T", ondertitel: "o", afzender: "a", omschrijving: "x", datum: "2021-06-30", blokken: [], werkbladen: [{ naam: "A", kolommen: ["a"], rijen: [] }] };
    const uitkomsten = await Promise.all([1, 2].map(() => stelVast(DOOR, { uitgave, momentopname: "{}", document, opmerking: null })));
    expect(uitkomsten.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await prisma.rapportdocument.count({ where: { uitgaveId: uitgave.id } })).toBe(4);
  });

  it("is published as it was frozen last, and what a correction took the place of never is", async () => {
    const ocd = { ...DOOR, id: "x", rol: "ocd" } as const;
    const recht = { bewerken: "tussenrapportage-samenstellen", vaststellen: "tussenrapportage-vaststellen" } as const;
    await openCorrectie(DOOR, HIER, "Nog een proef");
    const document = { titel: "T", ondertitel: "o", afzender: "a", omschrijving: "x", datum: "2021-06-30", blokken: [], werkbladen: [{ naam: "A", kolommen: ["a"], rijen: [] }] };
    expect(await stelVast(DOOR, { uitgave: (await listUitgaven(HIER)).at(-1)!, momentopname: "{}", document, opmerking: null })).toMatchObject({ ok: true });
    const knoppen = async () => { const uitgaven = await listUitgaven(HIER); return Promise.all(uitgaven.map(async (uitgave) => (await uitgavegegevens(ocd, uitgaven, uitgave, recht)).mag.publiceren)); };
    expect(await knoppen()).toEqual([false, false, true]);
    expect(await publiceerLaatste(DOOR, await listUitgaven(HIER))).toMatchObject({ ok: true });
    expect(await publiceerLaatste(DOOR, await listUitgaven(HIER))).toEqual({ ok: false, reden: "al-gepubliceerd" });
    expect((await listUitgaven(HIER)).map((uitgave) => uitgavestatus(uitgave))).toEqual(["gepubliceerd", "vastgesteld", "gepubliceerd"]);
    expect(await knoppen()).toEqual([false, false, false]);
  });

  it("has one concept at a time, also when two open one at once", async () => {
    const uitkomsten = await Promise.all([1, 2, 3].map(() => openCorrectie(DOOR, "tussenrapportages/2019-h1", "Proef")));
    expect(uitkomsten.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await prisma.uitgave.count({ where: { document: "tussenrapportages/2019-h1" } })).toBe(1);
  });
});

describe("the example", () => {
  it("is loaded once", async () => {
    expect(await laadVoorbeeld()).toBe("voorbeeld");
    expect(await prisma.project.count()).toBe(51);
  });
});

describe("the files", () => {
  it("are a tagged PDF with its title, language and structure", async () => {
    const [bestand] = await prisma.rapportdocument.findMany({ where: { vorm: "pdf", uitgave: { document: HIER, nummer: 1 } } });
    const tekst = Buffer.from(bestand!.bytes).toString("latin1");
    expect(tekst.startsWith("%PDF-1.")).toBe(true);
    for (const teken of ["pdfuaid", "/Lang", "/StructTreeRoot", "/Outlines", "/FontFile"]) expect(tekst, teken).toContain(teken);
  });

  it("refuse a picture that is none and clean one that is", async () => {
    expect(await afbeeldingLezen(Buffer.from("geen plaatje"))).toEqual({ ok: false, reden: "geen-afbeelding" });
    expect(await afbeeldingLezen(Buffer.from("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>"))).toEqual({ ok: false, reden: "geen-afbeelding" });
    expect(await afbeeldingLezen(new Uint8Array(6 * 1024 * 1024))).toEqual({ ok: false, reden: "te-groot" });
    const groot = await afbeeldingLezen(pngVan("<svg xmlns='http://www.w3.org/2000/svg' width='3000' height='1000'><rect width='3000' height='1000' fill='red'/></svg>", 1));
    expect(groot).toMatchObject({ ok: true, afbeelding: { breedte: 1600, hoogte: 533 } });
    expect(await isOpenbareAfbeelding("%")).toBe(false);
  });
});
