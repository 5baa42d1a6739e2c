import type { ServerBuild } from "@remix-run/node";
import { describe, expect, it } from "vitest";
import { verdeelRoutes } from "../../server/routegroepen";

const routes = Object.fromEntries([["root", undefined, ""], ...["", "projecten", "projecten/:code", "projecten.csv", "opgaven/:opgave", ".well-known/security.txt", "*"].map((path) => [path || "start", "root", path || undefined])].map(([id, parentId, path]) => [id, { id, parentId, path }]));
const voor = verdeelRoutes({ routes, assets: { routes } } as unknown as ServerBuild, ({ routes, assets }) => [Object.keys(routes), Object.keys(assets.routes)]);

describe("which routes an address can be", () => {
  it.each([
    ["/projecten", ["root", "projecten", "projecten/:code", "projecten.csv", "*"]],
    ["/projecten/OCD-2021-007/wijziging", ["root", "projecten", "projecten/:code", "projecten.csv", "*"]],
    ["/projecten.data", ["root", "projecten", "projecten/:code", "projecten.csv", "*"]],
    ["/projecten.csv", ["root", "projecten", "projecten/:code", "projecten.csv", "*"]],
    ["/opgaven/binnenstad", ["root", "opgaven/:opgave", "*"]],
    ["/", ["root", "start", ".well-known/security.txt", "*"]],
    ["/.well-known/security.txt", ["root", "start", ".well-known/security.txt", "*"]],
  ])("%s: the root, what begins the same and what is not found, on the server and for the browser alike", (adres, ids) => {
    expect(voor(adres)).toEqual([ids, ids]);
  });

  it.each(["/Projecten", "/%70rojecten", "/__manifest", "/bestaat-niet", "/projectenlijst"])("%s: all of them, as Remix reads capitals and escapes in its own way", (adres) => {
    expect(voor(adres)).toEqual([Object.keys(routes), Object.keys(routes)]);
  });
});
