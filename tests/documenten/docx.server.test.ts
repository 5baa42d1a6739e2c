import { strFromU8, unzipSync } from "fflate";
import { expect, it } from "vitest";
import { maakDocx } from "~/documenten/docx.server";
import { blokkenUitMarkdown } from "~/documenten/markdown";

it("begins every numbered list where it begins, however many there are", async () => {
  const blokken = blokkenUitMarkdown("1. a\n2. b\n\ntekst\n\n1. c\n\nmeer\n\n3. d\n4. e");
  const delen = unzipSync(await maakDocx({ titel: "T", ondertitel: "o", afzender: "a", omschrijving: "x", datum: "2021-12-31", blokken, werkbladen: [] }, new Map()));
  const lijsten = [...strFromU8(delen["word/document.xml"]!).matchAll(/<w:numId w:val="(\d+)"/g)].map(([, id]) => id!);
  const begin = new Map([...strFromU8(delen["word/numbering.xml"]!).matchAll(/<w:num w:numId="(\d+)".*?<w:startOverride w:val="(\d+)"/gs)].map(([, id, vanaf]) => [id!, Number(vanaf)]));
  const [a, b, c, d, e] = lijsten;
  expect([a === b, b !== c, c !== d, d === e]).toEqual([true, true, true, true]);
  expect([a, c, d].map((id) => begin.get(id!))).toEqual([1, 1, 3]);
});
