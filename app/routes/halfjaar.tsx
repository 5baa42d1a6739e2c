import { useLoaderData } from "@remix-run/react";
import { halfjaarUitAdres } from "~/dienstverlening/tussenrapportage.server";
import { HalfjaarOverzicht } from "~/halfjaar/halfjaar-overzicht";
import { begonnen, halfjaaroverzicht, type Halfjaaroverzicht } from "~/halfjaar/halfjaar.server";
import { vandaag } from "~/periode/klok.server";
import { guardedLoader } from "~/toegang/guarded.server";
import { titelUit } from "~/ui/titel";

export const meta = titelUit<Halfjaaroverzicht>(({ label }) => label);

export const loader = guardedLoader("overzicht-lezen", ({ gebruiker, params }) => halfjaaroverzicht(gebruiker, begonnen(halfjaarUitAdres(params.halfjaar), vandaag()), vandaag()));

export default function Halfjaar() {
  return <HalfjaarOverzicht overzicht={useLoaderData<typeof loader>()} />;
}
