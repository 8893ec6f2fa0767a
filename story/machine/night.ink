// Ten o’clock: the last question, and the answer to the one before it.
=== counted
On the second floor a door stands open by a hand. # place: stairwell # light: dark # who: solmi # sound: concrete-stair # standing: composite # recalls: disc-room.rest # recalls: disc-after.tin
-> stairs_together

=== stairs_together
You light her down with your hand-phone. # place: stairwell # sound: concrete-stair # light: dark # who: solmi # standing: invented
{
- twice:
    On the fourth landing she hums. It is not from the film. It is the ferry, with the mistake. # recalls: dark-second.again
- line_heard:
    On the third landing they have come to the umbrella. Neither of you may laugh. # recalls: film-sound.leave
- else:
    On the third landing they have come to the umbrella. You were there, and do not know what she says.
}
-> night

=== stairs_alone
You light her down. On the third landing, the umbrella again. # place: stairwell # sound: concrete-stair # light: dark # who: solmi # standing: invented
{ joke:
- JOKE_LAUGHED:
    “She has laughed already,” says the boy. # recalls: stairs-joke.laugh
- JOKE_ASKED:
    “It is about a girl,” says the boy. “In algebra.” # recalls: stairs-joke.ask
- else:
    They wait until you are past. # recalls: stairs-joke.pass
}
Sol-mi puts the pot over her head. Everybody here knows the last line. You go up without it.
-> night

=== night
Ten o’clock, beside the net. # place: unha-room # sound: quiet-flat # light: dark # hour: 22:00 # who: grandmother # standing: invented
{ said:
- BROTHER:
    “Where is he now?” you ask.
- TOOK_IT:
    “Who took it?” you ask.
- else:
    “Are you asleep?” you ask.
}
-> answer ->
{
- pending == WATER && said != NOTHING_SAID:
    For the other answer you would have to ask again.
- pending == WARM && not twice:
    You have asked her nothing else.
}
{
- disc == GIVEN:
    -> lent
- guest:
    -> two_girls
- else:
    -> left_out
}

=== lent
By now it lies on another table. # place: solmi-table # sound: winter-room # light: lamp # standing: invented
{ sleeve == GIVEN:
    A neat 16, with a line under it. It will come back to you: that is what labels are for. # recalls: disc-sleeve.number
- else:
    There is nothing on it but your thumb. # recalls: disc-sleeve.bare
}
{
- battery == VOICE:
    The voice is not on it. That stayed at home. # recalls: dark-battery.voice
- list == KEPT:
    In the tin lies a row of figures instead. # recalls: tail-row.copy
}
You do not know who is in that room. # ending: machine.oe-lent
-> END

=== two_girls
Inside the door there is one pair of shoes. Somebody has counted two. # standing: invented # ending: machine.oe-two-girls
-> END

=== left_out
The disc is in the tin. Nobody could say anything against you. # standing: invented # ending: machine.oe-left-out
-> END
