import { expect, it } from "vitest";
import type { Document } from "~/documenten/document";
import { maakPdf } from "~/documenten/pdf.server";

const document = (tekst: string): Document => ({ titel: `Over ${tekst}`, ondertitel: "Proef", afzender: "Test", omschrijving: "Een proef.", datum: "2021-12-31", blokken: [{ soort: "alinea", stukken: [{ tekst }] }], werkbladen: [] });
const pdf = (tekst: string) => Buffer.from(maakPdf(document(tekst), new Map()));

it.each(["Feest 🎉 en 🚀", "👨‍👩‍👧 gezin", "🇳🇱", "⛹️‍♀️", "中文", "40 ㎡", "na\uFEFFast", "\uF0B7 punt", "\uE000", "\u{10FFFF}", "\u200Dlos"])("makes one of %j, which not every typeface has", (tekst) => {
  const bytes = pdf(tekst);
  expect(bytes.subarray(0, 5).toString()).toBe("%PDF-");
  expect(pdf(tekst).equals(bytes)).toBe(true);
});

it("puts � where a character cannot be, and leaves the rest as it was typed", () => {
  expect(pdf("Feest 🎉").equals(pdf("Feest \uFFFD"))).toBe(true);
  expect(pdf("na\uFEFFast").equals(pdf("naast"))).toBe(true);
  expect(pdf("é € ✓ →").equals(pdf("é € ✓ \uFFFD"))).toBe(false);
});
