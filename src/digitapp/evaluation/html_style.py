"""The style sheet of the HTML report, in light and dark."""

STYLE = """
:root { --text: #1a1c22; --muted: #5b6170; --window: #f3f4f7; --surface: #fff; --line: #d3d7e0; --accent: #1f5fd0;
  --wrong: 189 82 0; --right: 0 103 168; --strength: 1; color-scheme: light dark; }
@media (prefers-color-scheme: dark) { :root { --text: #eceef3; --muted: #a4abba; --window: #1b1d23; --surface: #24272f;
  --line: #3a3f4b; --accent: #6ea8ff; --wrong: 240 148 77; --right: 86 180 233;
  --strength: .6; } }
body { font: 16px/1.5 system-ui, sans-serif; color: var(--text); background: var(--window); margin: 0 auto;
  max-width: 70rem; padding: 1.5rem; overflow-wrap: break-word; }
h1 { font-size: 1.6rem; } h2 { font-size: 1.3rem; margin-top: 3rem; } h3 { font-size: 1.05rem; margin-top: 2rem; }
.muted, figcaption small, caption { color: var(--muted); }
.figures { display: flex; flex-wrap: wrap; gap: 1rem 2.5rem; }
.figures b { display: block; font-size: 1.5rem; font-variant-numeric: tabular-nums; }
.scroll { overflow-x: auto; }
td, th { white-space: nowrap; } td.text, th[scope=row] { white-space: normal; overflow-wrap: anywhere;
  min-width: 4rem; max-width: 20rem; }
table { border-collapse: collapse; background: var(--surface); font-variant-numeric: tabular-nums; }
caption { text-align: left; padding-bottom: .5rem; }
th, td { padding: .25rem .6rem; border: 1px solid var(--line); text-align: right; }
th { font-weight: 600; } .text { text-align: left; }
.matrix th[scope=col] { text-align: center; max-width: 8rem; overflow: hidden; text-overflow: ellipsis; }
.matrix td { text-align: center; min-width: 2rem; padding: 0; }
.matrix td a, .matrix td span { display: block; padding: .3rem .4rem; }
a { color: var(--accent); } .matrix td a { color: inherit; }
.wrong { background: rgb(var(--wrong) / calc(var(--share) * var(--strength))); }
.right { background: rgb(var(--right) / .18); }
.examples { display: flex; flex-wrap: wrap; gap: .75rem; }
.cells { display: flex; flex-wrap: wrap; gap: 0 2.5rem; } h4 { margin: 1.5rem 0 .75rem; }
figure { margin: 0; width: 6.5rem; text-align: center; line-height: 1.3; font-size: .85rem; }
figure:target, .cell:target { outline: 2px solid var(--accent); outline-offset: 4px; }
.ex { width: 100%; background: #fff; border: 1px solid var(--line); border-radius: 6px; display: block; }
.ex polyline { fill: none; stroke: #15171c; stroke-width: 7; stroke-linecap: round; stroke-linejoin: round; }
.ex image { image-rendering: pixelated; }
.curve { width: 20rem; max-width: 100%; } .curve text { fill: var(--muted); font-size: 12px; }
.curve .frame { fill: var(--surface); stroke: var(--line); } .curve .diagonal { stroke: var(--muted);
  stroke-dasharray: 4 4; } .curve .interval { stroke: var(--accent); stroke-width: 1.5; } .curve circle {
  fill: var(--accent); fill-opacity: .75; }
"""
