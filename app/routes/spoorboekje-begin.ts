import { redirect } from "@remix-run/node";
import { werkjaar } from "~/koers/spoorboekje.server";
import { vandaag } from "~/periode/klok.server";
import { guardedLoader } from "~/toegang/guarded.server";

/** To the year that is worked on. */
export const loader = guardedLoader("overzicht-lezen", async () => redirect(`/spoorboekje/${await werkjaar(vandaag())}`));
