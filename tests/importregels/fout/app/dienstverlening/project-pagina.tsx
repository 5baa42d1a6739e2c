import { PrismaClient } from "@prisma/client";
import { bewaar } from "./project.server";

export const pagina = [PrismaClient, bewaar];
