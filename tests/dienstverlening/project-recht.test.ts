import { describe, expect, it } from "vitest";
import { magProjectWijzigen } from "~/dienstverlening/project-recht";
import { ALLE_ROLLEN } from "~/toegang/rol";

const eigen = { uitvoerders: [{ id: "ander" }, { id: "ik" }] };
const vreemd = { uitvoerders: [{ id: "ander" }] };

describe("who may change a project", () => {
  it("is nobody without an account", () => {
    expect(magProjectWijzigen(null, eigen)).toBe(false);
  });

  it.each(ALLE_ROLLEN)("%s", (rol) => {
    const ik = { id: "ik", naam: "Ik", rol };
    expect([vreemd, { uitvoerders: [] }, eigen].map((project) => magProjectWijzigen(ik, project))).toEqual(rol === "ocd" ? [true, true, true] : rol === "medewerker" ? [false, false, true] : [false, false, false]);
  });
});
