import { useFetcher, useSearchParams } from "@remix-run/react";
import { ArrowDown, ArrowUp } from "lucide-react";
import { useState, type DragEvent } from "react";
import { verplaatst } from "./volgorde";

const KNOP = "inline-grid size-9 place-items-center rounded-md border border-veldrand hover:bg-vlak-zacht disabled:opacity-30";

/** A list whose rows can be dragged to another place; what was just dropped is shown at once, before the server has answered. */
export function useSleepvolgorde<R extends { id: string }>(rijen: readonly R[], actie: string) {
  const fetcher = useFetcher();
  const [sleept, setSleept] = useState<string | null>(null);
  const [boven, setBoven] = useState<string | null>(null);
  const laatLos = () => {
    setSleept(null);
    setBoven(null);
  };
  const laatVallen = (event: DragEvent, voor: string) => {
    event.preventDefault();
    if (sleept && sleept !== voor) fetcher.submit({ wie: sleept, voor }, { method: "post", action: actie, preventScrollReset: true });
    laatLos();
  };
  return {
    getoond: inDeNieuweVolgorde(rijen, fetcher.formData),
    sleepbaar: ({ id }: R) => ({
      props: {
        draggable: true,
        onDragStart: () => setSleept(id),
        onDragOver: (event: DragEvent) => { if (sleept) { event.preventDefault(); setBoven(id); } },
        onDrop: (event: DragEvent) => { if (sleept) laatVallen(event, id); },
        onDragEnd: laatLos,
      },
      klasse: `${boven === id && sleept !== id ? "border-t-4 border-t-spoor" : ""} ${sleept === id ? "opacity-50" : ""}`,
    }),
  };
}

/** Moves one place: to before the neighbour above or after the one below; at the end of the line there is none. Works without script. */
export function Verplaats({ actie, wie, bij, naam, omhoog }: { actie: string; wie: string; bij: { voor?: string; na?: string }; naam: string; omhoog?: boolean }) {
  const [[kant, buur]] = Object.entries(bij) as [[string, string | undefined]];
  const Pijl = omhoog ? ArrowUp : ArrowDown;
  const [adres] = useSearchParams();
  const zojuist = adres.get("verplaatst") === `${wie} ${kant}`;
  return (
    <form method="post" action={actie} className="inline">
      <input type="hidden" name="wie" value={wie} />
      <input type="hidden" name={kant} value={buur ?? ""} />
      <button type="submit" aria-label={naam} disabled={!buur} autoFocus={zojuist || undefined} className={KNOP}><Pijl aria-hidden className="size-4" /></button>
    </form>
  );
}

function inDeNieuweVolgorde<R extends { id: string }>(rijen: readonly R[], verzonden: FormData | undefined): readonly R[] {
  const wie = rijen.find(({ id }) => id === verzonden?.get("wie"));
  const voor = rijen.find(({ id }) => id === verzonden?.get("voor"));
  return (wie && verplaatst(rijen, wie, { voor })) ?? rijen;
}
