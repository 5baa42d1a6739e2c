import { describe, expect, it } from "vitest";
import { segmentInWoorden, segmentenVan } from "~/roos/roos";
import { beeld, SCHAAL, segment } from "./maak-beeld";

describe("segmentInWoorden", () => {
  const wonen = { naam: "Wonen Eerst" };
  it.each([
    ["what it is and was", { waarde: "bezig", vorige: SCHAAL[2]! }, "Wonen Eerst: in ontwikkeling, was nog niet opgepakt in eerste helft 2024"],
    ["that nothing changed", { waarde: "bezig", vorige: SCHAAL[1]! }, "Wonen Eerst: in ontwikkeling, net als in eerste helft 2024"],
    ["nothing of before where there is none", { waarde: "gereed", vorige: null }, "Wonen Eerst: gereed"],
    ["what it was on an earlier scale", { waarde: "gereed", vorige: { sleutel: "afgeschaft", label: "Half klaar", vulling: 0.5 } }, "Wonen Eerst: gereed, was half klaar in eerste helft 2024"],
    ["that it is empty", { waarde: null, vorige: SCHAAL[2]! }, "Wonen Eerst: nog niet ingevuld, was nog niet opgepakt in eerste helft 2024"],
    ["that it is out of date", { waarde: "gereed", vorige: null, oud: true }, "Wonen Eerst: gereed, verouderd"],
  ])("says %s", (_, velden, zin) => {
    expect(segmentInWoorden(segment("w", { ...wonen, ...velden }), { schaal: SCHAAL, vorige: "eerste helft 2024" })).toBe(zin);
  });

  it("says nothing of before without a period", () => {
    expect(segmentInWoorden(segment("w", wonen), { schaal: SCHAAL, vorige: null })).toBe("Wonen Eerst: in ontwikkeling");
  });
});

it("gives the segments in the order of the themes", () => {
  expect(segmentenVan(beeld([2, 0, 1])).map(({ sleutel }) => sleutel)).toEqual(["t0-0", "t0-1", "t2-0"]);
});
