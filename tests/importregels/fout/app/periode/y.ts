import { x } from "../onbekend/x";

export const y = x;
