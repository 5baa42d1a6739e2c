import type { AppLoadContext, EntryContext, HandleErrorFunction } from "@remix-run/node";
import { RemixServer } from "@remix-run/react";
import { renderToString } from "react-dom/server";
import { VerzoekContext } from "~/ui/verzoek";

/** Renders a page whole before it is sent, so that a failing page gets its own status and not half an answer. */
export default function handleRequest(request: Request, status: number, headers: Headers, remix: EntryContext, { nonce, verzoeknummer }: AppLoadContext): Response {
  const html = renderToString(
    <VerzoekContext.Provider value={{ nonce, verzoeknummer }}>
      <RemixServer context={remix} url={request.url} nonce={nonce} />
    </VerzoekContext.Provider>,
  );
  headers.set("Content-Type", "text/html; charset=utf-8");
  if (!headers.has("Cache-Control")) headers.set("Cache-Control", "private, no-store");
  return new Response(`<!DOCTYPE html>${html}`, { headers, status });
}

/** A bug is logged under the number that the error page shows. */
export const handleError: HandleErrorFunction = (fout, { request, context }) => {
  if (!request.signal.aborted) context.meldFout(fout);
};
