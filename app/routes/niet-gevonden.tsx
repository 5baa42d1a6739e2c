import { guardedAction, guardedLoader } from "~/toegang/guarded.server";
import { nietGevonden } from "~/toegang/weigering.server";

export const loader = guardedLoader("iedereen", () => {
  throw nietGevonden();
});

export const action = guardedAction("iedereen", () => {
  throw nietGevonden();
});

export default function NietGevonden() {
  return null;
}
