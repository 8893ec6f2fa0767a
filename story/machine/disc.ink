// The parting: half an episode short, and what is put into whose hand.
=== parting
{ guest:
    -> parting_room
}
-> parting_door

=== parting_room
{
- cut == CUT_EARLY && half_hours > 0:
    The lamp comes back at half past nine. # light: lamp # hour: 21:30 # do: lights(on) # standing: invented
- cut == CUT_EARLY:
    The lamp comes back at five to ten. # light: lamp # hour: 21:55 # do: lights(on) # standing: invented
- half_hours > 0:
    At half past nine it is still dark. # hour: 21:30 # standing: invented
- else:
    At five to ten it is still dark. # hour: 21:55 # standing: invented
}
{ battery == FILM:
    The battery has given out on a platform. A man had opened his mouth. # recalls: dark-battery.film
}
{ said:
- BROTHER:
    Sol-mi has heard it as well. She ties her scarf as if it were difficult.
- TOOK_IT:
    Sol-mi does not ask who. She ties her scarf as if it were difficult.
}
“Fifteen and a half,” she says.
* { cut == CUT_EARLY } [See the rest of it now. # id: disc-room.rest # needs: time(1) # do: time(1)]
    -> cabbages
* [Hold it out to her. # id: disc-room.hold-out]
    -> squared_paper
* [Put it back into the tin. # id: disc-room.tin # do: put(disc, kept)]
    “It will keep,” says Sol-mi.
    -> kept

=== cabbages
Four minutes before the end there is a knock. It is the woman from the second floor, about the cabbages. # sound: door # standing: composite # fact: free-association-suspect
She looks at the lamp, and at the shoes inside the door. “Two pairs,” she says, though nobody has asked.
When she has gone it is five to ten. # hour: 21:55
* [Hold it out to Sol-mi. # id: disc-after.hold-out]
    -> squared_paper
* [Put it back into the tin. # id: disc-after.tin # do: put(disc, kept)]
    “I nearly know,” says Sol-mi.
    -> counted

=== parting_door
At half past nine Sol-mi knocks, for the pot. You have washed it. # sound: door # who: grandmother, solmi # hour: 21:30 # standing: invented
{ cut == CUT_EARLY:
    The lamp is back, and so are they on the third landing. # light: lamp # do: lights(on)
- else:
    Below, in the dark, they are still on the third landing.
}
“They all know how it ends,” says Sol-mi.
* [Lay the disc in the pot. # id: disc-door.pot]
    -> squared_paper
* [Give her the pot. # id: disc-door.only-pot # silence]
    She looks into it, as one does.
    -> kept
* [“On Friday. Here, all of it.” # id: disc-door.friday]
    “On Friday I carry bowls,” says Sol-mi.
    -> kept

=== squared_paper
First, her grades were better. Second, you went. Her mother’s table is four minutes away. # standing: invented
Found with it, your family could pay somebody. Hers could not. # fact: elite-bribe-easier # fact: pscore-raid-targets # fact: pscore-unable-to-bribe
* [Fold a sleeve, write 16, rule a line under it. # id: disc-sleeve.number # do: put(disc, given) # do: put(sleeve, given)]
    Your father’s squared paper was too large for circuits. It folds well.
    -> night
* [Give it to her as it is. # id: disc-sleeve.bare # do: put(disc, given)]
    She carries it level, like soup, and laughs all the way down.
    -> night
* [Take it back, after all. # id: disc-sleeve.back # do: put(disc, kept)]
    “And third?” asks Sol-mi.
    -> kept

=== kept
{ guest:
    -> stairs_together
}
-> stairs_alone
