/** The look of the page: one column on a phone, margins on either side of the letter where there is room, plain on paper. */
export const style = `
:root {
  color-scheme: light dark;
  --page: #f5f3ee; --sheet: #fffefb; --ink: #21242b; --muted: #5a5f6b; --line: #dedace;
  --head: #4a56c4; --support: #1f7a6b; --frame: #a39b88;
  --error: #ab1f17; --error-tint: #fbe1dd; --warning: #7d5200; --warning-tint: #fbecc4; --advice: #1b5a8c; --advice-tint: #dcecf8;
  --clean: #1d6b45; --on-colour: #ffffff;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --page: #15171b; --sheet: #1e2127; --ink: #e9e6df; --muted: #a9aeb9; --line: #383c45;
    --head: #98a2ff; --support: #5fc4b1; --frame: #7f7a6e;
    --error: #ff9d93; --error-tint: #52231f; --warning: #f3c15e; --warning-tint: #483510; --advice: #8ec7f5; --advice-tint: #173b57;
    --clean: #79d0a2; --on-colour: #15171b;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body { margin: 0; background: var(--page); color: var(--ink); font: 1rem/1.5 system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'DejaVu Sans', sans-serif; }
main { max-width: 76rem; margin: 0 auto; padding: 1.25rem 1rem 3rem; }
h1, h2, p, ul, ol, dl, dd, figure { margin: 0; padding: 0; }
ul, ol { list-style: none; }
a { color: inherit; }
:focus-visible { outline: 3px solid var(--head); outline-offset: 2px; border-radius: 3px; }

.summary { display: flex; gap: 1.1rem; align-items: flex-start; }
.gauge { position: relative; flex: none; width: 5.75rem; height: 5.75rem; color: var(--tone); }
.gauge svg { display: block; width: 100%; height: 100%; transform: rotate(-90deg); }
.gauge circle { fill: none; stroke-width: 9; stroke: var(--line); }
.gauge circle + circle { stroke: currentColor; stroke-linecap: round; }
.gauge p { position: absolute; inset: 0; display: grid; place-items: center; font-size: 1.9rem; font-weight: 700; font-variant-numeric: tabular-nums; color: var(--ink); }
.eyebrow { color: var(--muted); font-size: .9rem; overflow-wrap: anywhere; }
h1 { font-size: 1.6rem; line-height: 1.2; letter-spacing: -.01em; color: var(--tone); margin: .1rem 0 .3rem; text-wrap: balance; }
h2 { font-size: 1.05rem; margin: 2.2rem 0 .7rem; }
.chips { display: flex; flex-wrap: wrap; gap: .35rem .5rem; margin-top: .5rem; }
.chips li { padding: .05rem .6rem; border: 1px solid var(--line); border-radius: 1rem; font-size: .85rem; color: var(--muted); overflow-wrap: anywhere; }
.tone-error { --tone: var(--error); } .tone-warning { --tone: var(--warning); } .tone-advice { --tone: var(--advice); } .tone-clean { --tone: var(--clean); }

.legend { display: flex; flex-wrap: wrap; gap: .25rem 1rem; color: var(--muted); font-size: .85rem; margin-bottom: .8rem; }
.key, .part { text-decoration-line: underline; text-decoration-thickness: 2px; text-underline-offset: .32em; text-decoration-skip-ink: none; }
.head { text-decoration-color: var(--head); } .support { text-decoration-color: var(--support); text-decoration-style: dashed; } .frame { text-decoration-color: var(--frame); text-decoration-style: dotted; }

.sheet { background: var(--sheet); border: 1px solid var(--line); border-radius: .6rem; padding: 1rem; }
.row + .row { margin-top: 1.15rem; }
.moves { display: flex; flex-wrap: wrap; gap: .05rem .8rem; font-size: .78rem; line-height: 1.6; color: var(--muted); margin-bottom: .1rem; }
.moves li::before { content: ''; display: inline-block; width: .55em; height: .55em; border-radius: 50%; margin-right: .4em; background: var(--dot, var(--line)); }
.move-head { --dot: var(--head); } .move-support { --dot: var(--support); } .move-frame { --dot: var(--frame); }
.text { font: 1.09rem/1.85 Charter, 'Bitstream Charter', 'Iowan Old Style', 'PT Serif', 'Noto Serif', Georgia, 'DejaVu Serif', serif; white-space: pre-wrap; overflow-wrap: anywhere; hyphens: manual; }
.subject { font-weight: 700; }
.outside { color: var(--muted); font-size: .95rem; }
mark { color: inherit; border-radius: .15em; padding: .12em 0; box-decoration-break: clone; -webkit-box-decoration-break: clone; }
mark.error { background: var(--error-tint); } mark.warning { background: var(--warning-tint); } mark.advice { background: var(--advice-tint); }
.number { display: inline-block; min-width: 1.5em; padding: 0 .35em; border-radius: .75em; font: 700 .72rem/1.5 system-ui, sans-serif; text-align: center; text-decoration: none; color: var(--on-colour); background: var(--tone); }
.text .number { display: inline; padding: .12em .5em; margin-right: .3em; vertical-align: .2em; user-select: none; -webkit-user-select: none; }

.notes { display: grid; gap: .6rem; margin-top: .6rem; }
.note { background: var(--sheet); border: 1px solid var(--line); border-left: 4px solid var(--tone); border-radius: .4rem; padding: .55rem .75rem .6rem; font-size: .93rem; line-height: 1.45; }
.note:target { box-shadow: 0 0 0 3px var(--tone); }
.note header { display: flex; flex-wrap: wrap; align-items: baseline; gap: .1rem .5rem; }
.note header b { color: var(--tone); }
.note header code { margin-left: auto; font: .78rem/1.4 ui-monospace, SFMono-Regular, Menlo, 'DejaVu Sans Mono', monospace; color: var(--muted); overflow-wrap: anywhere; }
.note p { margin-top: .2rem; overflow-wrap: anywhere; }
.note .why { color: var(--muted); }
.edits { margin-top: .35rem; display: grid; gap: .25rem; }
.edits li { padding: .3rem .55rem; border-radius: .3rem; background: color-mix(in srgb, var(--support) 11%, var(--sheet)); overflow-wrap: anywhere; }
.edits ins, .edits del { font-family: Charter, 'PT Serif', 'Noto Serif', Georgia, 'DejaVu Serif', serif; }
.edits ins { text-decoration: none; font-weight: 600; }

table { width: 100%; max-width: 42rem; border-collapse: collapse; font-size: .93rem; }
th, td { padding: .35rem .6rem .35rem 0; text-align: left; border-bottom: 1px solid var(--line); vertical-align: baseline; }
th:last-child, td:last-child { text-align: right; padding-right: 0; font-variant-numeric: tabular-nums; white-space: nowrap; }
thead th { font-weight: 600; color: var(--muted); font-size: .85rem; }
tfoot td, tfoot th { font-weight: 700; border-bottom: 0; }
.severity { color: var(--tone); font-weight: 600; }
.small { color: var(--muted); font-size: .85rem; max-width: 42rem; margin-top: .5rem; }
.sources li { color: var(--muted); font-size: .88rem; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

@media screen and (min-width: 46rem) {
  main { padding-top: 2rem; }
  .gauge { width: 7.25rem; height: 7.25rem; }
  .gauge p { font-size: 2.4rem; }
  .summary { gap: 1.6rem; align-items: center; }
  h1 { font-size: 2.1rem; }
  .sheet { padding: 1.6rem 1.75rem; }
  /* Notes float beside the letter, each no higher than its paragraph, so that the letter itself stays in one piece. */
  .sheet { display: flow-root; --notes: clamp(15rem, 42%, 24rem); --labels: 0rem; }
  .sheet.unmarked { --notes: 0rem; }
  .row { display: contents; }
  .row .moves, .row .text { float: left; clear: left; width: calc(100% - var(--notes) - var(--labels) - 1.75rem); max-width: 44rem; }
  .row .text { margin-bottom: 1.1rem; }
  .row .notes { float: right; clear: right; width: var(--notes); margin: 0 0 .7rem; }
  .whole { grid-template-columns: repeat(auto-fill, minmax(19rem, 1fr)); }
}
@media screen and (min-width: 64rem) {
  .sheet { --labels: 9rem; }
  .row .moves { display: block; width: 7.75rem; margin-bottom: .6rem; text-align: right; padding-top: .5rem; line-height: 1.7; }
  .row .text { clear: none; margin-left: 1.25rem; }
  .moves li::before { display: none; }
  .moves li::after { content: ''; display: inline-block; width: .55em; height: .55em; border-radius: 50%; margin-left: .5em; background: var(--dot, var(--line)); }
}
@media print {
  :root { color-scheme: light; --page: #fff; --sheet: #fff; --ink: #000; --muted: #444; --line: #bbb; }
  @page { margin: 16mm 14mm; }
  body { font-size: 10pt; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  main { max-width: none; padding: 0; }
  .gauge { width: 22mm; height: 22mm; }
  .gauge p { font-size: 18pt; }
  h1 { font-size: 18pt; }
  h2 { margin-top: 7mm; break-after: avoid; }
  .sheet { border: 0; border-top: 1px solid var(--line); border-radius: 0; padding: 4mm 0 0; }
  .sheet { display: flow-root; --notes: 64mm; --labels: 0mm; }
  .sheet.unmarked { --notes: 0mm; }
  tfoot { display: table-row-group; }
  .row { display: contents; }
  .row .moves, .row .text { float: left; clear: left; width: calc(100% - var(--notes) - 6mm); margin-left: 0; }
  .row .moves { display: flex; text-align: left; padding: 0; }
  .row .text { font-size: 11pt; line-height: 1.7; margin-bottom: 3mm; }
  .row .notes { float: right; clear: right; width: var(--notes); margin: 0 0 2mm; }
  .note, tr { break-inside: avoid; }
  .note { font-size: 8.5pt; padding: 1.5mm 2mm; }
}
`
