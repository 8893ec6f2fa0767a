import { aLoadedStory } from '/work/main/tests/tooling/walk/a-loaded-story.ts';
import * as stories from '/work/main/tests/tooling/walk/stories.ts';
import { prepare, proveCut } from '/work/main/src/tooling/prove/prove-cut.ts';
for (const [n,s] of Object.entries(stories)) for (const ink of typeof s==='string'?[s]:[(s as any)(2),(s as any)(3)]) {
 try { const {keys,...p}=proveCut(prepare(aLoadedStory(ink)),'short'); console.log(n, JSON.stringify({...p,liveFields:undefined}).slice(0,1500)); console.log([...keys].join(' || ').replaceAll('\n',' ; ').slice(0,900)); } catch(e:any){console.log(n,'THROWS',e.message)} }
