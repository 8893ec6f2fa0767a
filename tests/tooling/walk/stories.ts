/** Small stories with one thing wrong each, or with figures that can be counted by hand. */

/**
 * Two decisions, of which the second remembers the first. Nine states at rest and three ends:
 * `door` (1); `room` after in, after pay (money is read later: 4 or 3) (2); ends: well, badly (2).
 */
export const door = `
VAR inside = false
The door. # place: hall # day: 2
* [In. # id: door.in]
    ~ inside = true
* [Pay. # id: door.pay # needs: money(1) # do: pay(1)]
* [Wait. # id: door.wait # silence]
- The room.
* [Sit. # id: room.sit]
* [Go. # id: room.go]
- { inside:
    You were inside. # recalls: door.in # ending: fax.in
    -> END
}
You were not. # ending: fax.out
-> END
`;

/** One ending depends on a draw alone, whatever is chosen. */
export const drawnEnding = `
The page goes. # place: hall # day: 2
* [Send. # id: page.send # do: trace(fax-copy, bureau)]
* [Send twice. # id: page.twice # do: trace(fax-copy, bureau)]
- Somebody looks. # do: read(fax-copy)
{ fax_read == 1:
    It was read. # ending: fax.read
    -> END
}
It was passed over. # ending: fax.passed
-> END
`;

export const deadEnd = `
The door. # place: hall # day: 2
* [Pay. # id: door.pay # needs: money(1) # do: pay(4)]
* [Go. # id: door.go]
- The room.
* [Pay. # id: room.pay # needs: money(2)]
- The end. # ending: fax.end
-> END
`;

export const unreachableEnding = `
The door. # place: hall # day: 2
* [Go. # id: door.go]
- { money > 9:
    You are rich. # fact: rfa-postings # ending: fax.rich
    -> END
}
You are not. # ending: fax.poor
-> END
`;

export const staleEffect = `
The door. # place: hall # day: 2
* [Go. # id: door.go]
    Fine.
* [Knock. # id: door.knock]
    Somebody saw. # do: trace(witness, room)
- 
* [On. # id: hall.on]
- The end. # ending: fax.end
-> END
`;

export const falseRecall = `
VAR knocked = false
The door. # place: hall # day: 2
* [Go. # id: door.go]
* [Knock. # id: door.knock]
    ~ knocked = true
- { knocked || money == 4:
    You knocked. # recalls: door.knock
}
The end. # ending: fax.end
-> END
`;

export const mixedDecisions = `
The door. # place: hall # day: 2
* [Go. # id: door.go]
* [Sit. # id: chair.sit]
- The end. # ending: fax.end
-> END
`;

export const circle = `
The door. # place: hall # day: 2
* [Out. # id: door.out]
    The end. # ending: fax.end
    -> END
* [In. # id: door.in]
- -> round
=== round
Round.
+ [On. # id: round.on]
    -> round
`;

/** Once-only choices in a circle: their visit counts are state. */
export const onceOnly = `
-> room
=== room
The room. # place: hall # day: 2
* [Look. # id: room.look]
    -> room
* [Listen. # id: room.listen]
    -> room
+ [Go. # id: room.go]
- The end. # ending: fax.end
-> END
`;

/** A silence before somebody who is drawn, whose answer is read only in the second of two rooms. */
export const witnessed = `
Behind you is Cha. # place: hall # day: 2 # who: cha, clerk
* [Say nothing. # id: queue.nothing # silence]
* [Show him. # id: queue.show # do: witness(cha)]
- Later.
* [Read. # id: later.read]
- { attention > 0:
    Somebody has told.
}
The end. # ending: fax.end
-> END
`;

/** Two looks on one day are one draw; on another day it is another. */
export const lookedTwice = (second: number): string => `
The page goes. # place: hall # day: 2
* [Send. # id: page.send # do: trace(fax-copy, bureau)]
- Somebody looks. # do: read(fax-copy)
He puts it down.
* [Wait. # id: wait.on]
- He looks again. # day: ${second} # do: read(fax-copy)
{ fax_read == 1:
    It was read.
}
The end. # ending: fax.end
-> END
`;
