// The search: what is found follows from where it lies; how long they stay follows from the family.
=== search
{ stay:
- 1:
    “May I?” asks Ryang, and waits until Mother has nodded. # place: jo-room # sound: winter-room # light: lamp # set: room # who: ryang, yongsuk, kwangil # standing: invented
- 2:
    “I have to,” says Ryang, with one hand on the quilt chest. # place: jo-room # sound: winter-room # light: lamp # set: room # who: ryang, yongsuk, kwangil # standing: invented
- else:
    Nobody asks. One man begins at the window and one at the quilts. # place: jo-room # sound: winter-room # light: lamp # set: room # who: ryang, yongsuk, kwangil # standing: invented
}
There is the warm end of the floor, and there is the cushion before the player.
* [Ask him to the warm end. # id: search-seat.warm # at: chest]
    “My mother lies in a ward without a stove,” he says, and puts both palms on the floor before he begins.
* [Leave him the cushion. It is the nearest. # id: search-seat.cushion # at: table]
    He can hear the player from there. It ticks, cooling.
* [Let him stand. He is at work. # id: search-seat.stand # at: jar]
    He stands like a man waiting for a tram. It makes the room smaller.
- -> finding

=== finding
{ stay:
- 1:
    He looks for as long as a cup of water stays hot. # do: inspect(home) # standing: invented # fact: songbun-elite-privileges
- 2:
    At a quarter past nine the power goes. He looks on by torch. # light: dark # hour: 21:15 # do: inspect(home) # standing: invented # fact: power-outages-no-night
- else:
    At a quarter past nine the power goes. They have brought three torches. When they are done, nothing stands where it stood. # light: dark # hour: 21:40 # do: inspect(home) # standing: invented # fact: power-outages-no-night
}
He lifts the lid of the rice and puts it back the way it was.
* [Watch his hands. # id: search-watch.his # at: jar]
    ~ watched = HIS_HANDS
    They are careful with other people’s things.
* [Watch Mother’s hands. # id: search-watch.hers # at: table]
    ~ watched = HER_HANDS
    As his sleeve goes by, her right hand opens, as it does at the stall for somebody she knows, and shuts on salt.
* [Watch Kwang-il. # id: search-watch.boy # at: brother]
    ~ watched = THE_BOY
    He makes a frame of his fingers, low down. “Then you see only the boots.”
- He kneels and turns the player over. It came from China in a sack of shoes, and has no number. # fact: pscore-raid-targets # fact: pscore-smuggled-devices # fact: pscore-device-dilemma
{
- disc == FOUND && sleeve == FOUND:
    Disc and paper, side by side on the cloth. “Sixteen,” he reads, and follows the line under it with his thumb. “A tidy hand.”
- disc == FOUND:
    The disc comes out as far as he needs. He looks under the cloth. “It has no sleeve,” he says. “They have sleeves.” # recalls: hands-act.sleeve
- sleeve == FOUND:
    The tray is empty, and warm. “Sixteen,” he reads from the paper beside it. “Sixteen of what?” # do: charge(lesser) # recalls: hands-act.disc
- else:
    The tray is empty. He lays the back of his hand on the player, as one does with a child. “Something was in here,” he says. # do: charge(lesser) # recalls: hands-act.disc # recalls: hands-act.sleeve
}
Then he turns to Kwang-il. Boys know where things are. # gentle: Then he asks each of you in turn, and the youngest first.
* [“He is fifteen, Officer.” # id: search-boy.fifteen]
    “I have written that too,” says Ryang.
* [Look at Kwang-il. Only look. # id: search-boy.look]
    He looks back, level, and does not blink. He is taking it.
* [Look at the floor. # id: search-boy.floor]
    There is salt on it. It leads to Mother.
- -> asking
