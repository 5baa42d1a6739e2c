import type { Palet, Roosbeeld } from "./roos";
import { roosSvg, type Roosvorm } from "./roos-svg";

/**
 * The rose in a page: drawn on the server, every segment and theme a link where it has one. Without a `vorm` it is large where there
 * is room for the names and small where there is not (`.roos` in the style sheet); a table with the same data belongs beside it.
 */
export function Roos({ id, palet, vorm, ...beeld }: Roosbeeld & { id: string; palet?: Palet; vorm?: Roosvorm }) {
  const vormen: Roosvorm[] = vorm ? [vorm] : ["breed", "smal"];
  return <div className={vorm ? "roos" : "roos roos-past"}>{vormen.map((een) => <div key={een} className={`roos-${een}`} dangerouslySetInnerHTML={{ __html: roosSvg(beeld, { vorm: een, id, palet, links: true }).svg }} />)}</div>;
}
