// A quarter to nine, the Jo family’s room: episode sixteen, and what two hands can do while a handle turns.
=== evening
Pyongyang, December 2017. You are Jo Sol-mi, and you carry noodles for a living. # place: jo-room # sound: winter-room # light: lamp # day: 4 # hour: 20:40 # who: kwangil, yongsuk # note: inspection # standing: composite
For once the power is on. In the player turns a disc from the South: episode sixteen of sixteen. You have seen fifteen. # do: put(disc, in-use) # fact: power-outages-no-night # fact: southern-films-illegal
“First you see only a hand,” says your brother Kwang-il, who is fifteen and tells life in pictures.
Mother rubs salt into cabbage, with her back to it, so as not to have seen.
* [Loud. Let it be an evening. # id: evening-sound.loud # do: witness(tak)]
    ~ sound = SOUND_LOUD
    Across the landing a chair is moved, nearer to your wall.
* [Low. Three heads under one quilt. # id: evening-sound.low]
    ~ sound = SOUND_LOW
    The third head is Mother’s. She is only warming her hands.
* [Off. Kwang-il can say the words. # id: evening-sound.off]
    ~ sound = SOUND_OFF
    “‘You came on foot,’” he says, low, for the man. “‘There was no tram,’” for the woman, higher.
- On the cloth lies the sleeve: squared paper, and a neat 16, underlined. That is Ri Un-ha’s hand. You shared a desk for six years. Then the university’s lists came out. She was on them. # do: put(sleeve, out) # fact: songbun-decides-life # fact: sharing-builds-trust
“What did that cost?” asks Mother, who prices everything.
* [“Nothing. Two bowls, no egg lent it to me.” # id: evening-cost.bowl]
    ~ told = TOLD_BOWL
    You call people by what they order. “Nothing,” says Mother, “is what I cannot afford.”
* [“A note. I bought it.” # id: evening-cost.note]
    ~ told = TOLD_NOTE
    “For one that you have to watch to know what it is?” says Mother. “You were robbed.”
* [“Turn round, Mother. This is the coat.” # id: evening-cost.coat]
    ~ told = NOT_TOLD
    She turns round. “Lined,” she says. “Nobody walks out on a lined coat.”
- Eleven minutes before the end, the man in the picture lifts his hand to knock, and there is a knock.
“That one is ours,” says Kwang-il, laughing. # do: knock(home) # light: dusk # set: room # sound: knock # fact: pscore-raids-places # fact: pscore-raids-japanese-wording
{ acts:
- 1:
    The handle is already going down.
- 2:
    The handle goes down. In this cold the lock has to be asked twice.
- else:
    “They have no bell, Officer,” Mrs Tak is telling somebody out there, slowly. “You have to knock.” The handle goes down.
}
-> hands

=== hands
{ acts:
- 1:
    Your hands can do one thing. # standing: invented
- 2:
    Your hands can do two things. # standing: invented
- else:
    Your hands can do three things. # standing: invented
}
-> reach

= reach
* [The disc: out of the player, and on you. # id: hands-act.disc # needs: act(1) # do: act(1) # do: put(disc, carried) # at: disc]
    It is as warm as a bowl. From now on it goes where you go.
    -> more
* [The paper with the 16. That one is Un-ha. # id: hands-act.sleeve # needs: act(1) # do: act(1) # do: put(sleeve, carried) # at: sleeve]
    Squared paper is loud, on you.
    -> more
* [Kwang-il: one sentence, into his hair. # id: hands-act.brother # needs: act(1) # do: act(1) # at: brother]
    His ear is cold. He has cabbage in his cheek.
    -> ear
* [The door. Be the one who opens it. # id: hands-act.door # needs: act(1) # do: act(1) # at: door]
    ~ opened = true
    The handle is warm from the other side. That was all the time.
    -> landing
* [Nothing. Sit as you sat. # id: hands-act.sit # at: table]
    On the screen she has still not let him in.
    -> landing

= more
{ acts > 0:
    -> hands
}
-> landing

= ear
* [“It was in the coat when we bought it.” # id: hands-ear.coat]
    ~ sentence = IN_THE_COAT
    “Which coat?” whispers Kwang-il.
* [“Say it is mine.” # id: hands-ear.mine]
    ~ sentence = SAY_MINE
    He nods, and goes on nodding.
* [“You were asleep.” # id: hands-ear.asleep]
    ~ sentence = ASLEEP
    He shuts both eyes, and then opens one.
- -> more

=== landing
{ household:
- CORE:
    “Forgive the hour, Sol-mi’s mother,” says Senior Lieutenant Ryang of the police. He is taking off his boots. “It is the whole stair. With you it is a formality.” # place: landing # sound: concrete-stair # light: lamp # hour: 20:50 # who: ryang, tak # standing: invented # fact: mps-inspects-devices # fact: songbun-elite-privileges
- WAVERING:
    “I am sorry about the stairs,” says Senior Lieutenant Ryang of the police. He keeps his boots on, and has brought a newspaper to stand on. “It is the whole stair, Sol-mi’s mother.” # place: landing # sound: concrete-stair # light: lamp # hour: 20:50 # who: ryang, tak # standing: invented # fact: mps-inspects-devices # fact: middle-class-limits
- else:
    “An Yong-suk. Jo Sol-mi. Jo Kwang-il.” Senior Lieutenant Ryang of the police reads you from a list, and two men behind him count along. They keep their boots on. “The stairs are bad,” he says to nobody. # place: landing # sound: concrete-stair # light: lamp # hour: 20:50 # who: ryang, tak # standing: invented # fact: mps-inspects-devices # fact: elite-bribe-easier
}
{ opened:
    “You opened,” he says to you. “Most do not.” # recalls: hands-act.door
}
Behind him stands Mrs Tak from across the landing, with a pot she borrowed. She looks at the boots as if she had ordered them.
{ sound == SOUND_LOUD:
    “I heard nothing,” she says, “but it was lively.” # recalls: evening-sound.loud
}
* [Leave the door open. Let there be somebody else. # id: search-door.open]
    ~ door_open = true
    She stays on the sill, and counts the shoes inside it.
* [Shut it. What this costs, it costs in here. # id: search-door.shut]
    ~ door_open = false
    She is left holding the pot. Under the door you see that she does not go. # fact: panoptic-visibility
- -> search
