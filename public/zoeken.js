// Ctrl+K (⌘K on a Mac, where Ctrl+K means something else while typing) opens a search window on every page. Without this script the search page does the same (app/zoeken).
// @ts-check

const WACHT = 150;

/** @template {keyof HTMLElementTagNameMap} K @param {K} soort @param {Record<string, string>} [attributen] @param {string} [tekst] */
function maak(soort, attributen = {}, tekst = "") {
  const element = document.createElement(soort);
  for (const [naam, waarde] of Object.entries(attributen)) element.setAttribute(naam, waarde);
  element.textContent = tekst;
  return element;
}

const venster = maak("dialog", { class: "zoekvenster", "aria-label": "Zoeken" });
const formulier = maak("form", { action: "/zoeken", role: "search" });
const veld = maak("input", { type: "search", name: "q", id: "zoekvenster-veld", autocomplete: "off" });
const stand = maak("p", { role: "status", class: "zoekvenster-stand" });
const lijst = maak("div", {});
const sluit = maak("button", { type: "button", class: "zoekvenster-sluit" }, "Sluiten");
sluit.addEventListener("click", () => venster.close());
formulier.append(sluit, maak("label", { for: "zoekvenster-veld" }, "Zoek in alles"), veld);
venster.append(formulier, stand, lijst);

let laatste = 0;
/** @type {ReturnType<typeof setTimeout> | undefined} */
let klok;

/** @param {{ titel: string, resultaten: { titel: string, onder: string, url: string }[] }[]} groepen */
function toon(groepen) {
  lijst.replaceChildren(...groepen.flatMap(({ titel, resultaten }) => {
    const ul = maak("ul");
    for (const { titel: naam, onder, url } of resultaten) {
      const li = maak("li");
      li.append(maak("a", { href: url }, naam), maak("span", {}, onder ? ` · ${onder}` : ""));
      ul.append(li);
    }
    return [maak("h2", {}, titel), ul];
  }));
  const aantal = groepen.reduce((som, { resultaten }) => som + resultaten.length, 0);
  stand.textContent = aantal === 0 ? "Niets gevonden." : `${aantal} gevonden. Pijl omlaag gaat erlangs, Enter zoekt op een hele pagina.`;
}

async function zoek() {
  const beurt = ++laatste;
  const q = veld.value.trim();
  if (q === "") return (stand.textContent = ""), lijst.replaceChildren();
  const antwoord = await fetch(`/api/v1/zoekresultaten?${new URLSearchParams({ q })}`).catch(() => null);
  const inhoud = await antwoord?.json().catch(() => null);
  if (beurt !== laatste) return;
  if (antwoord?.ok && inhoud) return toon(inhoud.items);
  lijst.replaceChildren();
  stand.textContent = inhoud?.detail ?? "Zoeken lukt nu niet. Druk op Enter voor de zoekpagina.";
}

veld.addEventListener("input", () => {
  clearTimeout(klok);
  klok = setTimeout(zoek, WACHT);
});

venster.addEventListener("keydown", (event) => {
  if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
  const stappen = [veld, ...lijst.querySelectorAll("a")];
  const hier = stappen.indexOf(/** @type {HTMLAnchorElement} */ (document.activeElement));
  stappen[(hier + (event.key === "ArrowDown" ? 1 : stappen.length - 1)) % stappen.length]?.focus();
  event.preventDefault();
});

document.addEventListener("keydown", (event) => {
  const mac = /mac/i.test(navigator.platform);
  if (event.key.toLowerCase() !== "k" || !(mac ? event.metaKey : event.ctrlKey) || event.altKey || event.shiftKey) return;
  event.preventDefault();
  if (!venster.isConnected) document.body.append(venster);
  if (venster.open) return venster.close();
  venster.showModal();
  veld.select();
});
