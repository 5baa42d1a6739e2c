import { useLoaderData } from "@remix-run/react";
import { SamenstellingPagina } from "~/dienstverlening/samenstelling-pagina";
import { samenstellingVan, type Samenstelling } from "~/dienstverlening/samenstelling.server";
import { vandaag } from "~/periode/klok.server";
import { guardedLoader } from "~/toegang/guarded.server";
import { titelUit } from "~/ui/titel";

export const meta = titelUit<Samenstelling>(({ label }) => `Samenstellen, ${label}`);

/** Dragging needs script; the buttons beside it do the same without. */
export const handle = { script: true };

export const loader = guardedLoader("tussenrapportage-samenstellen", ({ params }) => samenstellingVan(params.halfjaar, vandaag()));

export default function SamenstellingRoute() {
  return <SamenstellingPagina samenstelling={useLoaderData<typeof loader>()} />;
}
