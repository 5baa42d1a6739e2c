/** A text as it may stand inside an SVG that is put together by hand. */
export const svgTekst = (tekst: string) => tekst.replace(/[<>&"]/g, (teken) => `&#${teken.charCodeAt(0)};`);

/** A text broken over lines of at most `breed` characters, since SVG breaks none; a word that is too long is cut. */
export function tekstregels(tekst: string, breed: number): string[] {
  const regels: string[] = [];
  let regel = "";
  for (const woord of tekst.split(/\s+/).flatMap((woord) => woord.match(new RegExp(`.{1,${Math.max(1, breed)}}`, "gu")) ?? [])) {
    if (regel && regel.length + 1 + woord.length > breed) {
      regels.push(regel);
      regel = woord;
    } else regel = regel ? `${regel} ${woord}` : woord;
  }
  return [...regels, regel];
}
