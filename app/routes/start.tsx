import { redirect, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { HalfjaarOverzicht } from "~/halfjaar/halfjaar-overzicht";
import { halfjaaroverzicht, werkHalfjaar } from "~/halfjaar/halfjaar.server";
import { vandaag } from "~/periode/klok.server";
import { guardedLoader } from "~/toegang/guarded.server";
import { titel } from "~/ui/titel";

export const meta: MetaFunction = () => titel("Halfjaar");

/** Whoever has no account starts at what is published. */
export const loader = guardedLoader("iedereen", async ({ gebruiker }) => {
  if (!gebruiker) throw redirect("/tussenrapportages");
  return halfjaaroverzicht(gebruiker, await werkHalfjaar(vandaag()), vandaag());
});

export default function Start() {
  return <HalfjaarOverzicht overzicht={useLoaderData<typeof loader>()} />;
}
