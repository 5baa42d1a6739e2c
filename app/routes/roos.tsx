import { useLoaderData } from "@remix-run/react";
import { RoosCatalogus } from "~/datarozen/roos-catalogus";
import { roosCatalogusVan, type Rooscatalogus } from "~/datarozen/roos-catalogus.server";
import { guardedLoader } from "~/toegang/guarded.server";
import { titelUit } from "~/ui/titel";

export const meta = titelUit<Rooscatalogus>(({ titel }) => `Catalogus: ${titel}`);

export const loader = guardedLoader("datarozen-beheren", ({ params }) => roosCatalogusVan(params.roos));

export default function Roos() {
  return <RoosCatalogus roos={useLoaderData<typeof loader>()} />;
}
