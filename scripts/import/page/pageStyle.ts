import {needNames} from './needsOf.ts'

const shownBy = needNames
  .map((need) => `body:has(#show-${need}:checked) article:not(.is-${need}){display:none}`)
  .join('\n')

/** How the page looks, in light and dark, and how its filters work without a script. */
export const pageStyle = `
:root{color-scheme:light dark;--paper:#fbfaf7;--card:#fff;--ink:#1d1c1a;--soft:#5d5a54;--line:#dcd8cf;
--sure:#cfe8d6;--less:#fbe6b0;--open:#f8cfc6;--claim:#2b6cb0;--flag:#b3261e;--source:#7b4bb0;--left:#8a857b;--link:#1a5a96}
@media (prefers-color-scheme:dark){:root{--paper:#171614;--card:#201f1c;--ink:#eceae5;--soft:#aaa69d;--line:#3a3833;
--sure:#1f4a2f;--less:#5a4608;--open:#6a2419;--claim:#7db4ee;--flag:#ff9d92;--source:#c7a2f2;--left:#9b968c;--link:#8fc1f5}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.55 Georgia,'Noto Serif',serif}
a{color:var(--link)}
h1,h2,h3,h4,.where,.needs,.beside,.top,summary,.n,figcaption{font-family:system-ui,'Noto Sans',sans-serif}
.top{padding:1.2rem clamp(1rem,3vw,2.5rem) .6rem}
.top h1{font-size:1.5rem;margin:0 0 .3rem}
.counts{display:flex;flex-wrap:wrap;gap:.2rem 1.6rem;margin:.6rem 0;padding:0;list-style:none}
.counts b{font-size:1.25rem;font-variant-numeric:tabular-nums}
.filters{position:sticky;top:0;z-index:3;display:flex;flex-wrap:wrap;gap:.4rem;align-items:center;padding:.6rem clamp(1rem,3vw,2.5rem);
background:var(--paper);border-bottom:1px solid var(--line);font:14px system-ui,'Noto Sans',sans-serif}
.filters label{display:inline-flex;gap:.35rem;align-items:center;padding:.25rem .7rem;border:1px solid var(--line);border-radius:1rem;background:var(--card);cursor:pointer}
.filters label:has(:checked){border-color:var(--ink);font-weight:600}
.filters label:has(:focus-visible){outline:3px solid var(--link);outline-offset:1px}
.filters input{accent-color:var(--ink);margin:0}
.legend{padding:.5rem clamp(1rem,3vw,2.5rem);font:14px/1.9 system-ui,'Noto Sans',sans-serif;color:var(--soft)}
.legend span{margin-right:.9rem}
main,.refused{padding:0 clamp(1rem,3vw,2.5rem) 2rem}
article{background:var(--card);border:1px solid var(--line);border-radius:8px;margin:1rem 0;padding:1rem 1.2rem;scroll-margin-top:4rem;
content-visibility:auto;contain-intrinsic-size:auto 700px}
article:target,article:focus{outline:3px solid var(--link);outline-offset:-1px}
h2{font-size:1.15rem;margin:0}h2 a{color:var(--soft);text-decoration:none;font-variant-numeric:tabular-nums}
.where,.needs{font-size:.85rem;color:var(--soft);margin:.15rem 0;overflow-wrap:anywhere}
.chip{display:inline-block;border:1px solid var(--line);border-radius:4px;padding:0 .45rem;margin:.1rem 0;color:var(--ink)}
.chip.open,.chip.failed{background:var(--open)}.chip.less,.chip.notes{background:var(--less)}
.story{display:grid;grid-template-columns:minmax(0,38rem) minmax(16rem,1fr);gap:1rem 2.2rem;margin-top:.6rem}
@media (max-width:60rem){.story{grid-template-columns:minmax(0,1fr)}}
body:has(#list:checked) .story{display:none}body:has(#list:checked) article{contain-intrinsic-size:auto 90px}
.text p,.text blockquote{margin:.55rem 0}.text blockquote{border-left:3px solid var(--line);padding-left:.8rem;margin-left:0}
.text h3,.text h4{margin:1rem 0 .3rem;font-size:1.02rem}.standfirst{font-style:italic}
.li{padding-left:1.1rem;text-indent:-1.1rem}.li::before{content:'– '}
.q,.beside .sure,.beside .less,.beside .open{border-radius:2px;padding:.06em 0}
.sure{background:var(--sure)}.less{background:var(--less)}.open{background:var(--open)}
.m{text-decoration:underline;text-decoration-thickness:2px;text-underline-offset:3px;font-weight:600}.v{font-style:italic}
.c{text-decoration:underline dotted var(--claim) 2px;text-underline-offset:4px}
.s{text-decoration:underline double var(--source);text-underline-offset:3px}
.f{text-decoration:underline wavy var(--flag) 1.5px;text-underline-offset:4px}
.x{border:1px dashed var(--left);border-radius:2px}
.n{position:relative;font-size:.7rem;vertical-align:super;line-height:1;text-decoration:none;color:var(--ink);border:1px solid var(--line);
border-radius:3px;padding:0 .2em;margin:0 .12em;font-style:normal;font-weight:600;text-indent:0}
.n.f{color:var(--flag)}.n.x{color:var(--left);border-style:solid}
.t{display:none;position:absolute;left:0;top:1.6em;z-index:2;width:max-content;max-width:22rem;padding:.5rem .65rem;border-radius:6px;white-space:pre-line;
background:var(--ink);color:var(--paper);font:13px/1.4 system-ui,'Noto Sans',sans-serif;text-align:left}
.n:hover .t,.n:focus .t{display:block}.n:focus-visible{outline:3px solid var(--link)}
.beside{font-size:.85rem;line-height:1.45;color:var(--ink)}.beside h3{font-size:.9rem;margin:.6rem 0 .2rem}
.beside ol{margin:0;padding-left:1.6rem}.beside li{margin:.25rem 0;overflow-wrap:anywhere;scroll-margin-top:5rem}
.beside li:target{outline:2px solid var(--link);outline-offset:3px;border-radius:3px}
summary{cursor:pointer;margin:.5rem 0;font-weight:600}
figure{margin:.8rem 0}figure img{max-width:100%;height:auto;border-radius:4px;display:block}figcaption,.gone{font-size:.82rem;color:var(--soft)}
.gone{border:1px dashed var(--left);padding:.5rem;margin:0}
.none{display:none;padding:2rem}main:not(:has(article)) .none{display:block}
@media print{.filters{display:none}article{content-visibility:visible;break-inside:auto}}
${shownBy}
body:has(#show-failed:checked) .refused{display:block}
`
