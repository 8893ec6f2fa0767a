import { expect, it } from 'vitest';
import { prepare } from '../../../src/tooling/prove/prove-cut.ts';
import { steeringVariables } from '../../../src/tooling/prove/steering.ts';
import { aLoadedStory } from '../walk/a-loaded-story.ts';

it('memory that picks words only colours; what opens, leads, sets or feeds steers', () => {
  const names = ['words', 'shown', 'picked', 'opens', 'leads', 'sets', 'feeds', 'switched', 'copied', 'ends'];
  const { flow, live } = prepare(
    aLoadedStory(`
${names.map((name) => `VAR ${name} = 1`).join('\n')}
VAR other = 0
One, of {shown}. # place: hall # day: 2
{ words == 1:
    So.
- else:
    Not so.
}
{ picked:
- 1:
    One.
- else:
    None. # fact: rfa-postings
}
{ feeds == 1:
    A trace. # do: trace(absence, bureau)
    On.
}
{ sets == 1:
    ~ other = 1
}
~ other = copied
{ leads == 1:
    -> room
}
{ switched:
- 1:
    -> room
- else:
    Stay.
}
-> room
=== room
Room.
* { opens == 1 } [Go. # id: room.go]
* [Stay. # id: room.stay]
- { ends == 1:
    So. # ending: fax.so
    -> END
}
Otherwise. # ending: fax.otherwise
-> END
`),
  );
  const steering = steeringVariables(flow, live);
  expect(names.filter((name) => !steering.has(name))).toEqual(['words', 'shown', 'picked']);
});
