import type { ServerBuild } from "@remix-run/node";

type Route = { path?: string; parentId?: string };

/**
 * Makes a handler per first part of an address ("/projecten/12" → "projecten") that knows only the routes under it, and one that knows all
 * for any other address. Gives which one an address is for.
 *
 * Remix compiles and tries every route several times for every request, and makes the page know them all: with some two hundred
 * routes that is much of the time of a page (docs/decisions/0017-snelheid-van-een-pagina.md), spent on routes that the address already rules out.
 */
export function verdeelRoutes<H>(build: ServerBuild, maak: (build: ServerBuild) => H): (adres: string) => H {
  const delen = new Set(Object.values(build.routes).map((route) => eersteDeel(route?.path)));
  const groepen = new Map([...delen].map((deel) => [deel, maak({ ...build, routes: onder(deel, build.routes), assets: { ...build.assets, routes: onder(deel, build.assets.routes) } })]));
  const alles = maak(build);
  return (adres) => groepen.get(eersteDeel(adres)) ?? alles;
}

const eersteDeel = (adres = "") => /^\/?([^/.?]*)/.exec(adres)![1]!;

/** The root, the routes that begin with this part, and the one that says that there is no such page. */
function onder<R extends Record<string, Route | undefined>>(deel: string, routes: R): R {
  return Object.fromEntries(Object.entries(routes).filter(([, route]) => route?.parentId === undefined || route.path === "*" || eersteDeel(route.path) === deel)) as R;
}
