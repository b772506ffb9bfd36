/**
 * The card's style. Lengths are in px, since rem would follow the page. The page's own `color-scheme` does not reach
 * the card: it follows the reader's browser. While there is more below, a shade says so: the upper layer of the
 * background scrolls with the text and covers the shade at the end.
 */
export const cardStyle = `
:host {
  all: initial !important;
  position: fixed !important; inset: auto !important; margin: 0 !important; padding: 0 !important; border: 0 !important;
  background: none !important; overflow: visible !important; color-scheme: light dark !important;
  display: block !important; width: max-content !important; height: auto !important; max-width: none !important; max-height: none !important;
}
:host(:not(:popover-open)) { display: none !important; }
* { box-sizing: border-box; }
.card {
  --paper: light-dark(#fffefb, #1c1b19);
  --ink: light-dark(#1d1b18, #ece7de);
  --quiet: light-dark(#645d52, #aba396);
  --line: light-dark(#e3dccf, #3b3731);
  --accent: light-dark(#8a1f11, #f0a08f);
  --wash: light-dark(#f8f1e0, #2d281c);
  --shade: light-dark(rgb(60 40 0 / 16%), rgb(0 0 0 / 60%));
  --tallest: 520px;
  --serif: Charter, "Bitstream Charter", "Iowan Old Style", "PT Serif", "Noto Serif", "Songti SC", "Noto Serif CJK SC", "Noto Serif SC", Georgia, serif;
  --sans: system-ui, -apple-system, "Segoe UI", "PingFang SC", "Noto Sans CJK SC", "Noto Sans", sans-serif;
  width: min(392px, calc(100vw - 24px));
  max-height: var(--tallest);
  overflow: auto; overscroll-behavior: contain; scrollbar-width: thin; scrollbar-color: var(--line) transparent;
  padding: 14px 20px 12px;
  border: 1px solid var(--line); border-top: 3px solid var(--accent); border-radius: 3px;
  color: var(--ink);
  background: linear-gradient(transparent, var(--paper) 60%) 0 100% / 100% 32px no-repeat local,
    linear-gradient(transparent, var(--shade)) 0 100% / 100% 14px no-repeat scroll, var(--paper);
  box-shadow: 0 1px 2px rgb(0 0 0 / 10%), 0 10px 30px rgb(0 0 0 / 18%);
  font: 400 14px/1.5 var(--sans); text-align: start; overflow-wrap: break-word;
  -webkit-font-smoothing: antialiased;
}
h2, h3, p, ul, ol, fieldset, legend, table { margin: 0; padding: 0; border: 0; }
ul, ol { list-style: none; }
header { position: relative; }
.kind { min-height: 28px; padding-inline-end: 92px; font-size: 12px; line-height: 28px; letter-spacing: .04em; color: var(--quiet); }
.tools { position: absolute; inset-block-start: 0; inset-inline-end: -8px; display: flex; gap: 2px; }
.tool { display: grid; place-items: center; width: 28px; height: 28px; padding: 0; border: 0; border-radius: 3px; background: none; color: var(--quiet); cursor: pointer; font: 16px/1 var(--sans); }
.tool:hover, .tool[aria-pressed="true"] { background: var(--wash); color: var(--ink); }
.tool svg { fill: none; stroke: currentColor; stroke-width: 1.5; stroke-linecap: round; stroke-linejoin: round; }
.tool[aria-pressed="true"] svg { fill: currentColor; }
h2 { font: 600 22px/1.2 var(--serif); letter-spacing: -.005em; text-wrap: balance; outline: none; }
h2:lang(zh) { font-size: 21px; line-height: 1.3; letter-spacing: .01em; }
.equivalents { margin-top: 5px; font: 14px/1.45 var(--serif); color: var(--quiet); }
.equivalents .reading { margin-inline-start: .5em; font-style: italic; font-size: 13px; }
.definition { margin-top: 10px; font: 400 15.5px/1.5 var(--serif); }
.definition::first-letter { text-transform: uppercase; }
h3 { font: 600 12px/1.4 var(--sans); color: var(--quiet); margin-bottom: 4px; }
section, nav { margin-top: 15px; }
.standing table { width: 100%; border-collapse: collapse; table-layout: fixed; font-size: 13px; line-height: 1.4; }
.standing :is(td, th) { padding: 0 0 7px 12px; text-align: start; vertical-align: top; font-weight: 400; }
.standing :is(td, th):first-child { padding-inline: 0 6px; }
.standing thead th { padding-block: 0 5px; border-bottom: 1px solid var(--ink); font-size: 12px; font-weight: 600; }
.standing thead th:last-child { padding-inline-start: 12px; }
.standing thead th:only-child { padding-inline-start: 0; }
.standing .name th { padding-block: 6px 1px; font-size: 12px; color: var(--quiet); }
.standing .name th::first-letter { text-transform: uppercase; }
.standing .differs td { padding-block: 2px 6px; }
.standing tbody + tbody .name th { border-top: 1px solid var(--line); }
.standing .main { font-weight: 600; font-variant-numeric: lining-nums tabular-nums; }
.differs td.now { border-inline-start: 3px solid var(--accent); background: var(--wash); }
.differs td.now .main { color: var(--accent); }
.detail { display: inline; color: var(--quiet); }
.main + .detail::before { content: " "; }
.detail li { display: inline-block; }
.detail li:not(:last-child)::after { content: ","; margin-inline-end: .3em; font-weight: 400; }
.detail:lang(zh) li:not(:last-child)::after { content: "、"; margin-inline-end: 0; }
.detail:not(:has(button)) { display: block; }
.detail .only { color: var(--ink); font-weight: 600; }
.detail .only .term { text-decoration-style: solid; text-decoration-color: var(--accent); text-decoration-thickness: 2px; }
.note { margin-top: 6px; font-size: 12px; color: var(--quiet); }
.term { display: inline; padding: 0; border: 0; background: none; color: inherit; font: inherit; text-align: start; cursor: pointer; text-decoration: underline dotted color-mix(in srgb, currentColor 45%, transparent) 1px; text-underline-offset: 3px; }
.term:hover { text-decoration-style: solid; color: var(--ink); }
.strip { position: relative; height: 14px; border-bottom: 1px solid var(--line); }
.span { position: absolute; bottom: 3px; height: 6px; background: var(--quiet); border-inline-end: 1px solid var(--paper); }
.span.tone-1 { background: color-mix(in srgb, var(--accent) 55%, var(--paper)); }
.span.tone-2 { background: var(--accent); }
.span.tone-3 { background: color-mix(in srgb, var(--ink) 60%, var(--accent)); }
.span.then { height: 10px; }
.span.tone-0.then { background: var(--ink); }
.pointer { position: absolute; bottom: 0; height: 14px; width: 2px; margin-inline-start: -1px; background: var(--accent); }
.years { display: flex; justify-content: space-between; font-size: 12px; color: var(--quiet); font-variant-numeric: tabular-nums; }
.spans { margin-top: 2px; font-size: 13px; line-height: 1.5; }
.spans li { display: flex; justify-content: space-between; gap: 12px; }
.spans .from { flex: none; max-width: 60%; text-align: end; }
.spans .then .label { font-weight: 600; }
.from { color: var(--quiet); }
.prose { font: 15px/1.5 var(--serif); padding-block: 4px 2px; }
details { margin-top: 10px; }
summary { cursor: pointer; font-size: 13px; color: var(--quiet); min-height: 24px; display: list-item; }
summary:hover { color: var(--ink); }
.related { display: flex; flex-wrap: wrap; gap: 0 14px; font-size: 14px; }
.related li { min-height: 26px; }
.related .term { min-height: 24px; }
.from-where { border-top: 1px solid var(--line); padding-top: 10px; }
.sources { font-size: 13px; line-height: 1.4; }
.sources li { padding: 3px 0; }
.sources a { color: var(--ink); text-decoration: underline 1px color-mix(in srgb, currentColor 35%, transparent); text-underline-offset: 2px; }
.sources a:hover { color: var(--accent); text-decoration-color: currentColor; }
footer { display: flex; flex-wrap: wrap; gap: 0 18px; margin-top: 8px; border-top: 1px solid var(--line); }
footer details { margin-top: 6px; }
footer details[open] { flex: 1 0 100%; }
.plain { min-height: 28px; padding: 2px 10px; border: 1px solid var(--line); border-radius: 3px; background: none; color: var(--ink); font: 13px/1.4 var(--sans); cursor: pointer; margin: 4px 8px 4px 0; }
.plain:hover { background: var(--wash); }
fieldset { display: flex; flex-wrap: wrap; align-items: center; gap: 2px 12px; font-size: 13px; }
fieldset label { display: inline-flex; align-items: center; gap: 4px; min-height: 24px; }
input { accent-color: var(--accent); margin: 0; }
textarea { display: block; width: 100%; margin-top: 4px; padding: 6px 8px; border: 1px solid var(--line); border-radius: 3px; background: var(--wash); color: var(--ink); font: 12px/1.45 ui-monospace, monospace; resize: vertical; }
output { color: var(--quiet); }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
:focus-visible, h2:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
@media (max-width: 420px) {
  .card { padding-inline: 14px; }
  h2 { font-size: 20px; }
  .spans li { flex-wrap: wrap; gap: 0 8px; }
  .spans .from { max-width: none; text-align: start; }
}
@media (forced-colors: active) {
  .card { border: 2px solid CanvasText; background: Canvas; }
  .detail .only { text-decoration: underline 2px; }
  .span, .pointer { forced-color-adjust: none; background: GrayText; }
  .span.then, .pointer { background: CanvasText; }
  .tool[aria-pressed="true"] { outline: 1px solid Highlight; }
}
`;
