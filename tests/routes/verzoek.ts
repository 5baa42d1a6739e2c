import { inject } from "vitest";
import type { Rol } from "~/toegang/rol";
import { DEMO_WACHTWOORD } from "../../prisma/voorbeeld/accounts";

export const adres = inject("adres");
const koekjes = new Map<Rol, Promise<string>>();

/** A request as a browser of this site sends it, by a role or without an account; redirects are not followed. */
export async function vraag(pad: string, { als, ...opties }: RequestInit & { als?: Rol | null } = {}): Promise<Response> {
  const headers = new Headers(opties.headers);
  if (als) headers.set("cookie", await koekjeVan(als));
  if (opties.method === "POST" && !headers.has("origin")) headers.set("origin", adres);
  return fetch(adres + pad, { redirect: "manual", ...opties, headers });
}

/** A form as a browser posts it. */
export const verstuur = (pad: string, velden: Record<string, string>, als?: Rol | null, headers?: Record<string, string>) => vraag(pad, { method: "POST", als, headers, body: new URLSearchParams(velden) });

function koekjeVan(rol: Rol): Promise<string> {
  const bekend = koekjes.get(rol) ?? logIn(`${rol}@voorbeeld.nl`);
  koekjes.set(rol, bekend);
  return bekend;
}

export async function logIn(email: string, wachtwoord = DEMO_WACHTWOORD): Promise<string> {
  const antwoord = await verstuur("/inloggen", { email, wachtwoord });
  const koekje = antwoord.headers.get("set-cookie");
  if (!koekje) throw new Error(`${email} cannot log in: ${antwoord.status}`);
  return koekje.split(";")[0]!;
}
