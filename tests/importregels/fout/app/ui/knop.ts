import type { Project } from "../dienstverlening/project";

export type Knop = Project;
