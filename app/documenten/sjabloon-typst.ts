/**
 * The page layout of every PDF, in Typst. The document comes in as data (`sys.inputs.document`), never as source:
 * nothing that a person typed is ever read as Typst.
 */
export const SJABLOON = String.raw`
#let d = json(bytes(sys.inputs.document))
#let inkt = rgb("#14213d")
#let zacht = rgb("#566071")
#let spoor = rgb("#0a4a8f")
#let lijn = rgb("#dcd8cc")
#let datum = d.datum.split("-").map(int)

#set document(title: d.titel, author: d.afzender, description: d.omschrijving, date: datetime(year: datum.at(0), month: datum.at(1), day: datum.at(2)))
#set text(lang: "nl", region: "NL", font: "Atkinson Hyperlegible Next", size: 10.5pt, fill: inkt, hyphenate: true)
#set par(leading: 0.72em, spacing: 1.1em, justify: false)
#set page(paper: "a4", margin: (x: 22mm, top: 22mm, bottom: 24mm), footer: context [
  #set text(size: 8.5pt, fill: zacht)
  #line(length: 100%, stroke: 0.5pt + lijn) #v(-4pt)
  #grid(columns: (1fr, auto), [#d.titel · #d.ondertitel], [Pagina #counter(page).display() van #counter(page).final().first()])
])
#show heading: set text(hyphenate: false)
#show heading.where(level: 1): it => block(above: 2.2em, below: 0.9em, sticky: true)[
  #text(size: 17pt, weight: "bold", it.body) #v(-0.55em) #line(length: 100%, stroke: 1.5pt + inkt)]
#show heading.where(level: 2): it => block(above: 1.7em, below: 0.7em, sticky: true, text(size: 13pt, weight: "bold", it.body))
#show heading.where(level: 3): it => block(above: 1.3em, below: 0.5em, sticky: true, text(size: 11pt, weight: "bold", it.body))
#show title: set text(size: 26pt, weight: "bold")
#show link: it => underline(offset: 2pt, stroke: 0.5pt, text(fill: spoor, it))

#let stuk(s) = {
  let inhoud = s.tekst
  if s.at("vet", default: false) { inhoud = strong(inhoud) }
  if s.at("cursief", default: false) { inhoud = emph(inhoud) }
  let doel = s.at("link", default: none)
  if doel != none and not doel.starts-with("/") { link(doel, inhoud) } else { inhoud }
}
#let stukken(lijst) = lijst.map(stuk).join()

#let cellen(t) = t.rijen.map(rij => rij.map(cel => [#stukken(cel)])).flatten()
#let tabel(t) = figure(kind: table, supplement: none, numbering: none, caption: t.bijschrift,
  table(
    columns: t.kolommen.map(k => k.breedte * 1fr), align: left, inset: (left: 0pt, right: 9pt, y: 5.5pt),
    stroke: (x, y) => (bottom: if y == 0 { 1.2pt + inkt } else { 0.5pt + lijn }),
    table.header(..t.kolommen.map(k => text(size: 8.8pt, fill: zacht, weight: "bold", k.kop))),
    ..cellen(t)))
#show figure: set block(breakable: true)
#show figure.where(kind: table): set figure.caption(position: top)
#show figure.caption: it => block(width: 100%, sticky: true, above: 0.4em, below: 0.7em, align(left, text(size: 9pt, fill: zacht, it.body)))
#show figure: set align(left)
#show table.cell: set par(leading: 0.6em)
#set table.cell(breakable: false)

#let blok(b) = {
  if b.soort == "kop" { heading(level: b.niveau - 1, b.tekst) }
  else if b.soort == "alinea" { par(stukken(b.stukken)) }
  else if b.soort == "lijst" {
    let punten = b.punten.map(p => [#stukken(p)])
    if b.genummerd { enum(start: b.at("vanaf", default: 1), ..punten) } else { list(marker: text(fill: spoor, [•]), ..punten) }
  }
  else if b.soort == "tabel" { tabel(b.tabel) }
  else if b.soort == "kerncijfers" {
    block(above: 1.2em, below: 1.4em, stroke: (top: 1.2pt + inkt, bottom: 1.2pt + inkt), inset: (y: 8pt), width: 100%,
      grid(columns: b.cijfers.map(_ => 1fr), column-gutter: 10pt, ..b.cijfers.map(c => [
        #text(size: 8.8pt, fill: zacht, c.label) \ #text(size: 20pt, weight: "bold", c.waarde) \ #text(size: 8.5pt, fill: zacht, c.toelichting)])))
  }
  else if b.soort == "figuur" {
    figure(image(bytes(b.svg), format: "svg", alt: b.alt, width: if b.breedte > 600 { 100% } else { b.breedte * 0.75pt }), supplement: none, numbering: none, caption: b.bijschrift, alt: b.alt)
    tabel(b.tabel)
  }
  else if b.soort == "afbeelding" {
    block(above: 1em, below: 1em, width: 100%, image("/afbeeldingen/" + b.sha256 + ".jpg", alt: b.alt, width: if b.breedte >= b.hoogte { 100% } else { 55% }))
  }
  else if b.soort == "kader" { block(width: 100%, inset: (left: 12pt, y: 6pt), stroke: (left: 4pt + rgb("#ffc61a")), stukken(b.stukken)) }
}

#v(6mm)
#pdf.artifact(box(fill: rgb("#ffc61a"), width: 9mm, height: 9mm, radius: 2mm, inset: (x: 1.9mm, y: 2.4mm),
  stack(spacing: 2mm, line(length: 100%, stroke: 1.1mm + inkt), line(length: 100%, stroke: 1.1mm + inkt))))
#v(2mm)
#title()
#text(size: 13pt, fill: zacht, d.ondertitel)
#v(3mm)
#for b in d.blokken { blok(b) }
`;
