import { redirect } from "@remix-run/node";
import { guardedAction, guardedLoader } from "~/toegang/guarded.server";
import { eindigSessie } from "~/toegang/sessie.server";

export const loader = guardedLoader("iedereen", () => redirect("/"));

export const action = guardedAction("iedereen", async ({ request }) => redirect("/inloggen", { headers: { "Set-Cookie": await eindigSessie(request) } }));
