import { describe, expect, it } from "vitest";
import type { Rol } from "~/toegang/rol";
import { ga, LAPTOP, logIn, metBrowser, TELEFOON, verwachtPassend, verwachtToegankelijk } from "./browser";

const { nieuw } = metBrowser();

const PAGINAS: [Rol | null, string[]][] = [
  [null, ["/inloggen", "/tussenrapportages", "/tussenrapportages/2021-h1", "/toegankelijkheid", "/bestaat-niet"]],
  ["ocd", ["/", "/halfjaren/2030-h1", "/projecten", "/projecten?zoek=bestaatniet", "/projecten?halfjaar=onzin", "/projecten/OCD-2021-007", "/projecten/nieuw", "/projecten/OCD-2021-007/wijziging", "/projecten/OCD-2021-016/opleveringen", "/projecten/OCD-2021-016/stopzetting", "/projecten/OCD-2021-007/verhalen", "/tussenrapportages/2021-h2", "/tussenrapportages/2021-h2/samenstelling", "/tussenrapportages/2021-h2/teksten", "/tussenrapportages/2021-h2/besluiten", "/tussenrapportages/2021-h2/vaststelling", "/account"]],
  ["medewerker", ["/", "/projecten/OCD-2021-007"]],
  ["lezer", ["/"]],
  ["beheerder", ["/", "/beheer/organisaties", "/beheer/organisaties/nieuw", "/beheer/gebruikers", "/beheer/gebruikers/nieuw", "/beheer/logboek"]],
];

describe("every page, on a laptop and a phone, light and dark", () => {
  for (const [rol, paden] of PAGINAS) {
    it(`as ${rol ?? "somebody without an account"}: axe finds nothing and nothing sticks out`, { timeout: 180_000 }, async () => {
      const pagina = await nieuw();
      if (rol) await logIn(pagina, rol);
      for (const pad of paden) {
        for (const [viewport, colorScheme] of [[LAPTOP, "light"], [TELEFOON, "dark"]] as const) {
          await pagina.setViewportSize(viewport);
          await pagina.emulateMedia({ colorScheme });
          await ga(pagina, pad);
          await verwachtPassend(pagina);
          await verwachtToegankelijk(pagina);
        }
      }
      await pagina.context().close();
    });
  }

  it("fits at 400 % zoom, which is 360 pixels of a wide screen", async () => {
    const pagina = await nieuw({ viewport: { width: 360, height: 640 } });
    await logIn(pagina, "ocd");
    for (const pad of ["/", "/projecten", "/tussenrapportages/2021-h2", "/projecten/OCD-2021-007/wijziging"]) {
      await ga(pagina, pad);
      await verwachtPassend(pagina);
    }
  });

  it("shows a form that came back wrong without a finding", async () => {
    const pagina = await nieuw();
    await logIn(pagina, "ocd");
    await ga(pagina, "/projecten/nieuw");
    await pagina.getByRole("button", { name: "Project opslaan" }).click();
    await pagina.getByRole("alert").waitFor();
    await verwachtToegankelijk(pagina);
    expect(await pagina.evaluate(() => document.activeElement?.id)).toBe("veld-titel");
  });
});
