import { beforeAll, describe, expect, it } from "vitest";
import { prisma } from "~/database/prisma.server";
import { findRapportdocument, openCorrectie, publiceer } from "~/documenten/uitgave.server";
import { koersHalfjaar } from "~/koers/koers-halfjaar.server";
import { koersPaginaVan, koersvoortgangVan } from "~/koers/koers-pagina.server";
import { koersdocumentVaststellen } from "~/koers/koers-vaststellen.server";
import { koersadres, koersdocumentBeginnen, koersdocumentUitAdres, koersdocumentVerwijderen, koersopnameVan, koerstekstenWijzigen, listKoersdocumenten, standenBijhouden } from "~/koers/koersdocument.server";
import { optieSchema } from "~/koers/optie";
import { listOpties, optieOpslaan, optieUitAdres, optieVerwijderen } from "~/koers/optie.server";
import type { Gebruiker } from "~/toegang/rol";
import { eenGebruiker } from "../dienstverlening/samen";
import { eenOpgave, moet } from "../smart-society/samen";

const VANDAAG = "2022-02-15";
let door: Gebruiker;
beforeAll(async () => {
  door = await eenGebruiker("kwartiermaker");
});

const optie = (naam: string, velden: Record<string, string> = {}) => optieSchema.parse({ naam, ambitieniveau: "Hoog", themas: "Armoede", budget: "100.000", tijdpad: "2022", randvoorwaarden: "Capaciteit", versie: "1", ...velden });
const begin = async (jaar: number) => {
  moet(await koersdocumentBeginnen(door, jaar));
  return koersdocumentUitAdres(String(jaar));
};
/** With what people write themselves filled in. */
const geschreven = async (jaar: number) => {
  const leeg = await begin(jaar);
  moet(await koerstekstenWijzigen(door, leeg, { afzender: "Team", aanleiding: "Daarom.", versie: 1 }));
  for (const naam of ["Afronden", "Doorgaan"]) moet(await optieOpslaan(door, leeg, null, optie(naam)));
  return koersdocumentUitAdres(String(jaar));
};

describe("beginning a koersdocument", () => {
  it("happens once a year, is nowhere before, and is at 0 % when there is nothing", async () => {
    for (const jaar of [undefined, "", "20x2", "1800", "2030"]) await expect(koersdocumentUitAdres(jaar)).rejects.toHaveProperty("status", 404);
    await begin(2030);
    expect(await koersdocumentBeginnen(door, 2030)).toEqual({ ok: false, reden: "bestaat-al" });
    const { voortgang, onderdelen } = await koersvoortgangVan(door, "2030", new URLSearchParams(), VANDAAG);
    expect([voortgang.percentage, onderdelen.flatMap(({ eisen }) => eisen).filter(({ voldaan }) => voldaan)]).toEqual([0, []]);
  });
});

describe("one begun by mistake", () => {
  it("can be taken away while nothing was written in it, and never after that", async () => {
    moet(await koersdocumentVerwijderen(door, await begin(2050)));
    await expect(koersdocumentUitAdres("2050")).rejects.toHaveProperty("status", 404);
    const metOptie = await begin(2051);
    moet(await optieOpslaan(door, metOptie, null, optie("A")));
    expect(await koersdocumentVerwijderen(door, metOptie)).toEqual({ ok: false, reden: "niet-leeg" });
    await begin(2050);
    moet(await koersdocumentVerwijderen(door, await koersdocumentUitAdres("2050")));
    for (const { id } of await listOpties(metOptie)) moet(await optieVerwijderen(door, metOptie, await optieUitAdres(metOptie, id)));
    moet(await koersdocumentVerwijderen(door, metOptie));
  });
});

