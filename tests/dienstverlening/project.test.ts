import { describe, expect, it } from "vitest";
import { oorspronkelijkGepland } from "~/dienstverlening/project";
import { datum, maakOplevering } from "./maak-project";

describe("oorspronkelijkGepland", () => {
  it("is the plan, or what it was before the first move", () => {
    expect(oorspronkelijkGepland(maakOplevering("2021-12"))).toEqual(datum("2021-12"));
    expect(oorspronkelijkGepland(maakOplevering("2022-03", null, ["2021-k4", "2022-01", "2021-12-01"], ["2022-01", "2022-03", "2022-01-20"]))).toEqual(datum("2021-k4"));
  });
});
