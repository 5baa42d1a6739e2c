const NIET_VRIJ = ["nieuw"];

/** "leefbare-binnenstad": a name as it stands in an address, with a number behind it where that one is taken. */
export function sleutelVan(naam: string, bezet: readonly string[]): string {
  const kaal = naam.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/[’']/g, "").replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "").slice(0, 60).replace(/-+$/, "") || "naamloos";
  const isVrij = (sleutel: string) => !bezet.includes(sleutel) && !NIET_VRIJ.includes(sleutel);
  if (isVrij(kaal)) return kaal;
  for (let nummer = 2; ; nummer++) if (isVrij(`${kaal}-${nummer}`)) return `${kaal}-${nummer}`;
}
