import { describe, expect, it } from "vitest";
import { verhaalSchema, verhaalVersie, verhaalWaarden } from "~/dienstverlening/verhaal-formulier";
import { leesFormulier } from "~/ui/formulier";

const SHA = "0123456789abcdef".repeat(4);
const GOED = { titel: "Een verhaal", halfjaar: "2e helft 2021", tekst: "Het **verhaal**.", uitgevoerdDoor: "team Onderzoek" };
const lees = (waarden: Record<string, string>) => {
  const formulier = new FormData();
  for (const [naam, waarde] of Object.entries(waarden)) formulier.append(naam, waarde);
  return leesFormulier(formulier, verhaalSchema);
};
const fouten = (waarden: Record<string, string>) => { const gelezen = lees({ ...GOED, ...waarden }); return gelezen.ok ? {} : gelezen.staat.fouten; };

describe("the story form", () => {
  it("asks for everything but the picture", () => {
    expect(lees({})).toEqual({ ok: false, staat: { waarden: {}, fouten: { titel: "Geef het verhaal een titel.", halfjaar: "Vul in bij welk halfjaar het verhaal hoort.", tekst: "Schrijf het verhaal.", uitgevoerdDoor: "Vul in wie het project uitvoerde, bijvoorbeeld team Onderzoek." } } });
  });

  const weigeringen: [Record<string, string>, Record<string, string>][] = [
    [{ titel: "x".repeat(151) }, { titel: "Dit is te lang: 151 tekens. Er passen er 150." }],
    [{ tekst: "x".repeat(10_001) }, { tekst: "Dit is te lang: 10.001 tekens. Er passen er 10.000." }],
    [{ alt: "x".repeat(501) }, { alt: "Dit is te lang: 501 tekens. Er passen er 500." }],
    [{ halfjaar: "zomer 2021" }, { halfjaar: "“zomer 2021” is geen halfjaar. Schrijf bijvoorbeeld tweede helft 2021." }],
    [{ halfjaar: "x".repeat(61) }, { halfjaar: "Dit is te lang: 61 tekens. Er passen er 60." }],
    [{ tekst: "a\0" }, { tekst: "Hier stonden onzichtbare stuurtekens in. Wij hebben ze weggehaald; kijk de tekst na en sla opnieuw op." }],
  ];
  it.each(weigeringen.map(([waarden, verwacht]) => [JSON.stringify(waarden).slice(0, 60), waarden, verwacht] as const))("refuses %s", (_, waarden, verwacht) => {
    expect(fouten(waarden)).toEqual(verwacht);
  });

  it("reads the half-year as people write it, and keeps the text as it is", () => {
    expect(lees({ ...GOED, tekst: "Een\r\n\r\n- twee\t<b>" })).toMatchObject({ ok: true, data: { halfjaar: "2021-h2", tekst: "Een\n\n- twee\t<b>", alt: "", afbeeldingWeg: false, versie: 0 } });
    expect(fouten({ tekst: "x".repeat(10_000), alt: "x".repeat(500) })).toEqual({});
    expect(["ja", "nee", ""].map((afbeeldingWeg) => lees({ ...GOED, afbeeldingWeg }))).toMatchObject([{ data: { afbeeldingWeg: true } }, { data: { afbeeldingWeg: false } }, { data: { afbeeldingWeg: false } }]);
  });

  it("reads back what it showed", () => {
    const verhaal = { ...GOED, halfjaar: "2021-h1", alt: null, afbeeldingId: null };
    expect(verhaalWaarden(verhaal)).toEqual({ ...GOED, halfjaar: "eerste helft 2021", alt: "" });
    expect(lees(verhaalWaarden(verhaal) as Record<string, string>)).toMatchObject({ ok: true, data: { ...GOED, halfjaar: "2021-h1", alt: "" } });
    expect(verhaalVersie(verhaal)).toMatchObject({ titel: { label: "Titel", waarde: "Een verhaal", tekst: "Een verhaal" }, beeld: { waarde: "geen", tekst: "Geen afbeelding" } });
    expect(verhaalVersie({ ...verhaal, alt: "Een kade.", afbeeldingId: SHA }).beeld).toEqual({ label: "Afbeelding", waarde: `${SHA} Een kade.`, tekst: "Een kade.", beeld: `/afbeeldingen/${SHA}` });
  });

  it.each<[string, unknown]>([["geen", { afbeeldingId: null, alt: "" }], [`${SHA} Een kade aan het water.`, { afbeeldingId: SHA, alt: "Een kade aan het water." }], ["", null], ["../etc Een kade.", null], [SHA.slice(1), null]])("reads the picture that was chosen, %j", (beeld, gelezen) => {
    expect(lees({ ...GOED, beeld })).toMatchObject({ ok: true, data: { beeld: gelezen } });
  });
});
