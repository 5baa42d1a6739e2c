import { dagenLater } from "~/periode/datum";
import { vandaag } from "~/periode/klok.server";
import { guardedLoader } from "~/toegang/guarded.server";

const EEN_JAAR = 365; // days

/** RFC 9116. The contact is the installation's own: set SECURITY_CONTACT to a mailto: or https: address. */
export const loader = guardedLoader("iedereen", ({ request }) => {
  const contact = process.env.SECURITY_CONTACT ?? "https://www.ncsc.nl/contact/kwetsbaarheid-melden";
  const regels = [`Contact: ${contact}`, `Expires: ${dagenLater(vandaag(), EEN_JAAR)}T00:00:00.000Z`, "Preferred-Languages: nl, en", `Canonical: ${new URL(request.url).origin}/.well-known/security.txt`];
  return new Response(`${regels.join("\n")}\n`, { headers: { "Content-Type": "text/plain; charset=utf-8" } });
});
