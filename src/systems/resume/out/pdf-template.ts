// The page of a resume in Typst: one column, headings that programs know as headings, the page's number where there are two.
export const template = String.raw`
#let data = json(bytes(sys.inputs.data))
#let accent = rgb(data.accent)
#set document(title: data.title, author: data.name)
#set page(
  paper: data.paper,
  margin: data.margin * 1mm,
  footer: context {
    let pages = counter(page).final().first()
    if pages > 1 { align(right, text(0.85em, fill: luma(90), [#data.name, page #counter(page).display() of #pages])) }
  },
)
#set text(font: data.families, size: data.size * 1pt, lang: "en", hyphenate: false)
#set par(leading: 0.6em, spacing: 0.75em)
#set list(indent: 0.2em, spacing: 0.55em)
#show heading.where(level: 1): it => text(2em, it.body)
#show heading.where(level: 2): it => block(above: 1.5em, below: 0.8em, width: 100%, stroke: (bottom: 0.6pt + accent), inset: (bottom: 0.3em), text(1.1em, fill: accent, it.body))
#show heading.where(level: 3): it => text(1em, it.body)

#let lines(all) = if all.len() > 0 { list(..all.map(line => [#line])) }
#let paragraphs(said) = if said != none { for one in said.split("\n") { if one.trim() != "" { par[#one] } } }
#let web(said) = if said != none { par(if said.starts-with("http") { link(said, said) } else { [#said] }) }

#if data.name != "" { heading(level: 1, data.name) }
#if data.headline != none { par(strong(data.headline)) }
#if data.contact.len() > 0 { par(text(fill: luma(70), data.contact.join("  ·  "))) }
#v(0.3em)
#paragraphs(data.summary)

#for section in data.sections {
  heading(level: 2, section.title)
  for entry in section.entries {
    block(above: 1em, below: 0.5em, breakable: false, sticky: true, {
      grid(columns: (1fr, auto), column-gutter: 1em, heading(level: 3, entry.title), text(fill: luma(70), entry.period))
      if entry.where != "" { block(above: 0.45em, text(fill: luma(70), entry.where)) }
    })
    paragraphs(entry.summary)
    web(entry.link)
    lines(entry.lines)
  }
  lines(section.lines)
  if section.listed.len() > 0 { par(section.listed.join(", ")) }
}
`;
