import { hear } from '/work/main/src/core/reply/hear/hear.ts';
import { PHRASES } from '/work/main/src/content/en/phrases.ts';
import { readFileSync } from 'node:fs';
for (const l of readFileSync(0,'utf8').split('\n').filter(Boolean)) { const h=hear(l, PHRASES.listening); console.log(l,'=>',h.statements.map(s=>`${s.text}${s.isQuestion?'?':''}(${s.contentCount})`),'E',h.echoes.map(s=>s.text),'F',h.fragments.map(f=>f.text), h.contentCount); }
