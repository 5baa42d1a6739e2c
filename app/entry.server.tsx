import { Writable } from "node:stream";
import type { AppLoadContext, EntryContext, HandleErrorFunction } from "@remix-run/node";
import { RemixServer } from "@remix-run/react";
import { renderToPipeableStream } from "react-dom/server";
import { VerzoekContext } from "~/ui/verzoek";

/**
 * Renders a page whole before it is sent, so that a failing page gets its own status and not half an answer. One without a script of its own
 * may be given again: a script carries the nonce of this very answer.
 */
export default function handleRequest(request: Request, status: number, headers: Headers, remix: EntryContext, context: AppLoadContext): Promise<Response> {
  return new Promise((resolve, reject) => {
    const { nonce, verzoeknummer, bewaar } = context;
    const klok = setTimeout(() => abort(), 30_000);
    const klaar = (html: Buffer<ArrayBuffer>) => {
      headers.set("Content-Type", "text/html; charset=utf-8");
      if (!headers.has("Cache-Control")) headers.set("Cache-Control", "private, no-store");
      if (status === 200 && !headers.has("Set-Cookie") && !html.includes(nonce)) bewaar?.(html, headers);
      resolve(new Response(html, { headers, status }));
    };
    const { pipe, abort } = renderToPipeableStream(
      <VerzoekContext.Provider value={{ nonce, verzoeknummer }}>
        <RemixServer context={remix} url={request.url} nonce={nonce} />
      </VerzoekContext.Provider>,
      {
        nonce,
        onAllReady() {
          clearTimeout(klok);
          pipe(verzamel(klaar));
        },
        onShellError: reject,
        onError: (fout) => context.meldFout(fout),
      },
    );
  });
}

/** Takes what is written to it as one piece. */
function verzamel(klaar: (geheel: Buffer<ArrayBuffer>) => void): Writable {
  const delen: Buffer[] = [];
  return new Writable({
    write: (deel: Buffer, _, verder) => { delen.push(deel); verder(); },
    final: (verder) => { klaar(Buffer.concat(delen)); verder(); },
  });
}

/** A bug is logged under the number that the error page shows. */
export const handleError: HandleErrorFunction = (fout, { request, context }) => {
  if (!request.signal.aborted) context.meldFout(fout);
};
