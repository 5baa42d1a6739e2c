import { guardedLoader } from "~/toegang/guarded.server";

const JAAR = 365 * 86_400_000;

/** RFC 9116. The contact is the installation's own: set SECURITY_CONTACT to a mailto: or https: address. */
export const loader = guardedLoader("iedereen", ({ request }) => {
  const contact = process.env.SECURITY_CONTACT ?? "https://www.ncsc.nl/contact/kwetsbaarheid-melden";
  const regels = [`Contact: ${contact}`, `Expires: ${new Date(Date.now() + JAAR).toISOString().slice(0, 10)}T00:00:00.000Z`, "Preferred-Languages: nl, en", `Canonical: ${new URL(request.url).origin}/.well-known/security.txt`];
  return new Response(`${regels.join("\n")}\n`, { headers: { "Content-Type": "text/plain; charset=utf-8" } });
});
