import { guardedAction, guardedLoader } from "~/toegang/guarded.server";
import { nietGevonden } from "~/toegang/weigering.server";

export const loader = guardedLoader("iedereen", ({ request }) => {
  throw nietGevonden(new URL(request.url).pathname.startsWith("/api/") ? "Dit pad bestaat niet." : undefined);
});

export const action = guardedAction("iedereen", () => {
  throw nietGevonden();
});

export default function NietGevonden() {
  return null;
}
