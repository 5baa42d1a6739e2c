import { PassThrough } from "node:stream";
import { createReadableStreamFromReadable, type AppLoadContext, type EntryContext, type HandleErrorFunction } from "@remix-run/node";
import { RemixServer } from "@remix-run/react";
import { renderToPipeableStream } from "react-dom/server";
import { VerzoekContext } from "~/ui/verzoek";

/** Renders a page whole before it is sent, so that a failing page gets its own status and not half an answer. */
export default function handleRequest(request: Request, status: number, headers: Headers, remix: EntryContext, context: AppLoadContext): Promise<Response> {
  return new Promise((resolve, reject) => {
    const { nonce, verzoeknummer } = context;
    const { pipe, abort } = renderToPipeableStream(
      <VerzoekContext.Provider value={{ nonce, verzoeknummer }}>
        <RemixServer context={remix} url={request.url} nonce={nonce} />
      </VerzoekContext.Provider>,
      {
        nonce,
        onAllReady() {
          const body = new PassThrough();
          headers.set("Content-Type", "text/html; charset=utf-8");
          if (!headers.has("Cache-Control")) headers.set("Cache-Control", "private, no-store");
          resolve(new Response(createReadableStreamFromReadable(body), { headers, status }));
          pipe(body);
        },
        onShellError: reject,
        onError: (fout) => context.meldFout(fout),
      },
    );
    setTimeout(abort, 30_000).unref();
  });
}

/** A bug is logged under the number that the error page shows. */
export const handleError: HandleErrorFunction = (fout, { request, context }) => {
  if (!request.signal.aborted) context.meldFout(fout);
};
