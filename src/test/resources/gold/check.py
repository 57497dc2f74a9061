import json,re
import pathlib
HERE=pathlib.Path(__file__).parent
IND=re.compile(r'(?:OWN|SRC|DIS|SUP|DAT|LEG|OPN)-(?:0[1-9]|10)')
bad=0;n=0
docs={json.loads(x)['document']:json.loads(x) for x in open(HERE/'documents.jsonl',encoding='utf8')}
for s in('tuning','report'):
    for suf in('','-traps'):
        for k,x in enumerate(open(HERE/f'{s}{suf}.jsonl',encoding='utf8'),1):
            r=json.loads(x); n+=1
            t=open(HERE/'docs'/r['document'],encoding='utf8').read()
            p=[]
            if t.count(r['quote'])!=1: p.append(f"quote occurs {t.count(r['quote'])} times")
            if not all(IND.fullmatch(i) for i in [r['indicator']]+r.get('indicator_accept',[])): p.append('indicator')
            if docs[r['document']]['split']!=s: p.append('split')
            if not suf:
                if r['polarity'] not in('supports','risk','neutral'): p.append('polarity')
                if r['claim'] not in('fact','attested','obligation','plan','conditional','negated','warning'): p.append('claim')
                if not isinstance(r['must'],bool) or not r['why']: p.append('must/why')
            elif r['type']!='neg':
                # a trap must not also be gold for the same indicator
                if any(g['document']==r['document'] and r['indicator'] in [g['indicator']]+g['indicator_accept'] and (g['quote'] in r['quote'] or r['quote'] in g['quote']) for g in map(json.loads,open(HERE/f'{s}.jsonl',encoding='utf8'))): p.append('trap is gold too')
            if p: bad+=1; print(s+suf,k,p,r['quote'][:60])
print('checked',n,'bad',bad)
