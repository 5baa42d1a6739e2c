/** A text as it may stand inside an SVG that is put together by hand. */
export const svgTekst = (tekst: string) => tekst.replace(/[<>&"]/g, (teken) => `&#${teken.charCodeAt(0)};`);
