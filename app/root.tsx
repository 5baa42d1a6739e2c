import { Links, Meta, Outlet, Scripts, ScrollRestoration, useMatches, useRouteLoaderData } from "@remix-run/react";
import type { LinksFunction, MetaFunction } from "@remix-run/node";
import type { ReactNode } from "react";
import { isDemo } from "~/toegang/bruikbaar.server";
import { guardedLoader } from "~/toegang/guarded.server";
import { mag } from "~/toegang/rechten";
import { ROLLEN, type Gebruiker } from "~/toegang/rol";
import { Foutpagina } from "~/ui/foutpagina";
import { Lijnkaart, type Station } from "~/ui/lijnkaart";
import { titel } from "~/ui/titel";
import { useVerzoek } from "~/ui/verzoek";
import stijl from "../styles/app.css?url";

export const links: LinksFunction = () => [
  { rel: "stylesheet", href: stijl },
  { rel: "icon", href: "/merk.svg", type: "image/svg+xml" },
];

/** For a page that has no name of its own, such as one that was not found. */
export const meta: MetaFunction = () => titel("Niet gevonden");

export const loader = guardedLoader("iedereen", ({ gebruiker }) => ({ gebruiker, voorbeeld: isDemo() }));

/** A page is plain HTML unless its route says `handle = { script: true }` (or decides it by its data): reading and ordinary forms need no JavaScript. */
function heeftScript(matches: ReturnType<typeof useMatches>): boolean {
  return matches.some(({ handle, data }) => {
    const script = (handle as { script?: boolean | ((data: unknown) => boolean) } | undefined)?.script;
    return typeof script === "function" ? script(data) : script;
  });
}

export function Layout({ children }: { children: ReactNode }) {
  const { nonce } = useVerzoek();
  const script = heeftScript(useMatches());
  return (
    <html lang="nl">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <Meta />
        <Links />
      </head>
      <body className="md:grid md:min-h-screen md:grid-cols-[15.5rem_minmax(0,1fr)]">
        <a href="#inhoud" className="overslaan sr-only bg-sein px-4 py-3 font-bold text-op-sein focus:not-sr-only focus:absolute focus:left-2 focus:top-2 focus:z-10">Naar de inhoud</a>
        <Zijkant />
        <main id="inhoud" tabIndex={-1} className="w-full max-w-[76rem] px-[clamp(1.1rem,4vw,3.5rem)] pb-16 pt-8 outline-none">{children}</main>
        <script src="/zoeken.js" type="module" />
        {script && <ScrollRestoration nonce={nonce} />}
        {script && <Scripts nonce={nonce} />}
      </body>
    </html>
  );
}

function Zijkant() {
  const data = useRouteLoaderData<typeof loader>("root");
  const gebruiker = data?.gebruiker ?? null;
  const onbekend = !data; // undefined or null, as Remix says it now here and now there
  return (
    <header className="border-lijn bg-vlak max-md:border-b md:sticky md:top-0 md:h-screen md:overflow-y-auto md:border-r niet-afdrukken">
      <div className="px-7 pb-4 pt-7 max-md:hidden"><Merk /><Menu gebruiker={gebruiker} voorbeeld={data?.voorbeeld} onbekend={onbekend} /></div>
      <details className="group px-5 py-3 md:hidden">
        <summary className="flex list-none items-center justify-between gap-4"><Merk /><span className="rounded-md border-[1.5px] border-rand px-3 py-1.5 font-semibold">Menu</span></summary>
        <Menu gebruiker={gebruiker} voorbeeld={data?.voorbeeld} onbekend={onbekend} />
      </details>
    </header>
  );
}

function Merk() {
  return <span className="flex items-center gap-2.5 text-[1.35rem] font-extrabold"><img src="/merk.svg" alt="" width={30} height={30} />Spoorboekje</span>;
}

/** `onbekend`: a post went wrong before it was looked up who this is. */
function Menu({ gebruiker, voorbeeld, onbekend }: { gebruiker: Gebruiker | null; voorbeeld?: boolean; onbekend: boolean }) {
  return (
    <>
      {voorbeeld && <p className="mt-1 text-[0.86rem] text-zacht">Voorbeeldomgeving Drechtsteden</p>}
      <p className="mt-4"><a href="/zoeken" className="flex items-center justify-between rounded-md border-[1.5px] border-veldrand bg-vlak px-3 py-1.5 text-inkt no-underline hover:bg-vlak-zacht"><span>Zoeken</span><kbd className="font-sans text-[0.82rem] text-zacht max-md:hidden">Ctrl K</kbd></a></p>
      <nav aria-label="Hoofdmenu" className="mt-4"><Lijnkaart stations={stationsVoor(gebruiker)} /></nav>
      <div className="mt-7 border-t border-lijn pt-4 text-[0.93rem]">
        {gebruiker ? (
          <>
            <p className="font-semibold">{gebruiker.naam}</p>
            <p className="text-zacht">{ROLLEN[gebruiker.rol]}</p>
            <p className="mt-2"><a href="/account">Mijn account</a></p>
            <form method="post" action="/uitloggen" className="mt-1"><button type="submit" className="text-spoor underline underline-offset-[0.18em]">Uitloggen</button></form>
          </>
        ) : <p>{onbekend ? <a href="/">Naar het begin</a> : <a href="/inloggen">Inloggen</a>}</p>}
        <p className="mt-3"><a href="/toegankelijkheid" className="text-zacht">Toegankelijkheid</a></p>
      </div>
    </>
  );
}

/** The stations that this person can get off at. */
function stationsVoor(gebruiker: Gebruiker | null): Station[] {
  const stations: [Station, boolean][] = [
    [{ naar: "/", tekst: "Halfjaar", ook: ["/halfjaren"] }, mag(gebruiker, "overzicht-lezen")],
    [{ naar: "/opgaven", tekst: "Opgaven", ook: ["/trajecten", "/inventaris"] }, mag(gebruiker, "overzicht-lezen")],
    [{ naar: "/treintjes", tekst: "Treintjes" }, mag(gebruiker, "overzicht-lezen")],
    [{ naar: "/wagonnetjes", tekst: "Wagonnetjes", ook: ["/beheer/wagonnetjesoorten"] }, mag(gebruiker, "overzicht-lezen")],
    [{ naar: "/spoorboekje", tekst: "Spoorboekje", ook: ["/mijlpalen"] }, mag(gebruiker, "overzicht-lezen")],
    [{ naar: "/leerervaringen", tekst: "Leerervaringen" }, mag(gebruiker, "overzicht-lezen")],
    [{ naar: "/projecten", tekst: "Projecten" }, mag(gebruiker, "overzicht-lezen")],
    [{ naar: "/koersdocumenten", tekst: "Koersdocument" }, true],
    [{ naar: "/tussenrapportages", tekst: "Tussenrapportage" }, true],
    [{ naar: "/datarozen", tekst: "Datarozen", ook: ["/beheer/datarozen", "/beheer/regios"] }, true],
    [{ naar: "/beheer/organisaties", tekst: "Organisaties" }, mag(gebruiker, "organisaties-beheren")],
    [{ naar: "/beheer/gebruikers", tekst: "Gebruikers" }, mag(gebruiker, "gebruikers-beheren")],
    [{ naar: "/beheer/logboek", tekst: "Logboek" }, mag(gebruiker, "logboek-lezen")],
  ];
  return stations.filter(([, zichtbaar]) => zichtbaar).map(([station]) => station);
}

export default function App() {
  return <Outlet />;
}

export function ErrorBoundary() {
  return <Foutpagina />;
}
