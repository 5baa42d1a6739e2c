import { readFileSync } from "node:fs";
import { bewaar } from "./project.server";

export type Project = { lees: typeof readFileSync; bewaar: typeof bewaar };
export const project = [readFileSync, bewaar];
