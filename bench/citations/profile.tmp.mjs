import {openBrowser} from '../browser.mjs';
import {pagesOf, path, modulePath} from './contenders.mjs';
const name = process.argv[2];
const pages = await pagesOf([1000]);
const {browser, address, close} = await openBrowser(pages);
const self = new Map(); let total=0;
for (let round=0; round<4; round++) {
const page = await browser.newPage(); await page.setViewport({width:1200,height:900});
await page.goto(address + path(name, 1000), {waitUntil:'load'}); await page.bringToFront();
await page.evaluate(() => new Promise((n) => requestAnimationFrame(() => setTimeout(n, 50))));
const c = await page.createCDPSession(); await c.send('Profiler.enable'); await c.send('Profiler.setSamplingInterval',{interval:200}); await c.send('Profiler.start');
await page.evaluate(async (m) => { document.body.getBoundingClientRect(); const {start} = await import(m); await start(); document.body.getBoundingClientRect(); }, modulePath(name));
const {profile} = await c.send('Profiler.stop');
const byId = new Map(profile.nodes.map(n=>[n.id,n]));
profile.samples.forEach((id,i)=>{ const n=byId.get(id); const f=n.callFrame; const key=`${f.functionName||'(anon)'} ${f.url.split('/').slice(-1)[0]}:${f.lineNumber}:${f.columnNumber}`; const dt=profile.timeDeltas[i]/1000; self.set(key,(self.get(key)??0)+dt/4); total+=dt/4; });
await page.close(); }
console.log('total',total.toFixed(0)); for (const [k,v] of [...self].sort((a,b)=>b[1]-a[1]).slice(0,45)) console.log(v.toFixed(1).padStart(7), k);
await close();
