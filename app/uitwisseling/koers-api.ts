import { VORMEN } from "~/documenten/document";
import type { Uitgavestatus } from "~/documenten/uitgave";
import type { Koersopname } from "~/koers/koersopname";

/** A koersdocument as the API tells it; the shape is described in openapi.ts. The percentage can be counted again from `onderdelen`. */
export function koersVoorApi(opname: Koersopname, status: Uitgavestatus, { vastgesteldOp, gepubliceerdOp, sha256 }: { vastgesteldOp: Date | null; gepubliceerdOp: Date | null; sha256: string | null }) {
  const { jaar, nummer, correctie, opmerking, peildatum, aanleiding, onderdelen, voortgang, tegenspraken, spoorboekje, opgaven, capaciteit, resultaten, lessen, opties, agenda } = opname;
  return {
    jaar, status, versie: nummer, correctie, opmerking, peildatum, vastgesteldOp, gepubliceerdOp, sha256, aanleiding, onderdelen, voortgang, tegenspraken,
    mijlpalen: spoorboekje.mijlpalen,
    opgaven, capaciteit,
    resultaten: resultaten.map(({ opgave, ...resultaat }) => ({ ...resultaat, opgave: opgave.sleutel })),
    leerervaringen: lessen.flatMap(({ spoor, lessen }) => lessen.map((les) => ({ spoor, ...les }))),
    opties: opties.map(({ naam, ambitieniveau, themas, budget, tijdpad, randvoorwaarden }) => ({ naam, ambitieniveau, themas, budget, tijdpad, randvoorwaarden })),
    uitvoeringsagenda: agenda,
    documenten: Object.fromEntries(Object.keys(VORMEN).map((vorm) => [vorm, `/koersdocumenten/${jaar}/documenten/${vorm}?uitgave=${nummer}`])),
  };
}