describe("its texts and options", () => {
  it("are saved once of two times at once, and tell what was there", async () => {
    const koersdocument = await begin(2031);
    const teksten = { afzender: "Team", aanleiding: "Een.", versie: 1 };
    expect((await Promise.all([koerstekstenWijzigen(door, koersdocument, teksten), koerstekstenWijzigen(door, koersdocument, { ...teksten, aanleiding: "Twee." })])).map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(await prisma.logregel.count({ where: { onderwerp: "koersdocumenten", onderwerpId: "2031", gebeurtenis: "teksten-gewijzigd" } })).toBe(1);
  });

  it("are five at most, each with a name of its own, and each of one koersdocument", async () => {
    const [koersdocument, ander] = [await begin(2032), await begin(2033)];
    for (const naam of ["A", "B", "C", "D"]) moet(await optieOpslaan(door, koersdocument, null, optie(naam)));
    expect(await optieOpslaan(door, koersdocument, null, optie("A"))).toEqual({ ok: false, reden: "naam-bezet" });
    expect((await Promise.all(["E", "F"].map((naam) => optieOpslaan(door, koersdocument, null, optie(naam))))).map(({ ok }) => ok).sort()).toEqual([false, true]);
    const [eerste] = await listOpties(koersdocument);
    for (const id of [undefined, "x", eerste!.id]) await expect(optieUitAdres(ander, id)).rejects.toHaveProperty("status", 404);
    expect(await optieOpslaan(door, koersdocument, eerste!, optie("A2", { versie: "9" }))).toEqual({ ok: false, reden: "intussen-gewijzigd" });
    moet(await optieOpslaan(door, koersdocument, eerste!, optie("A2")));
    expect(await optieVerwijderen(door, koersdocument, eerste!)).toEqual({ ok: false, reden: "intussen-gewijzigd" });
    moet(await optieVerwijderen(door, koersdocument, await optieUitAdres(koersdocument, eerste!.id)));
    expect((await listOpties(koersdocument)).map(({ naam }) => naam)).not.toContain("A2");
    expect(await prisma.logregel.findFirst({ where: { onderwerpId: eerste!.id, gebeurtenis: "optie-verwijderd" } })).toMatchObject({ omschrijving: "haalde een optie weg uit het koersdocument 2032" });
  });
});

describe("freezing a koersdocument", () => {
  it("is refused while a part that people write is empty, naming which, even with a reason", async () => {
    const koersdocument = await begin(2034);
    expect(await koersdocumentVaststellen(door, koersdocument, "Toch.", VANDAAG)).toEqual({ ok: false, reden: "verplicht-leeg", welke: ["Aanleiding", "Opties"] });
    moet(await koerstekstenWijzigen(door, koersdocument, { afzender: "Team", aanleiding: "Daarom.", versie: 1 }));
    expect(await koersdocumentVaststellen(door, await koersdocumentUitAdres("2034"), "Toch.", VANDAAG)).toEqual({ ok: false, reden: "verplicht-leeg", welke: ["Opties"] });
  });

  it("needs a reason where something is missing, which stands in it; and then nothing changes it", async () => {
    const koersdocument = await geschreven(2035);
    expect(await koersdocumentVaststellen(door, koersdocument, null, VANDAAG)).toEqual({ ok: false, reden: "reden-nodig" });
    moet(await koersdocumentVaststellen(door, koersdocument, "Het college wacht.", VANDAAG));
    const vast = await koersdocumentUitAdres("2035");
    expect(await koersdocumentVaststellen(door, vast, "Nog eens.", VANDAAG)).toEqual({ ok: false, reden: "geen-concept" });
    expect(await koerstekstenWijzigen(door, vast, { afzender: "Team", aanleiding: "Anders.", versie: 2 })).toEqual({ ok: false, reden: "geen-concept" });
    expect(await optieOpslaan(door, vast, null, optie("Nieuw"))).toEqual({ ok: false, reden: "geen-concept" });
    const [uitgave] = vast.uitgaven;
    const [opname, pdf] = [await koersopnameVan(vast, uitgave!, VANDAAG), await findRapportdocument(uitgave!.id, "pdf")];
    await eenOpgave(door, { titel: "Na het vaststellen" });
    expect(await koersopnameVan(vast, uitgave!, "2022-06-01")).toEqual(opname);
    expect((await findRapportdocument(uitgave!.id, "pdf"))!.sha256).toBe(pdf!.sha256);
    const { document } = await koersPaginaVan(door, "2035", new URLSearchParams(), "2022-06-01");
    expect(JSON.stringify(document.blokken)).toContain("Het college wacht.");
    expect(JSON.stringify(document.blokken)).not.toContain("Na het vaststellen");
  });

  it("is read without an account once published, and corrected by a next edition that follows the records again", async () => {
    const koersdocument = await geschreven(2036);
    moet(await koersdocumentVaststellen(door, koersdocument, "Zo.", VANDAAG));
    await expect(koersPaginaVan(null, "2036", new URLSearchParams(), VANDAAG)).rejects.toHaveProperty("status", 404);
    moet(await publiceer(door, (await koersdocumentUitAdres("2036")).uitgaven[0]!));
    const gelezen = await koersPaginaVan(null, "2036", new URLSearchParams(), VANDAAG);
    expect([gelezen.magVoortgang, JSON.stringify(gelezen.document).includes('"link":"/')]).toEqual([false, false]);
    moet(await openCorrectie(door, koersadres(2036), "Een getal was verkeerd."));
    await eenOpgave(door, { titel: "Voor de tweede uitgave" });
    expect((await koersvoortgangVan(door, "2036", new URLSearchParams(), VANDAAG)).nummer).toBe(2);
    expect(JSON.stringify((await koersPaginaVan(door, "2036", new URLSearchParams({ uitgave: "2" }), VANDAAG)).document)).toContain("Voor de tweede uitgave");
    expect(JSON.stringify((await koersPaginaVan(null, "2036", new URLSearchParams(), VANDAAG)).document)).not.toContain("Voor de tweede uitgave");
    await expect(koersPaginaVan(null, "2036", new URLSearchParams({ uitgave: "2" }), VANDAAG)).rejects.toHaveProperty("status", 404);
  });

  it("is refused when somebody writes in it meanwhile, and whoever writes in it when it was frozen", async () => {
    const gelezen = await geschreven(2029);
    moet(await koerstekstenWijzigen(door, gelezen, { afzender: "Team", aanleiding: "Anders.", versie: gelezen.versie }));
    expect(await koersdocumentVaststellen(door, gelezen, "Zo.", VANDAAG)).toEqual({ ok: false, reden: "intussen-gewijzigd" });
    const nu = await koersdocumentUitAdres("2029");
    const uitkomsten = await Promise.all([koersdocumentVaststellen(door, nu, "Zo.", VANDAAG), optieOpslaan(door, nu, null, optie("Erbij"))]);
    const vast = (await koersdocumentUitAdres("2029")).uitgaven[0]!.vastgesteldOp !== null;
    const erin = (await listOpties(nu)).length === 3;
    expect([uitkomsten[0].ok, uitkomsten[1].ok]).toEqual([vast, erin]);
    expect(vast && erin).toBe(false); // never an option that no edition knows
  });

  it("by two at once happens once", async () => {
    const koersdocument = await geschreven(2037);
    expect((await Promise.all([koersdocumentVaststellen(door, koersdocument, "Een.", VANDAAG), koersdocumentVaststellen(door, koersdocument, "Twee.", VANDAAG)])).map(({ ok }) => ok).sort()).toEqual([false, true]);
  });
});

describe("what is kept of a half-year", () => {
  it("follows the records while it runs, and stays when it is over or the document is frozen", async () => {
    const koersdocument = await geschreven(2038);
    const stand = async (halfjaar: string) => (await prisma.koersstand.findUnique({ where: { koersdocumentId_halfjaar: { koersdocumentId: koersdocument.id, halfjaar } } }))?.eisen as { voldaan: string[]; totaal: number } | undefined;
    await standenBijhouden("2022-06-30");
    const toen = await stand("2022-h1");
    expect(toen?.voldaan).toContain("aanleiding");
    moet(await koerstekstenWijzigen(door, await koersdocumentUitAdres("2038"), { afzender: "Team", aanleiding: "", versie: 2 }));
    await standenBijhouden("2022-07-01");
    expect(await stand("2022-h1")).toEqual(toen);
    expect((await stand("2022-h2"))?.voldaan).not.toContain("aanleiding");
    moet(await koerstekstenWijzigen(door, await koersdocumentUitAdres("2038"), { afzender: "Team", aanleiding: "Weer.", versie: 3 }));
    await standenBijhouden("2022-12-31");
    await standenBijhouden("2022-12-31");
    expect((await stand("2022-h2"))?.voldaan).toContain("aanleiding");
    const { voortgang } = await koersvoortgangVan(door, "2038", new URLSearchParams(), "2022-12-31");
    expect(voortgang.historie.map(({ halfjaar }) => halfjaar)).toEqual(["2022-h1", "2022-h2"]);
    expect(voortgang.historie.at(-1)!.percentage).toBe(voortgang.percentage);
    moet(await koersdocumentVaststellen(door, await koersdocumentUitAdres("2038"), "Zo.", "2022-12-31"));
    await standenBijhouden("2023-02-01");
    expect(await stand("2023-h1")).toBeUndefined();
    expect((await listKoersdocumenten()).map(({ jaar }) => jaar)[0]).toBe(2038);
    // The latest koersdocument is this one: seen from the second half of 2022 it went on from where the first half left it.
    expect(await koersHalfjaar({ jaar: 2022, helft: 2 }, "2023-02-01")).toMatchObject({ jaar: 2038, status: "vastgesteld", toen: Math.round((100 * toen!.voldaan.length) / toen!.totaal) });
    // Of a half-year before it was begun nothing is told, not even by a newer one that has nothing to do with it.
    await begin(2060);
    expect(await koersHalfjaar({ jaar: 2019, helft: 1 }, "2023-02-01")).toBeNull();
    expect(await koersHalfjaar({ jaar: 2022, helft: 2 }, "2023-02-01")).toMatchObject({ jaar: 2038 });
    expect(await koersHalfjaar({ jaar: 2023, helft: 1 }, "2023-02-01")).toMatchObject({ jaar: 2060, loopt: true, einde: null });
  });
});
