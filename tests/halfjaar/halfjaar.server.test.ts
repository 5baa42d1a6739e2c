import { beforeAll, describe, expect, it } from "vitest";
import { prisma } from "~/database/prisma.server";
import { projectWijzigen } from "~/dienstverlening/project.server";
import { findTussenrapportage, tussenrapportageBeginnen } from "~/dienstverlening/tussenrapportage.server";
import { tussenrapportageVaststellen } from "~/dienstverlening/vaststellen.server";
import { begonnen, gebeurtenissenIn, halfjaaroverzicht } from "~/halfjaar/halfjaar.server";
import type { Gebruiker } from "~/toegang/rol";
import { eenGebruiker, eenProject, invoer } from "../dienstverlening/samen";
import { eenOpgave, eenTreintje, moet } from "../smart-society/samen";

const H1 = { jaar: 2021, helft: 1 } as const;
const H2 = { jaar: 2021, helft: 2 } as const;
const LATER = "2022-03-01";
let [ocd, kwartiermaker]: Gebruiker[] = [];
beforeAll(async () => {
  [ocd, kwartiermaker] = [await eenGebruiker("ocd"), await eenGebruiker("kwartiermaker")];
});

describe("a half-year that has not begun", () => {
  it.each([[{ jaar: 2022, helft: 2 } as const, "2022-06-30"], [{ jaar: 2030, helft: 1 } as const, LATER]])("%j is refused on %s", (halfjaar, vandaag) => {
    expect(() => begonnen(halfjaar, vandaag)).toThrow(expect.objectContaining({ status: 404 }) as Error);
  });
  it("may be looked at from its first day", () => expect(begonnen({ jaar: 2022, helft: 2 }, "2022-07-01")).toEqual({ jaar: 2022, helft: 2 }));
});

describe("an earlier half-year", () => {
  it("shows what moved then, and not what moved since", async () => {
    const opgave = await eenOpgave(kwartiermaker!, { titel: "Toen bewogen" });
    const overgang = (van: number, naar: number, op: string) => prisma.stapovergang.create({ data: { opgaveId: opgave.id, van, naar, openEisen: [], op: new Date(op), doorNaam: "x" } });
    await overgang(1, 2, "2021-06-30T21:30:00Z"); // 23.30 in the Netherlands: still the first half
    await overgang(2, 3, "2021-06-30T22:30:00Z"); // 00.30 on 1 July there
    await overgang(3, 4, "2022-01-15T10:00:00Z");
    const zinnen = async (halfjaar: typeof H1 | typeof H2) => (await gebeurtenissenIn(halfjaar, LATER)).gebeurtenissen.filter(({ titel }) => titel === "Toen bewogen").map(({ zin }) => zin);
    expect(await zinnen(H1)).toEqual(["ging op 30 juni 2021 verder van stap 1 naar stap 2."]);
    expect(await zinnen(H2)).toEqual(["ging op 1 juli 2021 verder van stap 2 naar stap 3."]);
  });

  it("keeps what its report froze, whatever changed since, and follows the records until then", async () => {
    const project = await eenProject(ocd!, "OCD-2021-601", { titel: "Zoals het heette", startdatum: "1-2-2021" });
    moet(await tussenrapportageBeginnen(ocd!, H1, LATER));
    const lijst = async () => (await halfjaaroverzicht(ocd!, H1, LATER)).lopend.map(({ titel }) => titel);
    expect(await lijst()).toContain("Zoals het heette");
    moet(await tussenrapportageVaststellen(ocd!, H1, (await findTussenrapportage(H1))!, "Voor de test.", LATER));
    moet(await projectWijzigen(ocd!, project, invoer({ titel: "Zoals het nu heet", startdatum: "1-2-2021", versie: String(project.versie) })));
    const overzicht = await halfjaaroverzicht(ocd!, H1, LATER);
    expect([overzicht.bevroren, overzicht.lopend.map(({ titel }) => titel)]).toEqual([true, ["Zoals het heette"]]);
    expect((await halfjaaroverzicht(ocd!, H2, LATER)).lopend.map(({ titel }) => titel)).toContain("Zoals het nu heet");
  });

  it("knows from the logboek that a project was silent then, though it was touched since", async () => {
    await eenProject(ocd!, "OCD-2021-602", { titel: "Toen stil", startdatum: "1-2-2021" });
    await prisma.logregel.create({ data: { op: new Date("2021-08-01T10:00:00Z"), doorNaam: "x", gebeurtenis: "project-gewijzigd", onderwerp: "project", onderwerpId: "OCD-2021-602", omschrijving: "wijzigde het project", wijzigingen: [] } });
    expect((await halfjaaroverzicht(ocd!, H2, LATER)).stil).toMatchObject([{ code: "OCD-2021-602", sinds: "1 augustus 2021" }]);
  });
});

describe("what is open", () => {
  it("has every kind of deadline in the half-year, the first due first, and leaves out what was done by then", async () => {
    await eenTreintje(kwartiermaker!, { titel: "Trein met plan", gepland: "3e kwartaal 2021" });
    await prisma.mijlpaal.createMany({ data: [{ spoor: "strategie", titel: "Open mijlpaal", kwartaal: "2021-k4", aangemaaktOp: new Date("2021-01-11") }, { spoor: "strategie", titel: "Later bedacht", kwartaal: "2021-k4" }, { spoor: "strategie", titel: "Gehaald", kwartaal: "2021-k4", bevestigdOp: new Date("2021-12-01"), bevestigdVolgens: "x" }, { spoor: "strategie", titel: "Ander jaar", kwartaal: "2022-k1" }] });
    const { id: projectId } = await prisma.project.findUniqueOrThrow({ where: { code: "OCD-2021-602" } });
    const oplevering = (omschrijving: string, opgeleverdOp: string | null) => prisma.oplevering.create({ data: { projectId, omschrijving, geplandOp: new Date("2021-10-31"), geplandPrecisie: "maand", opgeleverdOp: opgeleverdOp ? new Date(opgeleverdOp) : null, opgeleverdPrecisie: opgeleverdOp ? "dag" : null } });
    const { id } = await oplevering("Toen nog gepland", null);
    await prisma.oplevering.update({ where: { id }, data: { geplandOp: new Date("2022-09-30"), herplanningen: { create: { vanOp: new Date("2021-11-30"), vanPrecisie: "maand", naarOp: new Date("2022-09-30"), naarPrecisie: "maand", reden: "Later.", op: new Date("2022-02-01"), doorNaam: "x" } } } });
    await oplevering("Eindrapport", null);
    await oplevering("Op tijd", "2021-10-01");
    await oplevering("Later gehaald", "2022-02-01");
    const { deadlines } = await halfjaaroverzicht(ocd!, H2, LATER);
    expect(deadlines.map(({ op, wat, soort, teLaat }) => [op, wat, soort, teLaat])).toEqual([
      ["2021-09-30", "Trein met plan", "Treintje", true],
      ["2021-10-31", "Toen stil: Eindrapport", "Oplevering", true],
      ["2021-10-31", "Toen stil: Later gehaald", "Oplevering", true],
      ["2021-11-30", "Toen stil: Toen nog gepland", "Oplevering", true],
      ["2021-12-31", "Open mijlpaal", "Mijlpaal", false],
    ]);
  });
});
