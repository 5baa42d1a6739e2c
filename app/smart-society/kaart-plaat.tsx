import { lazy, Suspense, useSyncExternalStore } from "react";
import type { Kaartplaat } from "./kaart-canvas";
import { kaartSvg } from "./kaart-svg";

// React Flow is loaded by the pages that draw with it, after they are there.
const KaartCanvas = lazy(() => import("./kaart-canvas"));

/** The map as the server drew it; with script it becomes one that moves. */
export function KaartPlaat({ titel, ...plaat }: Kaartplaat & { titel: string }) {
  const levend = useSyncExternalStore(nooit, () => true, () => false); // false on the server and at the first drawing in the browser
  // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable with the keyboard
  const stil = <div className="overflow-auto rounded-md bg-white p-2 forced-color-adjust-none [&_svg]:h-auto [&_svg]:max-w-full [&_svg]:min-w-[44rem]" tabIndex={0} role="group" aria-label="Opgavenkaart, te verschuiven" dangerouslySetInnerHTML={{ __html: kaartSvg(plaat.tekening, titel) }} />;
  return levend ? <Suspense fallback={stil}><KaartCanvas {...plaat} /></Suspense> : stil;
}

const nooit = () => () => {};
