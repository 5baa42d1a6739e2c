import type { Palet } from "~/roos/roos";

/** The rose in the colours of the theme, so that a municipality's own and the dark ones hold for it too. */
export const THEMAPALET: Palet = {
  groen: "var(--basis-color-positive-color-default)",
  oranje: "var(--basis-color-warning-color-default)",
  blauw: "var(--basis-color-action-1-color-default)",
  rood: "var(--basis-color-negative-color-default)",
  grijs: "var(--basis-color-disabled-color-default)",
  inkt: "var(--basis-color-default-color-default)",
  papier: "var(--basis-color-default-bg-default)",
  zacht: "var(--basis-color-default-color-subtle)",
  lijn: "var(--basis-color-default-border-subtle)",
};
