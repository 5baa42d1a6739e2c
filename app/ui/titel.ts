import type { MetaFunction } from "@remix-run/node";

/** "Projecten · Spoorboekje"; a page whose form came back wrong says so first, as a screen reader reads the title before all else. */
export const titel = (wat: string) => [{ title: `${wat} · Spoorboekje` }];

/** A meta function that names a page after its data. */
export const titelUit = <D>(naam: (data: D) => string): MetaFunction => ({ data }) => titel(data ? naam(data as D) : "Niet gevonden");
