import json,re
IND={i['id'] for i in json.load(open('/work/shared/reference/indicators.json'))['indicators']}
bad=0;n=0
docs={json.loads(x)['document']:json.loads(x) for x in open('/work/gold/documents.jsonl')}
for s in('tuning','report'):
    for suf in('','-traps'):
        for k,x in enumerate(open(f'/work/gold/{s}{suf}.jsonl'),1):
            r=json.loads(x); n+=1
            t=open('/work/gold/docs/'+r['document'],encoding='utf8').read()
            p=[]
            if t.count(r['quote'])!=1: p.append(f"quote occurs {t.count(r['quote'])} times")
            if r['indicator'] not in IND or not set(r.get('indicator_accept',[]))<=IND: p.append('indicator')
            if docs[r['document']]['split']!=s: p.append('split')
            if not suf:
                if r['polarity'] not in('supports','risk','neutral'): p.append('polarity')
                if r['claim'] not in('fact','attested','obligation','plan','conditional','negated','warning'): p.append('claim')
                if not isinstance(r['must'],bool) or not r['why']: p.append('must/why')
            elif r['type']!='neg':
                # a trap must not also be gold for the same indicator
                if any(g['document']==r['document'] and r['indicator'] in [g['indicator']]+g['indicator_accept'] and (g['quote'] in r['quote'] or r['quote'] in g['quote']) for g in map(json.loads,open(f'/work/gold/{s}.jsonl'))): p.append('trap is gold too')
            if p: bad+=1; print(s+suf,k,p,r['quote'][:60])
print('checked',n,'bad',bad)
