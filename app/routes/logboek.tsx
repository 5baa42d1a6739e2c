import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { LogboekLijst } from "~/logboek/logboek-lijst";
import { listLogregels } from "~/logboek/logboek.server";
import { momentVoluit } from "~/periode/datum";
import { guardedLoader } from "~/toegang/guarded.server";
import { Paginakop } from "~/ui/pagina";
import { Paginering } from "~/ui/tabel";
import { titel } from "~/ui/titel";

export const meta: MetaFunction = () => titel("Logboek");

export const loader = guardedLoader("logboek-lezen", async ({ request }) => {
  const pagina = Math.min(10_000, Math.max(1, Math.trunc(Number(new URL(request.url).searchParams.get("pagina")) || 1)));
  const { regels, aantal, paginas } = await listLogregels({ pagina });
  return { regels: regels.map(({ op, ...regel }) => ({ ...regel, op: momentVoluit(op) })), aantal, pagina, paginas };
});

export default function Logboek() {
  const { regels, aantal, pagina, paginas } = useLoaderData<typeof loader>();
  const over = new Map(regels.map(({ id, onderwerp, onderwerpId }) => [id, { onderwerp, onderwerpId }]));
  const link = (id: string) => {
    const { onderwerp, onderwerpId } = over.get(id)!;
    if (onderwerp === "project") return <a href={`/projecten/${onderwerpId}`}>{onderwerpId}</a>;
    return onderwerp === "tussenrapportages" ? <a href={`/tussenrapportages/${onderwerpId}`}>tussenrapportage {onderwerpId}</a> : null;
  };
  return (
    <>
      <Paginakop titel="Logboek" onder={`${aantal.toLocaleString("nl-NL")} wijzigingen: wie, wanneer, wat er stond en wat er kwam te staan.`} />
      <LogboekLijst regels={regels} onderwerp={link} />
      <Paginering pagina={pagina} paginas={paginas} wat="wijzigingen" />
    </>
  );
}
