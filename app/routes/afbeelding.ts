import { findAfbeelding, isOpenbareAfbeelding } from "~/documenten/afbeelding.server";
import { guardedLoader } from "~/toegang/guarded.server";
import { nietGevonden } from "~/toegang/weigering.server";

/** A picture by its SHA-256. Without an account only those that stand in a published report. */
export const loader = guardedLoader("iedereen", async ({ gebruiker, params }) => {
  const id = params.id ?? "";
  const afbeelding = gebruiker || (await isOpenbareAfbeelding(id)) ? await findAfbeelding(id) : null;
  if (!afbeelding) throw nietGevonden("Deze afbeelding bestaat niet.");
  return new Response(afbeelding.bytes, { headers: { "Content-Type": "image/jpeg", "Cache-Control": `${gebruiker ? "private" : "public"}, max-age=31536000, immutable` } });
});
