import { Writable } from "node:stream";
import type { AppLoadContext, EntryContext, HandleErrorFunction } from "@remix-run/node";
import { RemixServer } from "@remix-run/react";
import { renderToPipeableStream } from "react-dom/server";
import { VerzoekContext } from "~/ui/verzoek";

/** Renders a page whole before it is sent, so that a failing page gets its own status and not half an answer. */
export default function handleRequest(request: Request, status: number, headers: Headers, remix: EntryContext, context: AppLoadContext): Promise<Response> {
  return new Promise((resolve, reject) => {
    const { nonce, verzoeknummer } = context;
    const klok = setTimeout(() => abort(), 30_000);
    const { pipe, abort } = renderToPipeableStream(
      <VerzoekContext.Provider value={{ nonce, verzoeknummer }}>
        <RemixServer context={remix} url={request.url} nonce={nonce} />
      </VerzoekContext.Provider>,
      {
        nonce,
        onAllReady() {
          clearTimeout(klok);
          const delen: Buffer[] = [];
          const body = new Writable({ write: (deel: Buffer, _, klaar) => { delen.push(deel); klaar(); }, final: (klaar) => { resolve(new Response(Buffer.concat(delen), { headers, status })); klaar(); } });
          headers.set("Content-Type", "text/html; charset=utf-8");
          if (!headers.has("Cache-Control")) headers.set("Cache-Control", "private, no-store");
          pipe(body);
        },
        onShellError: reject,
        onError: (fout) => context.meldFout(fout),
      },
    );
  });
}

/** A bug is logged under the number that the error page shows. */
export const handleError: HandleErrorFunction = (fout, { request, context }) => {
  if (!request.signal.aborted) context.meldFout(fout);
};
