import { prisma } from "../database/prisma.server";
import { twee } from "./twee";

export const een = [prisma, twee];
