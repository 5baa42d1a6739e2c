import { project } from "./project";

export const bewaar = () => project;
